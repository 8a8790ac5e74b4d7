import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/decode/index.js';

const SIMPLIFIED =
  '对县五届人大二次会议第9号建议的答复\n周立代表：\n您提出的关于修建青石桥的建议收悉，现答复如下：一、桥梁现状。全桥长86.5米，1997年建成，已不能满足通行需要。\n感谢您对交通工作的支持！';
const TRADITIONAL =
  '對縣五屆人大二次會議第9號建議的答覆\n周立代表：\n您提出的關於修建青石橋的建議收悉，現答覆如下：全橋長86.5米，已不能滿足通行需要。';
const RARE = `${SIMPLIFIED}𣲘`; // a four-byte character of GB18030

const bytesOf = (text: string, name: string) => iconv.encode(text, name);
const marked = (text: string, name: string) => iconv.encode(text, name, { addBOM: true });
const join = (...parts: (string | Uint8Array)[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const html = (charset: string, text: string) =>
  `<html><head><meta charset="${charset}"></head><body><p>${text}</p></body></html>`;

describe('an encoding is found', () => {
  test.each<[string, Uint8Array, string, string, string]>([
    ['UTF-8', bytesOf(SIMPLIFIED, 'utf8'), 'utf-8', 'valid-utf-8', SIMPLIFIED],
    ['UTF-8 with a mark', marked(SIMPLIFIED, 'utf8'), 'utf-8', 'bom', SIMPLIFIED],
    ['UTF-8 with two marks', join(marked('\ufeff', 'utf8'), bytesOf(SIMPLIFIED, 'utf8')), 'utf-8', 'bom', SIMPLIFIED],
    ['ASCII alone', Buffer.from('<p>B208</p>'), 'utf-8', 'ascii', '<p>B208</p>'],
    ['GBK', bytesOf(SIMPLIFIED, 'gbk'), 'gb18030', 'valid-gb18030', SIMPLIFIED],
    ['GB18030 with four-byte characters', bytesOf(RARE, 'gb18030'), 'gb18030', 'valid-gb18030', RARE],
    ['traditional text in GB18030', bytesOf(TRADITIONAL, 'gb18030'), 'gb18030', 'valid-gb18030', TRADITIONAL],
    ['Big5', bytesOf(TRADITIONAL, 'big5'), 'big5', 'common-hanzi', TRADITIONAL],
    ['UTF-16 LE with a mark', marked(SIMPLIFIED, 'utf16le'), 'utf-16le', 'bom', SIMPLIFIED],
    ['UTF-16 BE with a mark', marked(SIMPLIFIED, 'utf16be'), 'utf-16be', 'bom', SIMPLIFIED],
    ['UTF-16 LE without a mark', bytesOf(SIMPLIFIED, 'utf16le'), 'utf-16le', 'valid-utf-16', SIMPLIFIED],
    ['UTF-16 BE without a mark', bytesOf(SIMPLIFIED, 'utf16be'), 'utf-16be', 'valid-utf-16', SIMPLIFIED],
    ['UTF-16 LE of hanzi alone', bytesOf('关于修建桥的建议收悉', 'utf16le'), 'utf-16le', 'common-hanzi', '关于修建桥的建议收悉'],
    ['UTF-16 BE of hanzi alone', bytesOf('关于修建桥的建议收悉', 'utf16be'), 'utf-16be', 'common-hanzi', '关于修建桥的建议收悉'],
  ])('%s', (_, bytes, name, reason, text) => {
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ text, encoding: { name, reason, undecodable: 0 } });
  });

  test.each(['郑州', '联通', '答复', '平方', '桥梁'])('GBK of four bytes: %s', (text) => {
    const bytes = bytesOf(text, 'gbk');
    expect(bytes).toHaveLength(4);
    expect(decode(bytes)).toMatchObject({ text, encoding: { name: 'gb18030' } });
  });

  test.each(['· °C', '×', 'é', '±5%'])('UTF-8 without hanzi stays UTF-8: %s', (text) =>
    expect(decode(Buffer.from(text))).toMatchObject({ text, encoding: { name: 'utf-8' } }),
  );
});

