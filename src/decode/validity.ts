/** Encodings that the bytes themselves prove. Called by decode before anything is weighed; each gives the text, or null. */
import { isUtf8 } from 'node:buffer';
import { decodeAs } from './decoders.js';
import { gb18030Faults } from './gb18030.js';
import { hanziShare, shareOf } from './hanzi-share.js';
import { undoMisreading } from './misreading.js';

// CJK radicals to full-width forms, and all planes beyond the first
const EAST_ASIAN = /[\u2e80-\uffef\ud800-\udbff]/;

/**
 * Valid UTF-8, a character cut off by the end of the file set aside. Without hanzi in this reading a few characters of
 * GBK may be valid too (平 is C6 BD, the U+01BD of UTF-8): those are UTF-8 only if that reading makes the better sense.
 */
export function validUtf8(bytes: Uint8Array, declared: string | null): string | null {
  if (!isUtf8(bytes.subarray(0, wholeLength(bytes)))) return null;
  const text = decodeAs(bytes, 'utf-8');
  if (EAST_ASIAN.test(text) || undoMisreading(text).misread) return text;
  const asGb18030 = declared === 'gb18030' || mostlyRareInUtf8(text);
  return asGb18030 && gb18030Faults(bytes, 1) === 0 && shareOf(hanziShare(decodeAs(bytes, 'gb18030'))) >= 0.5 ? null : text;
}

/** Its characters beyond ASCII are mostly beyond Latin-1 too: no degree signs and accents, but letters that no Chinese page prints. */
function mostlyRareInUtf8(text: string): boolean {
  const beyond = text.replace(/[\0-\x7f]+/g, '');
  return beyond.replace(/[\x80-\xff]+/g, '').length * 2 > beyond.length;
}

/** Length without a character of UTF-8 that the end cuts off. */
function wholeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return back < lengthOf(byte) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

const lengthOf = (lead: number) => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2);

/** Enough of its characters are common hanzi to leave no doubt: Big5 and broken UTF-8 have the structure too, but not these. */
const BEYOND_DOUBT = { share: 0.5, characters: 8 };

/** Valid GB18030 that reads like Chinese; one fault is allowed at the very end, where the file was cut. */
export function validGb18030(bytes: Uint8Array): string | null {
  const faults = gb18030Faults(bytes, 2);
  if (faults > 1) return null;
  const text = decodeAs(bytes, 'gb18030');
  if (faults === 1 && text.indexOf('\ufffd') < text.length - 1) return null;
  const share = hanziShare(text);
  return share.seen >= BEYOND_DOUBT.characters && shareOf(share) >= BEYOND_DOUBT.share ? text : null;
}
