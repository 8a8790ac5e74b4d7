import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import type { OutputRecord } from '../../src/record.js';
import { encoded } from '../../src/write/encoder.js';
import { parquetEncoder } from '../../src/write/parquet.js';
import { type TableName, tableNamed } from '../../src/write/tables/index.js';

const PAGE =
  '关于市六届人大二次会议第31号建议的答复\n\n陈立新、王秀兰代表:\n\n您提出的建议收悉。2019728日印发方案,投资3.5亿元。\n\n洛源市交通运输局\n2019年8月1日';

async function* repeated(records: readonly OutputRecord[], times: number): AsyncGenerator<OutputRecord> {
  for (let n = 0; n < times; n++) for (const record of records) yield { ...record, key: `${record.key}-${n}` };
}

async function rowsOf(table: TableName, times: number) {
  const records = await extract(new TextEncoder().encode(PAGE), { path: 'a.txt' });
  const pieces: Uint8Array[] = [];
  const encoder = parquetEncoder(tableNamed(table, { text: false }));
  for await (const piece of encoded(repeated(records, times), encoder)) pieces.push(Buffer.from(piece));
  const file = Uint8Array.from(Buffer.concat(pieces)).buffer;
  return { pieces: pieces.length, rows: await parquetReadObjects({ file }) };
}

test('lists stay lists, numbers numbers, identifiers and dates texts', async () => {
  const { rows } = await rowsOf('documents', 1);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ key: 'a.txt-0', status: 'ok', error_code: null, repairs_applied: 1, undecodable: 0 });
  expect(Array.isArray(rows[0]!.addressees)).toBe(true);
});

test('many rows come in bounded groups, all of them', async () => {
  const { pieces, rows } = await rowsOf('documents', 12_001);
  expect(rows).toHaveLength(12_001);
  expect(rows.at(-1)?.key).toBe('a.txt-12000');
  expect(pieces).toBeGreaterThanOrEqual(4);
});

test('a table without rows is a file with its columns', async () => {
  const { rows } = await rowsOf('issues', 0);
  expect(rows).toEqual([]);
});
