/** Bytes to text, with a verdict on the encoding. Called by extract, first of all stages. */
import { isAscii } from 'node:buffer';
import { ReplyExtractError } from '../errors.js';
import { BYTE_ORDER_MARKS } from '../lexicon/encodings.js';
import type { Decoded, EncodingReason, EncodingVerdict } from '../types.js';
import { looksBinary } from './binary.js';
import { declaredCharset } from './declared.js';
import { canonicalName, countUndecodable, decodeAs } from './decoders.js';
import { undoMisreading } from './misreading.js';
import { holdsUtf8Hanzi, readTwoEncodings } from './two-encodings.js';
import { validGb18030, validUtf8 } from './validity.js';
import { weigh } from './weigh.js';
import { wideEncoding } from './wide.js';

interface Reading extends Partial<Pick<EncodingVerdict, 'candidates' | 'second'>> {
  readonly name: string;
  readonly reason: EncodingReason;
  readonly text: string;
}

/**
 * Finds the encoding by validity first, then by the share of common hanzi, the page's own declaration being one voice
 * among others. `override` names it instead. Throws `ReplyExtractError` where there is no text: empty, binary, or an unknown override.
 */
export function decode(bytes: Uint8Array, override?: string): Decoded {
  const mark = BYTE_ORDER_MARKS.find(([, signs]) => signs.every((sign, i) => bytes[i] === sign));
  const body = mark ? bytes.subarray(mark[1].length) : bytes;
  if (body.length === 0) throw new ReplyExtractError('empty', 'the file is empty');
  const wide = mark?.[0].startsWith('utf-') && mark[0] !== 'utf-8' ? mark[0] : wideEncoding(body);
  const binary = looksBinary(body, wide !== null);
  if (binary) throw new ReplyExtractError('binary', `this is no text, it looks like ${binary}`);

  const declared = declaredCharset(bytes);
  const reading = override === undefined ? detect(body, mark?.[0] ?? null, wide, declared) : overridden(body, override);
  const { text, misread } = undoMisreading(reading.text.replace(/^\ufeff+/, ''));
  if (text.trim() === '') throw new ReplyExtractError('empty', 'the file holds nothing but blanks');
  const { name, reason, candidates = [], second = null } = reading;
  return { text, encoding: { name, declared, reason, undecodable: countUndecodable(text), candidates, second, misread } };
}

function overridden(bytes: Uint8Array, label: string): Reading {
  const name = canonicalName(label);
  if (!name) throw new ReplyExtractError('unknown-encoding', `no encoding is called "${label}"`);
  return { name, reason: 'override', text: decodeAs(bytes, name) };
}

/** `mark`: what the byte order mark says; `wide`: UTF-16 by its bytes. */
function detect(bytes: Uint8Array, mark: string | null, wide: string | null, declared: string | null): Reading {
  const read = (name: string, reason: EncodingReason): Reading => ({ name, reason, text: decodeAs(bytes, name) });
  if (mark && mark !== 'utf-8') return read(mark, 'bom');
  if (wide) return read(wide, 'valid-utf-16');
  if (isAscii(bytes)) return read('utf-8', mark ? 'bom' : 'ascii');
  const named = mark ?? (declared && canonicalName(declared));
  const utf8 = validUtf8(bytes, named);
  if (utf8 !== null) return { name: 'utf-8', reason: mark ? 'bom' : 'valid-utf-8', text: utf8 };
  const gb18030 = validGb18030(bytes);
  if (gb18030 !== null && !holdsUtf8Hanzi(bytes)) return { name: 'gb18030', reason: 'valid-gb18030', text: gb18030 };
  return inTwo(bytes) ?? weighed(bytes, named);
}

function inTwo(bytes: Uint8Array): Reading | null {
  const two = readTwoEncodings(bytes);
  return two && { ...two, reason: 'two-encodings' };
}

function weighed(bytes: Uint8Array, declared: string | null): Reading {
  const verdict = weigh(bytes, declared);
  return { ...verdict, text: decodeAs(bytes, verdict.name) };
}
