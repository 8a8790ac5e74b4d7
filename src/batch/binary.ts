/** Tells binary files from pages by their first bytes. Called by `read-input.ts`. */

/** First bytes of formats that lie about in archives of pages: registered magic numbers. */
const MAGIC: readonly (readonly [hex: string, name: string])[] = [
  ['25504446', 'a PDF file'],
  ['504b0304', 'a zip archive or an Office file'],
  ['504b0506', 'an empty zip archive'],
  ['d0cf11e0a1b11ae1', 'an old Office file'],
  ['1f8b', 'a gzip file'],
  ['89504e47', 'a PNG image'],
  ['ffd8ff', 'a JPEG image'],
  ['47494638', 'a GIF image'],
  ['52617221', 'a RAR archive'],
  ['377abcaf271c', 'a 7z archive'],
  ['7f454c46', 'a program'],
  ['53514c69746520666f726d6174', 'an SQLite database'],
];

const LOOKED_AT = 4096;
/** NULs of UTF-16 text stand on one side of the pairs, but for rare characters such as 一 (U+4E00). */
const ONE_SIDED = 8;

/** What the file is, or null where it may be text. */
export function looksBinary(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, LOOKED_AT);
  const hex = Buffer.from(head.subarray(0, 16)).toString('hex');
  const known = MAGIC.find(([magic]) => hex.startsWith(magic));
  if (known) return known[1];
  if (hex.startsWith('fffe') || hex.startsWith('feff')) return null;
  const sides = [0, 0];
  for (let n = 0; n < head.length; n++) if (head[n] === 0) sides[n % 2]! += 1;
  const few = Math.min(...sides);
  return few > 0 && Math.max(...sides) < few * ONE_SIDED ? 'binary data' : null;
}
