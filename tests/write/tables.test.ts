import { describe, expect, test } from 'vitest';
import { parseDelimited } from '../../src/batch/parse-delimited.js';
import { extract } from '../../src/extract.js';
import type { ErrorRecord, OutputRecord } from '../../src/record.js';
import { write } from '../../src/write/index.js';
import { TABLE_NAMES, type TableName, tableNamed } from '../../src/write/tables/index.js';

/** Columns are a promise to scripts: a change here is a change of the format. */
const COLUMNS: Readonly<Record<TableName, string>> = {
  documents: `key status error_code error_message id letter_id copy_of kind index_number publisher category document_number document_date
    published_date title subtitle proposals proposal_kind proposal_number proposal_session proposal_body proposal_level proposal_term
    proposal_meeting proposal_year addressees addressee_count agencies signed_date signer reply_class openness contact_unit contact_name
    contact_phone copied_to attachments footer_host footer_address footer_postcode validity keywords other sections repairs_applied
    repairs_suggested repairs_ambiguous repairs_flagged issues letter_chars encoding undecodable tool apply`,
  sections: 'key section parent level ordinal marker marker_repaired title text chars start end',
  quantities: `key quantity section kind raw value low high bound unit value_std unit_std measures direction against period pair role state
    repair sentence start end`,
  repairs:
    'key repair section rule kind status confidence before original repaired after evidence alternatives decided_by start end',
  points: 'key section marker ordinal text start end',
  dates: 'key date section raw start_date end_date state start end',
  citations: 'key citation section kind text number year start end',
  proposals: 'key kind number session body level term meeting year',
  issues: 'key code severity message start end',
};

const FAILED: ErrorRecord = {
  schema: 'reply-extract/document@1',
  key: 'no.txt',
  id: null,
  producer: { tool: 'reply-extract', apply: 'likely', decisions: null },
  source: { path: 'no.txt', member: null, bytes: null },
  error: { code: 'not-found', message: 'no such file' },
};

async function csvOf(records: readonly OutputRecord[], table: TableName, excel = false) {
  const options = { format: 'csv', table, excel, text: false, onePage: false } as const;
  const pieces: string[] = [];
  for await (const piece of write(
    (async function* () {
      yield* records;
    })(),
    options,
  ))
    pieces.push(String(piece));
  const [header, ...rows] = parseDelimited(pieces.join('').replace(/^\ufeff/, ''));
  return rows.map((row) => Object.fromEntries(row.map((cell, n) => [header![n]!, cell])));
}

describe.each(TABLE_NAMES)('the table %s', (name) => {
  const table = tableNamed(name, { text: false });
  test('has its columns', () => expect(table.columns.map((column) => column.name)).toEqual(COLUMNS[name].split(/\s+/)));
  test('names them in snake_case of at most 32 characters', () => {
    for (const column of table.columns) expect(column.name).toMatch(/^[a-z][a-z_]{1,31}$/);
  });
  test('says in both languages what they mean', () => {
    for (const { zh, en } of [table, ...table.columns]) {
      expect(zh).toMatch(/\S/);
      expect(en).toMatch(/\S/);
    }
  });
  test('gives a cell a column', async () => {
    const [document] = await extract(Buffer.from('关于第12号建议的答复\n一、路灯\n一是装灯30盏。'), { path: 'p' });
    for (const row of table.rows(document!, { firstOf: new Map() })) expect(row).toHaveLength(table.columns.length);
  });
});

describe('the table of documents', () => {
  test('holds failed inputs and names copies', async () => {
    const [read] = await extract(Buffer.from('您提出的建议收悉。'), { path: 'a.txt' });
    const document = { ...read!, preamble: { text: '您提出的建议收悉。', span: null, points: [], tables: [] } };
    const rows = await csvOf([document, FAILED, { ...document, key: 'b.txt' }], 'documents');
    expect(rows.map(({ key, status, error_code, copy_of }) => ({ key, status, error_code, copy_of }))).toEqual([
      { key: 'a.txt', status: 'ok', error_code: '', copy_of: '' },
      { key: 'no.txt', status: 'error', error_code: 'not-found', copy_of: '' },
      { key: 'b.txt', status: 'ok', error_code: '', copy_of: 'a.txt' },
    ]);
  });

  test('keeps quotes, commas, tabs and line breaks of a page, lists joined', async () => {
    const [document] = await extract(Buffer.from('您提出的建议收悉。'), { path: 'a.txt' });
    const title = '关于"路灯",\t第一行\r\n第二行\r第三行';
    const metadata = { ...document!.metadata, title, addressees: ['王五', '赵六'] };
    const [row] = await csvOf([{ ...document!, metadata }], 'documents');
    expect(row).toMatchObject({ title, addressees: '王五;赵六' });
  });

  test('with --excel keeps formulas from running, numbers as they are', async () => {
    const [document] = await extract(Buffer.from('您提出的建议收悉。'), { path: 'a.txt' });
    const metadata = { ...document!.metadata, title: ' =HYPERLINK("x")', addresseeCount: -1 };
    const [row] = await csvOf([{ ...document!, metadata }], 'documents', true);
    expect(row).toMatchObject({ title: `' =HYPERLINK("x")`, addressee_count: '-1' });
  });
});
