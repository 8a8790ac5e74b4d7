/** Recognises text that was once decoded in a wrong encoding and saved so (mojibake), and undoes it where the bytes are still there. Called by decode. */
import iconv from 'iconv-lite';
import type { Misreading } from '../types.js';
import { countUndecodable, decodeAs } from './decoders.js';
import { hanziShare, shareOf } from './hanzi-share.js';

/** Text with at least this share of common hanzi was read right; text read wrong has about a tenth. */
const READ_RIGHT = 0.35;
/** What comes out must read like Chinese, and at most this share of it may be lost. */
const READS_WELL = 0.5;
const MOST_LOST = 0.25;
const FEWEST_CHARACTERS = 6;
/** Characters tried before the whole page is. */
const SAMPLE = 8192;

/** U+FFFD twice, saved as UTF-8 and read as GBK: the bytes of the original are gone. */
const GONE = '锟斤拷';

/** The ways it happens, the commonest first. */
const WAYS: readonly (readonly [was: string, as: string, encode: (text: string) => Uint8Array])[] = [
  ['utf-8', 'gb18030', encodeGbk], // 鍏充簬 for 关于
  ['utf-8', 'windows-1252', encodeWestern], // å…³äºŽ
  ['gb18030', 'windows-1252', encodeWestern], // ¹ØÓÚ
];

export interface Unmixed {
  readonly text: string;
  readonly misread: Misreading | null;
}

export function undoMisreading(text: string): Unmixed {
  const sample = text.length > SAMPLE ? sampleOf(text) : text;
  const printed = hanziShare(sample);
  if (printed.seen >= FEWEST_CHARACTERS && shareOf(printed) < READ_RIGHT) {
    for (const [was, as, encode] of WAYS) {
      if (!readsWell(undone(encode(sample), was), printed.seen)) continue;
      return { text: undone(encode(text), was), misread: { was, as, undone: true } };
    }
  }
  return { text, misread: text.includes(GONE) ? { was: 'gb18030', as: 'utf-8', undone: false } : null };
}

/** The part from the first character beyond ASCII on: a page may open with scripts alone. */
function sampleOf(text: string): string {
  const from = Math.max(0, text.search(/[^\0-\x7f]/));
  return text.slice(from, from + SAMPLE);
}

function readsWell(text: string, before: number): boolean {
  const after = hanziShare(text);
  // Two or three wrong characters were one right one; a handful of hanzi in a foreign text proves nothing.
  if (after.seen < before / 4) return false;
  return shareOf(after) >= READS_WELL && countUndecodable(text) <= MOST_LOST * after.seen;
}

/** Bytes that the misreading could not read became U+FFFD or `?`: what is left of such a character is one that cannot be decoded. */
const undone = (bytes: Uint8Array, was: string) => decodeAs(bytes, was).replaceAll('\ufffd?', '\ufffd');

function encodeGbk(text: string): Uint8Array {
  return iconv.encode(text.replaceAll('\ufffd', ''), 'gbk');
}

/** The characters that windows-1252 has at 80-9F. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** One byte a character, as every reader of windows-1252 maps them; what it has not becomes a byte that no encoding takes. */
function encodeWestern(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x100) bytes[i] = code;
    else {
      const place = WESTERN.indexOf(text[i]!);
      bytes[i] = place < 0 ? 0xff : 0x80 + place;
    }
  }
  return bytes;
}
