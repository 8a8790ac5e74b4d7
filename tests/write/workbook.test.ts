import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import type { OutputRecord, ReplyDocument } from '../../src/record.js';
import { encoded } from '../../src/write/encoder.js';
import { TABLE_NAMES, tableNamed } from '../../src/write/tables/index.js';
import { cellXml, LONGEST_CELL } from '../../src/write/xlsx/cell.js';
import { workbookEncoder } from '../../src/write/xlsx/workbook.js';

const PAGE =
  '关于市六届人大二次会议第031号建议的答复\n\n陈立新代表:\n\n您提出的建议收悉。2019728日印发方案。\n\n洛源市交通运输局\n2019年8月1日';

async function workbookOf(change: (document: ReplyDocument) => ReplyDocument = (document) => document) {
  const documents = await extract(new TextEncoder().encode(PAGE), { path: 'a.txt' });
  const records = async function* (): AsyncGenerator<OutputRecord> {
    for (const document of documents) yield change(document);
  };
  const pieces: Uint8Array[] = [];
  const tables = TABLE_NAMES.map((name) => tableNamed(name, { text: false }));
  for await (const piece of encoded(records(), workbookEncoder(tables))) pieces.push(Buffer.from(piece));
  const bytes = Buffer.concat(pieces);
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
  const names = [...files['xl/workbook.xml']!.matchAll(/<sheet name="([^"]{1,31})"/g)].map((match) => match[1]!);
  const sheet = (name: string) => files[`xl/worksheets/sheet${names.indexOf(name) + 1}.xml`]!;
  return { bytes, names, sheet };
}

describe('the workbook', () => {
  test('opens on the sheet that explains the columns, then has a sheet a table with its header frozen', async () => {
    const { names, sheet } = await workbookOf();
    expect(names).toEqual(['columns', ...TABLE_NAMES]);
    for (const name of names) expect(sheet(name)).toContain('state="frozen"');
    expect(sheet('columns')).toContain('Index number (索引号)');
  });

  test('is the same bytes for the same records', async () => {
    expect((await workbookOf()).bytes.equals((await workbookOf()).bytes)).toBe(true);
  });

  test('says in the issues what a cell could not hold', async () => {
    const { sheet } = await workbookOf((document) => ({
      ...document,
      metadata: { ...document.metadata, title: `关\u0000于${'长'.repeat(LONGEST_CELL)}` },
    }));
    expect(sheet('issues')).toContain('documents.title is longer than a cell of Excel');
  });
});

describe('a cell', () => {
  test.each([
    [
      'a text is an inline string in the text style',
      '012',
      'string',
      '<c s="2" t="inlineStr"><is><t xml:space="preserve">012</t></is></c>',
    ],
    [
      'what looks like a formula is text',
      '=1+1',
      'string',
      '<c s="2" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>',
    ],
    ['a number is a number', 152.27, 'number', '<c><v>152.27</v></c>'],
    ['a truth is a truth', true, 'boolean', '<c t="b"><v>1</v></c>'],
    ['a date exact to the day is a date', '2019-07-28', 'date', '<c s="3"><v>43674</v></c>'],
    [
      'a date exact to the month is text',
      '2019-07',
      'date',
      '<c s="2" t="inlineStr"><is><t xml:space="preserve">2019-07</t></is></c>',
    ],
    ['a list is joined', ['甲', '乙'], 'list', '<c s="2" t="inlineStr"><is><t xml:space="preserve">甲;乙</t></is></c>'],
    ['nothing is an empty cell', null, 'string', '<c/>'],
    ['no number is an empty cell', Number.NaN, 'number', '<c/>'],
  ] as const)('%s', (_, cell, type, xml) => expect(cellXml(cell, type)).toEqual({ xml, lost: null }));

  test.each([
    ['a control', 'a\u0001b', 'ab'],
    ['a noncharacter', 'a\ufffeb', 'ab'],
    ['half a character', 'a\ud800b', 'ab'],
  ])('leaves out %s and says so', (_, text, kept) => {
    const { xml, lost } = cellXml(text, 'string');
    expect(xml).toContain(`>${kept}</t>`);
    expect(lost).toBe('characters');
  });

  test('is never cut within a character', () => {
    const { xml } = cellXml(`${'a'.repeat(LONGEST_CELL - 1)}\u{1f600}`, 'string');
    expect(xml).toContain(`${'a'.repeat(10)}</t>`);
  });
});
