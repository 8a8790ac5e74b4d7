/** Tells text from what is none. Called by decode before anything is decoded. */
import { FILE_SIGNATURES } from '../lexicon/file-signatures.js';

const SAMPLE = 64 * 1024;
/** A damaged text may hold a few control characters; a file with more than one in fifty bytes is no text. */
const MOST_CONTROLS = 0.02;

/** What the bytes look like where they are no text, else null. `wide`: they are known to be UTF-16 or UTF-32. */
export function looksBinary(bytes: Uint8Array, wide: boolean): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SAMPLE));
  const begins = head.subarray(0, 16).toString('latin1');
  const signature = FILE_SIGNATURES.find(([mark]) => begins.startsWith(mark));
  if (signature) return signature[1];
  if (wide) return null;
  let controls = 0;
  for (const byte of head) if (byte < 0x20 && isControl(byte)) controls += 1;
  return controls > head.length * MOST_CONTROLS ? 'binary data' : null;
}

/** All of C0 but backspace to carriage return, end of file (DOS) and escape. */
const isControl = (byte: number) => byte < 0x08 || (byte > 0x0d && byte !== 0x1a && byte !== 0x1b);
