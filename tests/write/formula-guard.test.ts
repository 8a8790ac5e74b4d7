import { describe, expect, test } from 'vitest';
import { guardFormula } from '../../src/write/formula-guard.js';

describe('formulas of a page do not run in a spreadsheet program', () => {
  test.each([
    '=1+1',
    '+8613',
    '-1',
    '@SUM(A1)',
    ' =1',
    '\u00a0=1',
    '\u3000=1',
    '\t1',
    '\r1',
    '第一行\n=1',
    '第一行\r\n @A',
    '=1',
    '@A',
  ])('guards %j', (text) => expect(guardFormula(text)).toBe(`'${text}`));
  test.each(['', '答复', '1+1=2', '2019-07-28', '〔2019〕728号', 'a@b.cn', '第一行\n第二行=1', "'=1"])('leaves %j', (text) =>
    expect(guardFormula(text)).toBe(text),
  );
});
