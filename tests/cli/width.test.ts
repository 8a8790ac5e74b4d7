import { describe, expect, test } from 'vitest';
import { escapeControls } from '../../src/cli/render/escape.js';
import { cutTo, padTo, widthOf, wrapTo } from '../../src/cli/render/width.js';

describe('widths on a terminal', () => {
  test.each([
    ['abc', 3],
    ['复函', 4],
    ['〔2019〕', 8],
    ['\u001b[32m复\u001b[39m', 2],
    ['e\u0301', 1],
    ['𠮷', 2],
    ['', 0],
  ])('%j takes %i', (text, width) => expect(widthOf(text)).toBe(width));

  test.each([
    ['复函', 5, '复函 '],
    ['复函', 3, '复函'],
  ])('%s padded to %i', (text, width, padded) => expect(padTo(text, width)).toBe(padded));

  test.each([
    ['关于路灯的答复', 20, '关于路灯的答复'],
    ['关于路灯的答复', 7, '关于路…'],
    ['abcdef', 4, 'abc…'],
  ])('%s cut to %i', (text, width, cut) => {
    expect(cutTo(text, width)).toBe(cut);
    expect(widthOf(cut)).toBeLessThanOrEqual(width);
  });

  test.each([
    ['one two three', 8, ['one two', 'three']],
    ['关于路灯建设,的答复', 12, ['关于路灯建', '设,的答复']],
    ['csv 表', 20, ['csv 表']],
    ['a\nb', 20, ['a', 'b']],
    ['averylongword', 5, ['averylongword']],
  ])('%s in %i columns', (text, width, lines) => expect(wrapTo(text, width)).toEqual(lines));

  test('every line of a long text is within the width, and nothing is lost', () => {
    const text = '把抓取下来的建议、提案答复网页变成可信的数据,reply-extract 修复网页自身能证明的缺失。'.repeat(20);
    const lines = wrapTo(text, 40);
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(40);
    expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});

test.each([
  ['a\tb\nc', 'a\tb\nc'],
  ['a\r\nb\rc', 'a\nb\\u000dc'],
  ['\u001b[2J', '\\u001b[2J'],
  ['\u009b31m', '\\u009b31m'],
  ['x\u202egpj.exe', 'x\\u202egpj.exe'],
  ['\u200f\u2066\u061c\u007f', '\\u200f\\u2066\\u061c\\u007f'],
  ['“复函”·①', '“复函”·①'],
])('%j is shown as %j', (text, shown) => expect(escapeControls(text)).toBe(shown));
