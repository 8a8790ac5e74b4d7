import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/decode/index.js';
import { ReplyExtractError } from '../../src/errors.js';
import { readPage } from '../../src/page/index.js';
import type { Page } from '../../src/types.js';

describe('text or HTML', () => {
  test.each([
    '关于第5号建议的答复\n李明代表：\n您提出的建议收悉。',
    '李明代表：\n您提出的建议收悉。\n<!--EndFragment-->',
    '李明代表：\n一、现状\n目前共有3处。<br>\n二、打算\n下一步继续推进。\n感谢您！',
    '气温<5℃时，a<b>c。\n共3行。\n没有标签。',
    '联系人：<张某>\n邮箱：<zhang@example.cn>',
    '1\n<p>2\n3\n4\n5\n6',
  ])('text: %j', async (text) => {
    const page = await readPage(text);
    expect(page).toMatchObject({ format: 'text', source: text, holes: [], meta: [] });
    expect(page.lines.every(({ main }) => main)).toBe(true);
  });

  test.each([
    '<!DOCTYPE html><p>甲',
    '<p>甲</p>\n<p>乙</p>',
    '  <div class="TRS_Editor">甲<br>乙</div>',
    '李明代表：<br>\n您提出的建议收悉。<br>\n感谢您！<br>\n',
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>甲</body></html>',
    '<TABLE><TR><TD>甲</TD></TR></TABLE>',
    '<%-- jsp --%>\n<html><body>甲</body></html>',
  ])('HTML: %j', async (text) => expect((await readPage(text)).format).toBe('html'));
});

test('every line break of Unicode ends a line', async () => {
  const { source, lines } = await readPage('甲\r\n乙\r丙\n丁\v戊\f己\x85庚\u2028辛\u2029壬\n\n');
  expect(lines.map(({ start, end }) => source.slice(start, end))).toEqual([...'甲乙丙丁戊己庚辛壬', '', '']);
});

const BREAK = /[\n\r\v\f\x85\u2028\u2029]/;

/** Lines ascend, are disjoint, hold no break, and hold everything else. */
function expectLines({ source, lines, holes }: Page): void {
  let last = 0;
  for (const { start, end, cells, linkShare } of lines) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(source.slice(last, start).replace(new RegExp(BREAK, 'g'), '')).toBe('');
    expect(source.slice(start, end)).not.toMatch(BREAK);
    expect(linkShare).toBeGreaterThanOrEqual(0);
    expect(linkShare).toBeLessThanOrEqual(1);
    let cell = start;
    for (const span of cells) {
      expect(span.start).toBeGreaterThanOrEqual(cell);
      expect(span.end).toBeLessThanOrEqual(end);
      cell = span.end;
    }
    last = end;
  }
  expect(source.slice(last).replace(new RegExp(BREAK, 'g'), '')).toBe('');
  expect([...holes]).toEqual([...holes].sort((a, b) => a - b));
  expect(holes.every((at) => at >= 0 && at <= source.length)).toBe(true);
}

const PIECES = [
  '<p>', '</p>', '<br>', '<div style="display:none">', '</div>', '<table>', '<tr>', '<td>', '</td>', '</tr>', '</table>', '<ol>', '<li>', '</ol>',
  '<span></span>', '<a href="#">', '</a>', '<h1>', '</h1>', '<pre>', '</pre>', '<script>', '</script>', '<!--', '-->', '<html>', '</html>', '<body>',
  '<center>', '<textarea>', '<title>', '&nbsp;', '&#x2028;', '&', '<', '甲乙。', '2019年', ' ', '\n', '\r\n', '\u3000', '\u2028', '\x85', '\0', '，', 'a', '一、',
]; // biome-ignore format: a list of pieces

describe('properties', () => {
  test('bytes of any kind are read or refused with an error of ours', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        try {
          expectLines(await readPage(decode(bytes).text));
        } catch (error) {
          if (!(error instanceof ReplyExtractError)) throw error;
        }
      }),
      { numRuns: 400 },
    ));

  test('text of any kind keeps every character', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('甲', '1', ' ', '\n', '\r', '\r\n', '\v', '\x85', '\u2028', '\u3000')),
        async (pieces) => {
          const text = pieces.join('');
          const page = await readPage(text);
          expect(page.source).toBe(text);
          expectLines(page);
        },
      ),
      { numRuns: 200 },
    ));

  test('HTML of any kind gives lines in order', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), async (pieces) =>
        expectLines(await readPage(`<html>${pieces.join('')}`)),
      ),
      { numRuns: 400 },
    ));
});