describe('a declaration is one voice', () => {
  test.each([
    ['UTF-8 that says gb2312', html('gb2312', SIMPLIFIED), 'utf8', 'utf-8', 'gb2312'],
    ['GBK that says utf-8', html('utf-8', SIMPLIFIED), 'gbk', 'gb18030', 'utf-8'],
    ['Big5 that says gb2312', html('gb2312', TRADITIONAL), 'big5', 'big5', 'gb2312'],
    ['GBK that says gbk late', `<!--${'x'.repeat(20_000)}-->${html('gbk', SIMPLIFIED)}`, 'gbk', 'gb18030', 'gbk'],
    ['the first of two', html('big5', html('gbk', SIMPLIFIED)), 'gbk', 'gb18030', 'big5'],
    ['none in a script', `<script charset="big5" src="a.js"></script>${SIMPLIFIED}`, 'gbk', 'gb18030', null],
    ['XML', `<?xml version="1.0" encoding="GBK"?>${SIMPLIFIED}`, 'gbk', 'gb18030', 'GBK'],
  ])('%s', (_, text, encoded, name, declared) => {
    expect(decode(bytesOf(text, encoded))).toMatchObject({ text, encoding: { name, declared } });
  });

  test('it decides where the bytes do not', () => {
    const bytes = bytesOf('答覆', 'big5'); // 氮滦 in GBK
    const page = join('<meta charset=big5>', bytes);
    expect(decode(page).encoding).toMatchObject({ name: 'big5' });
    expect(decode(bytes).encoding).toMatchObject({ name: 'gb18030' });
  });

  test('what was weighed is told', () => {
    const { candidates } = decode(bytesOf(TRADITIONAL, 'big5')).encoding;
    expect(candidates[0]).toMatchObject({ name: 'big5', undecodable: 0 });
    expect(candidates.find(({ name }) => name === 'gb18030')!.commonHanzi).toBeLessThan(0.3);
  });
});

describe('damage', () => {
  test.each(['utf8', 'gbk'])('a file cut in the middle of a character (%s)', (encoded) => {
    const bytes = bytesOf(SIMPLIFIED.slice(0, 40), encoded);
    const decoded = decode(bytes.subarray(0, bytes.length - 1));
    expect(decoded.encoding).toMatchObject({ name: encoded === 'utf8' ? 'utf-8' : 'gb18030', undecodable: 1 });
    expect(decoded.text).toBe(`${SIMPLIFIED.slice(0, 39)}\ufffd`);
  });

  test('half a code unit at the end of UTF-16', () => {
    const bytes = marked(SIMPLIFIED, 'utf16le');
    expect(decode(bytes.subarray(0, bytes.length - 1)).encoding).toMatchObject({ name: 'utf-16le', undecodable: 1 });
  });

  test('UTF-8 with a few bad bytes', () => {
    const bytes = Buffer.from(SIMPLIFIED);
    bytes[31] = 0xff;
    bytes[90] = 0x41;
    const { text, encoding } = decode(bytes);
    expect(encoding).toMatchObject({ name: 'utf-8', reason: 'fewest-errors' });
    expect(encoding.undecodable).toBe([...text].filter((sign) => sign === '\ufffd').length);
    expect(text).toContain('感谢您对交通工作的支持！');
  });

  test('GBK with a bad byte', () => {
    const bytes = bytesOf(SIMPLIFIED, 'gbk');
    bytes[40] = 0xff;
    expect(decode(bytes).encoding).toMatchObject({ name: 'gb18030', reason: 'fewest-errors' });
  });

  test.each([
    ['a UTF-8 template around a GBK letter', 'utf8', 'gbk', 'gb18030', 'utf-8'],
    ['a GBK template around a UTF-8 letter', 'gbk', 'utf8', 'utf-8', 'gb18030'],
  ])('%s', (_, outer, inner, name, second) => {
    const [before, after] = ['<div>网站首页 政务公开</div>\n<p>', '</p>\n<div>主办单位：青石县人民政府</div>'];
    const page = join(bytesOf(before, outer), bytesOf(SIMPLIFIED, inner), bytesOf(after, outer));
    const text = before + SIMPLIFIED + after;
    expect(decode(page)).toMatchObject({ text, encoding: { name, second, reason: 'two-encodings', undecodable: 0 } });
  });
});

