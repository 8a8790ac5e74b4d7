/** Writes records as JSON. Called by `index.ts`. */
import type { OutputRecord } from '../record.js';

/** One record a line. */
export async function* ndjson(records: AsyncIterable<OutputRecord>): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
}

/** One array, indented. */
export async function* jsonArray(records: AsyncIterable<OutputRecord>): AsyncGenerator<string> {
  let empty = true;
  for await (const record of records) {
    yield empty ? '[\n' : ',\n';
    yield `  ${indented(record).replaceAll('\n', '\n  ')}`;
    empty = false;
  }
  yield empty ? '[]\n' : '\n]\n';
}

/** The records of one page: the record itself where it is one, else an array. */
export async function* jsonOfOnePage(records: AsyncIterable<OutputRecord>): AsyncGenerator<string> {
  const all: OutputRecord[] = [];
  for await (const record of records) all.push(record);
  yield `${indented(all.length === 1 ? all[0]! : all)}\n`;
}

const indented = (value: unknown) => JSON.stringify(value, null, 2);
