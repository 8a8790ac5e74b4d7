/** One cell as SpreadsheetML (ECMA-376, part 1, 18.3.1.4). Called by `sheet.ts`. */
import type { Cell, ColumnType } from '../table.js';

/** The longest text a cell of Excel holds (Microsoft, "Excel specifications and limits"). */
export const LONGEST_CELL = 32_767;

/** Styles of `parts.ts`, by index. */
export const STYLE = { plain: 0, header: 1, text: 2, date: 3 } as const;

/** What XML 1.0 forbids: controls, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
const LIST_JOINT = ';';

export interface WrittenCell {
  readonly xml: string;
  /** What could not be kept: characters that XML forbids, or all behind the longest text; null where all is. */
  readonly lost: 'characters' | 'length' | null;
}

const whole = (xml: string): WrittenCell => ({ xml, lost: null });

/** Texts are inline strings in the text style: no program reads them as a number, a date or a formula. */
export function cellXml(cell: Cell, type: ColumnType): WrittenCell {
  if (cell === null || cell === '') return whole('<c/>');
  if (typeof cell === 'number') return whole(Number.isFinite(cell) ? `<c><v>${cell}</v></c>` : '<c/>');
  if (typeof cell === 'boolean') return whole(`<c t="b"><v>${cell ? 1 : 0}</v></c>`);
  if (typeof cell !== 'string') return textXml(cell.join(LIST_JOINT), STYLE.text);
  const serial = type === 'date' ? serialOf(cell) : null;
  return serial === null ? textXml(cell, STYLE.text) : whole(`<c s="${STYLE.date}"><v>${serial}</v></c>`);
}

export function textXml(text: string, style: number): WrittenCell {
  const legal = text.replace(FORBIDDEN, '');
  const cut = legal.length > LONGEST_CELL ? legal.slice(0, LONGEST_CELL).replace(/[\ud800-\udbff]$/, '') : legal;
  const escaped = cut.replace(/[&<>\r]/g, (character) => ESCAPES[character]!);
  const lost = cut.length < legal.length ? 'length' : legal.length < text.length ? 'characters' : null;
  return { xml: `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`, lost };
}

/** Days since 1899-12-30, as Excel counts them; null for a date that is not exact to the day (`2019-07`) or before 1900-03-01. */
function serialOf(date: string): number | null {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(date)) return null;
  const serial = (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return Number.isInteger(serial) && serial > 60 ? serial : null;
}