describe('text misread before', () => {
  const western = (bytes: Uint8Array) => iconv.decode(Buffer.from(bytes), 'latin1');
  test.each<[string, string, string, string]>([
    ['UTF-8 read as Latin-1', western(Buffer.from(SIMPLIFIED)), 'utf-8', 'windows-1252'],
    ['GBK read as Latin-1', western(bytesOf(SIMPLIFIED, 'gbk')), 'gb18030', 'windows-1252'],
  ])('%s is undone', (_, text, was, as) => {
    expect(decode(Buffer.from(text))).toMatchObject({ text: SIMPLIFIED, encoding: { misread: { was, as, undone: true } } });
  });

  test('UTF-8 read as GBK is undone, but for what was lost then', () => {
    const { text, encoding } = decode(Buffer.from(new TextDecoder('gbk').decode(Buffer.from(SIMPLIFIED))));
    expect(encoding.misread).toEqual({ was: 'utf-8', as: 'gb18030', undone: true });
    expect(text).toContain('您提出的关于修建青石桥的建议收悉，现答复如下：一、桥梁现状。');
    expect(encoding.undecodable).toBeLessThan(8);
  });

  test('锟斤拷 cannot be undone and is reported', () => {
    const text = '对县五届人大二次会锟斤拷锟斤拷建议的答复';
    expect(decode(Buffer.from(text))).toMatchObject({ text, encoding: { misread: { undone: false } } });
  });

  test.each(['鑫鑫涓涓', '锟铻锆铌钽'])('rare hanzi are no misreading: %s', (text) =>
    expect(decode(Buffer.from(text))).toMatchObject({ text, encoding: { misread: null } }),
  );
});

describe('--encoding', () => {
  test.each(['GBK', 'gb2312', 'GB18030', 'x-gbk'])('%s is GB18030', (label) =>
    expect(decode(bytesOf(SIMPLIFIED, 'gbk'), label)).toMatchObject({
      text: SIMPLIFIED,
      encoding: { name: 'gb18030', reason: 'override' },
    }),
  );
  test('it wins against the bytes', () =>
    expect(decode(bytesOf(SIMPLIFIED, 'gbk'), 'utf-8').encoding.undecodable).toBeGreaterThan(50));
  test('an encoding of the West', () => expect(decode(Buffer.from([0x61, 0xe9]), 'latin1').text).toBe('aé'));
  test('an unknown name is refused', () =>
    expect(() => decode(Buffer.from('a'), 'klingon')).toThrow(expect.objectContaining({ code: 'unknown-encoding' })));
});

describe('what is no text is refused', () => {
  test.each<[string, Uint8Array, string, RegExp]>([
    ['nothing', Buffer.alloc(0), 'empty', /empty/],
    ['a mark alone', Buffer.from([0xef, 0xbb, 0xbf]), 'empty', /empty/],
    ['blanks', Buffer.from(' \r\n\u3000'), 'empty', /blanks/],
    ['a PDF', Buffer.from('%PDF-1.5\n…'), 'binary', /PDF/],
    ['a DOCX', Buffer.from('PK\x03\x04word/document.xml'), 'binary', /DOCX/],
    ['a DOC', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'binary', /WPS/],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), 'binary', /PNG/],
    ['zeros', Buffer.alloc(64), 'binary', /binary/],
    ['noise', Uint8Array.from({ length: 600 }, (_, i) => (i * 37) % 251), 'binary', /binary/],
  ])('%s', (_, bytes, code, message) => {
    expect(() => decode(bytes)).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }));
  });

  test('a stray NUL is no reason', () => expect(decode(Buffer.from(`${SIMPLIFIED}\0`)).text).toContain(SIMPLIFIED));
});

/** No time is measured: a quadratic reader would not be done in hours. */
const HANGS = 120_000;

test.each(['charset=a ', '锛', 'é', '\ufffd?', '锟斤拷', '<meta '])(
  '%s a hundred thousand times is read',
  (piece) => expect(decode(Buffer.from(piece.repeat(100_000))).text.length).toBeGreaterThan(99_999),
  HANGS,
);
