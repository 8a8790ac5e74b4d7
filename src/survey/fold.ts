/** Makes the folded view: the same text, character for character, in the forms that patterns are written in. Called once a survey. */
import { FOLDED_FORMS } from '../lexicon/folded-forms.js';

/** Code unit to code unit; built once, so that folding a page is one look-up a character. */
const TABLE: Uint16Array = buildTable();

function buildTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0; // full-width ASCII
  for (const [to, from] of FOLDED_FORMS) for (const form of from) table[form.charCodeAt(0)] = to.charCodeAt(0);
  return table;
}

/** `text` with every character in its plain form; same length, so that an offset means the same place in both. */
export function fold(text: string): string {
  let firstChange = 0;
  while (firstChange < text.length && TABLE[text.charCodeAt(firstChange)] === text.charCodeAt(firstChange)) firstChange++;
  if (firstChange === text.length) return text;
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = TABLE[text.charCodeAt(i)]!;
  return Buffer.from(units.buffer).toString('utf16le');
}
