import { describe, expect, test } from 'vitest';
import { readDecisions } from '../../src/batch/decisions-file.js';
import { parseDelimited } from '../../src/batch/parse-delimited.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const HEADER = 'key,before,original,repaired,after,decision\n';
const at = temporaryFolder({
  'a.csv': `${HEADER}a.txt,"于,",2018615日,2018年6月15日,印发,accept\n,"截至\n",2018112日,,装灯,reject\n,供水,12345吨,,",",123.45吨\n,未,20186月,2018年6月,定,\n`,
  'a.tsv': '\ufeffbefore\toriginal\tdecision\r\n于\t20186月\treject\r\n',
  'a.json': JSON.stringify([{ before: '于', original: '20186月', repaired: '2018年6月', after: '起', decision: 'accept' }]),
  'b.json': JSON.stringify({ decisions: [{ original: '20186月', decision: 'reject' }] }),
  'marked.txt': '办法于2018⟦年⟧6⟦月⟧15日印发。\n供水123⟦.⟧45吨,企业1⟦?⟧对。\n',
  'changes.csv': `${HEADER},于,20186月,2019年6月,起,accept\n`,
  'empty-accept.csv': `${HEADER},于,2018112日,,起,accept\n`,
  'broken.json': '[{',
});

describe('decisions of a person', () => {
  test('CSV: accept, reject, another text, not decided', () => {
    expect(readDecisions(at('a.csv')).list).toEqual([
      { key: 'a.txt', before: '于,', original: '2018615日', after: '印发', repaired: '2018年6月15日' },
      { key: null, before: '截至\n', original: '2018112日', after: '装灯', repaired: null },
      { key: null, before: '供水', original: '12345吨', after: ',', repaired: '123.45吨' },
    ]);
  });
  test('TSV with BOM and CRLF', () => {
    expect(readDecisions(at('a.tsv')).list).toEqual([
      { key: null, before: '于', original: '20186月', after: '', repaired: null },
    ]);
  });
  test('JSON, bare or in an object', () => {
    expect(readDecisions(at('a.json')).list).toMatchObject([{ original: '20186月', repaired: '2018年6月' }]);
    expect(readDecisions(at('b.json')).list).toMatchObject([{ original: '20186月', repaired: null }]);
  });
  test('a marked text: insertions near each other are one place', () => {
    expect(readDecisions(at('marked.txt')).list).toEqual([
      { key: null, before: '办法于2018', original: '6', after: '15日印发。\n供水123', repaired: '年6月' },
      { key: null, before: '15日印发。\n供水123', original: '', after: '45吨,企业1对。\n', repaired: '.' },
    ]);
  });
  test('the digest depends on what was decided alone', () => {
    expect(readDecisions(at('a.tsv')).digest).toMatch(/^d[0-9a-f]{16}$/);
    expect(readDecisions(at('a.json')).digest).not.toBe(readDecisions(at('b.json')).digest);
  });
  test.each([
    ['changes.csv', /decision 1: "2019年6月" is not "20186月" with something inserted; nothing was done/],
    ['empty-accept.csv', /decision 1: "" is not/],
    ['broken.json', /no valid JSON/],
    ['none.csv', /no such file/],
  ])('%s is refused', (name, says) => expect(() => readDecisions(at(name))).toThrow(says));
});

describe('delimited text', () => {
  test.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n"x ""y"", z","1\n2"\r\n',
      [
        ['a', 'b'],
        ['x "y", z', '1\n2'],
      ],
    ],
    [
      'a\tb\n1\t\n',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'a;b\n;2',
      [
        ['a', 'b'],
        ['', '2'],
      ],
    ],
    [
      'a,b\n,\n',
      [
        ['a', 'b'],
        ['', ''],
      ],
    ],
    ['', []],
  ])('%j', (text, rows) => expect(parseDelimited(text)).toEqual(rows));
});
