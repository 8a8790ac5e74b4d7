/** 落款日期, the date under the letter. Finders in order; asked by the other dates and by the agencies too. */
import { within } from '../../../survey/places.js';
import type { DateFact } from '../../../types.js';
import { type Finder, type Found, firstFound } from '../finder.js';
import { foldedAt, type Sheet, type SheetLine, shortLinesIn } from '../sheet.js';
import { withoutBlanks } from '../values.js';

/** The office's imprint has its own date: 某局办公室 2022年7月25日[印发]. */
const IMPRINT = /印发|翻印|打印|送达/;
/** A longer line is prose. */
const LONGEST = 120;
const NUMERALS = /[0-9〇○零一二三四五六七八九十]/;

export const SIGNED_DATE: readonly Finder<string>[] = [
  { name: 'sign-off', find: (sheet) => asFound(signedLine(sheet, true)) },
  { name: 'sign-off-line', find: (sheet) => asFound(signedLine(sheet, false)) },
  { name: 'label', find: answered },
];

/** [答复时间]:2024年6月18日 under a letter that is not signed. */
function answered(sheet: Sheet): Found<string> | null {
  const label = sheet.labels.find(({ label: word, zone }) => zone === 'signoff' && ANSWERED.test(withoutBlanks(word)));
  if (!label) return null;
  const date = within(sheet.survey.dates, label.valueSpan, ({ span }) => span).find(({ day }) => day !== null);
  return date?.start ? { value: date.start, span: date.span, found: label.form } : null;
}
const ANSWERED = /^(?:答复|回复|办复)(?:时间|日期)$/;

export const signedDateOf = (sheet: Sheet) => firstFound(sheet, SIGNED_DATE);

export interface SignedLine {
  readonly line: SheetLine;
  readonly date: DateFact;
}

/** The line under the letter whose date signs it: alone in its line, or behind an office. */
export function signedLine(sheet: Sheet, alone: boolean): SignedLine | null {
  for (const line of shortLinesIn(sheet, LONGEST, 'signoff')) {
    const text = foldedAt(sheet, line);
    if (IMPRINT.test(text) || sheet.labelsOn(line.index).length > 0) continue;
    const date = within(sheet.survey.dates, line, ({ span }) => span).find(({ year, month }) => year !== null && month !== null);
    if (!date) continue;
    const rest =
      foldedAt(sheet, { start: line.start, end: date.span.start }) + foldedAt(sheet, { start: date.span.end, end: line.end });
    if (NUMERALS.test(rest)) continue;
    if (alone ? /^[ ()[\]【】。.,]*$/.test(rest) : !/[。;!?]/.test(rest)) return { line, date };
  }
  return null;
}

const asFound = (signed: SignedLine | null): Found<string> | null =>
  signed?.date.start ? { value: signed.date.start, span: signed.date.span } : null;
