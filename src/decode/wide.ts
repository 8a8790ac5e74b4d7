/** Recognises UTF-16 without a byte order mark by its zero bytes. Called by decode; a text that has none is weighed like any other. */

const SAMPLE = 32 * 1024;
/** Share of code units that have a zero byte on one side: digits, blanks and line breaks of a Chinese text. */
const FEWEST_ZEROS = 0.01;
/** Share of code units that must be characters of a Chinese page. */
const FEWEST_FITTING = 0.9;

/** `utf-16le`, `utf-16be`, or null. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  const units = end / 2;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  if (Math.max(even, odd) < Math.max(1, units * FEWEST_ZEROS)) return null;
  const high = odd > even ? 1 : 0;
  let fitting = 0;
  for (let i = 0; i < end; i += 2) if (fits(bytes[i + high]!, bytes[i + 1 - high]!)) fitting += 1;
  if (fitting < units * FEWEST_FITTING) return null;
  return high === 1 ? 'utf-16le' : 'utf-16be';
}

/** ASCII text and blanks, Latin-1 marks, general punctuation to CJK marks, hanzi, full-width forms. */
function fits(high: number, low: number): boolean {
  if (high === 0) return (low >= 0x20 && low < 0x7f) || (low >= 0x09 && low <= 0x0d) || low >= 0xa0;
  return (high >= 0x20 && high <= 0x33) || (high >= 0x4e && high <= 0x9f) || high >= 0xfe;
}
