/** Reads a page that was put together from parts in UTF-8 and parts in GB18030 (a template around an article). Called by decode. */
import { isUtf8 } from 'node:buffer';
import type { Span } from '../types.js';
import { decodeAs } from './decoders.js';
import { gb18030Faults } from './gb18030.js';
import { hanziShare } from './hanzi-share.js';

type Name = 'utf-8' | 'gb18030';

export interface TwoEncodings {
  readonly text: string;
  readonly name: Name;
  readonly second: Name;
}

/** Each must hold at least this many bytes beyond ASCII, or it is a page in one encoding with a few bad bytes. */
const FEWEST_BYTES = 8;
/** Bytes that neither encoding explains, at most this share of all. */
const MOST_NEITHER = 0.1;

/** A template in UTF-8 around an article in GB18030 may be valid GB18030 as a whole; two hanzi of UTF-8 side by side give it away. */
export function holdsUtf8Hanzi(bytes: Uint8Array): boolean {
  for (let i = 0; i + 5 < bytes.length; i++) {
    if (bytes[i]! < 0xe4 || !isUtf8Hanzi(bytes, i) || !isUtf8Hanzi(bytes, i + 3)) continue;
    if (i === 0 || bytes[i - 1]! < 0x80) return true;
  }
  return false;
}

const isUtf8Hanzi = (bytes: Uint8Array, at: number) =>
  bytes[at]! >= 0xe4 && bytes[at]! <= 0xe9 && bytes[at + 1]! >> 6 === 2 && bytes[at + 2]! >> 6 === 2;

/** The text with each part decoded as what it is, or null where the page is not one of two encodings. */
export function readTwoEncodings(bytes: Uint8Array): TwoEncodings | null {
  const weight = { 'utf-8': 0, gb18030: 0, neither: 0 };
  const parts: (Span & { readonly name: Name | null })[] = [];
  for (const { start, end, high } of pieces(bytes)) {
    const name = nameOf(bytes.subarray(start, end));
    weight[name ?? 'neither'] += high;
    parts.push({ start, end, name });
  }
  if (Math.min(weight['utf-8'], weight.gb18030) < FEWEST_BYTES) return null;
  if (weight.neither > MOST_NEITHER * (weight['utf-8'] + weight.gb18030)) return null;
  const name: Name = weight['utf-8'] >= weight.gb18030 ? 'utf-8' : 'gb18030';
  return { text: decodeParts(bytes, parts, name), name, second: name === 'utf-8' ? 'gb18030' : 'utf-8' };
}

/**
 * Stretches between bytes that are no part of a character of either encoding (blanks, `<`, `>`, `"`, `=`, line breaks)
 * and that hold bytes beyond ASCII, with the count of those.
 */
function* pieces(bytes: Uint8Array): Generator<Span & { readonly high: number }> {
  let start = 0;
  let high = 0;
  for (let i = 0; i <= bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte >= 0x80) high += 1;
    else if (byte < 0x30 || (byte > 0x39 && byte < 0x40)) {
      if (high > 0) yield { start, end: i, high };
      start = i + 1;
      high = 0;
    }
  }
}

function nameOf(piece: Uint8Array): Name | null {
  if (isUtf8(piece)) return 'utf-8';
  if (gb18030Faults(piece, 1) > 0) return null;
  // What is UTF-8 with a bad byte still holds hanzi of UTF-8.
  const common = (name: Name) => hanziShare(decodeAs(piece, name)).common;
  return common('utf-8') === 0 || common('gb18030') > common('utf-8') ? 'gb18030' : null;
}

/** Neighbours in one encoding are decoded together; what neither explains goes with the page. */
function decodeParts(bytes: Uint8Array, parts: readonly (Span & { readonly name: Name | null })[], page: Name): string {
  let text = '';
  let from = 0;
  let current: Name = page;
  for (const { start, name } of parts) {
    const next = name ?? page;
    if (next === current) continue;
    text += decodeAs(bytes.subarray(from, start), current);
    from = start;
    current = next;
  }
  return text + decodeAs(bytes.subarray(from), current);
}
