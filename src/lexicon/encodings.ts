/** Names of encodings as pages declare them, and the one name that the record uses. */

/** Labels, lower case without `-`, `_` and blanks, that mean an encoding under another name (WHATWG Encoding, 4.2, and what pages print). */
export const ENCODING_NAMES: ReadonlyMap<string, string> = new Map([
  ['utf8', 'utf-8'],
  ['unicode11utf8', 'utf-8'],
  ['ascii', 'utf-8'],
  ['usascii', 'utf-8'],
  ['gb18030', 'gb18030'],
  ['gbk', 'gb18030'], // subset of GB18030, and so are the next
  ['xgbk', 'gb18030'],
  ['cp936', 'gb18030'],
  ['ms936', 'gb18030'],
  ['windows936', 'gb18030'],
  ['936', 'gb18030'],
  ['gb2312', 'gb18030'],
  ['gb231280', 'gb18030'],
  ['euccn', 'gb18030'],
  ['chinese', 'gb18030'],
  ['big5', 'big5'],
  ['big5hkscs', 'big5'],
  ['cp950', 'big5'],
  ['xxbig5', 'big5'],
  ['cnbig5', 'big5'],
  ['utf16', 'utf-16le'], // without a mark, WHATWG reads little-endian
  ['unicode', 'utf-16le'],
  ['ucs2', 'utf-16le'],
  ['utf16le', 'utf-16le'],
  ['utf16be', 'utf-16be'],
  ['utf32le', 'utf-32le'],
  ['utf32be', 'utf-32be'],
]);

/** Byte order marks, the longer before those that they begin with. GB18030-2022, annex: U+FEFF is 84 31 95 33. */
export const BYTE_ORDER_MARKS: readonly (readonly [name: string, mark: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-32be', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
