/** Reads what a person decided: JSON, CSV or TSV with the columns of the table `repairs` and one named `decision`, or a marked text. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { decode } from '../decode/index.js';
import { ReplyExtractError } from '../errors.js';
import { readMarks } from '../repair/marks.js';
import { insertionsBetween } from '../repair/rulings/insertions-between.js';
import type { Ruling, Rulings } from '../types.js';
import { parseDelimited } from './parse-delimited.js';

/** Throws `ReplyExtractError` where the file cannot be read, or a decision changes or drops what is printed: nothing is to be done by halves. */
export function readDecisions(path: string): Rulings {
  const text = textOf(path);
  const list =
    text.includes('⟦') && !/^\s*[[{]/.test(text) && !/^[^\n]*\boriginal\b/.test(text)
      ? ofMarks(text)
      : ofRows(rowsOf(path, text), path);
  const digest = createHash('sha256').update(JSON.stringify(list)).digest('hex').slice(0, 16);
  return { digest: `d${digest}`, list };
}

function textOf(path: string): string {
  try {
    return decode(readFileSync(path)).text;
  } catch (cause) {
    throw new ReplyExtractError('usage', `${path}: ${(cause as Error).message}; nothing was done`, { cause });
  }
}

type Row = Readonly<Record<string, unknown>>;

function rowsOf(path: string, text: string): readonly Row[] {
  if (!/^\s*[[{]/.test(text)) {
    const [header = [], ...rows] = parseDelimited(text);
    return rows.map((cells) => Object.fromEntries(cells.map((cell, n) => [header[n] ?? '', cell])));
  }
  try {
    return (JSON.parse(text) as { decisions?: readonly Row[] }).decisions ?? (JSON.parse(text) as readonly Row[]);
  } catch (cause) {
    throw new ReplyExtractError('usage', `${path}: no valid JSON; nothing was done`, { cause });
  }
}

/** A row without a decision is not decided. `decision` is accept, reject, or the text that shall stand. */
function ofRows(rows: readonly Row[], path: string): readonly Ruling[] {
  return rows.flatMap((row, n) => {
    const cell = (name: string) => (typeof row[name] === 'string' ? row[name] : '');
    const decision = cell('decision').trim();
    if (decision === '') return [];
    const original = cell('original');
    const repaired = decision === 'reject' ? null : decision === 'accept' ? cell('repaired') : cell('decision');
    if (repaired !== null && !(insertionsBetween(original, repaired)?.length ?? 0)) {
      const what = `decision ${n + 1}: "${repaired}" is not "${original}" with something inserted`;
      throw new ReplyExtractError('usage', `${path}: ${what}; nothing was done`);
    }
    return [{ key: cell('key') || null, before: cell('before'), original, after: cell('after'), repaired }];
  });
}

const CONTEXT = 12;
/** Insertions as near as this in one line belong to one place: 2019⟦年⟧7⟦月⟧28日. */
const ONE_PLACE = 6;

function ofMarks(text: string): readonly Ruling[] {
  const { source, insertions } = readMarks(text);
  const places: { at: number; text: string }[][] = [];
  for (const insertion of insertions) {
    const last = places.at(-1)?.at(-1);
    if (last && insertion.at - last.at <= ONE_PLACE && !source.slice(last.at, insertion.at).includes('\n'))
      places.at(-1)!.push(insertion);
    else places.push([insertion]);
  }
  return places.map((place) => {
    const [start, end] = [place[0]!.at, place.at(-1)!.at];
    const repaired = place.map(({ at, text: added }, n) => source.slice(place[n - 1]?.at ?? start, at) + added).join('');
    return {
      key: null,
      before: source.slice(Math.max(0, start - CONTEXT), start),
      original: source.slice(start, end),
      after: source.slice(end, end + CONTEXT),
      repaired,
    };
  });
}
