/** 附件: the titles of what is attached, in order, their numbers left out. */
import type { Span } from '../../../types.js';
import type { Won } from '../finder.js';
import { foldedAt, linesIn, printed, type Sheet } from '../sheet.js';
import type { SheetLabel } from '../sheet-label.js';
import { givenValue, pieces, withoutStop } from '../values.js';

const LABEL = /^附(?:件|表)?[0-9一二三四五六七八九十]{0,2}$/;
/** [1.]某表, [2．]某表, [(3)]某表, [4、]某表 */
const NUMBER =
  /(?:^|(?<=[ ;。]))\(?[0-9]{1,2}\)?[.、:] ?(?![0-9]|$)|(?:^|(?<=[ ;。]))\(?[0-9]{1,2}\)?[.、] ?(?=(?:19|20)[0-9]{2}[-—年])/g;
const ITEM = /^ *\(?[0-9]{1,2}\)?[.、:]/;
const SHORTEST = 2;
const MOST_LABELS = 40;

export function attachmentsOf(sheet: Sheet): readonly Won<string>[] {
  const labels = sheet.labels.filter(({ label, zone }) => LABEL.test(label) && (zone === 'signoff' || zone === 'letter'));
  const items = labels.slice(0, MOST_LABELS).flatMap((label) => {
    const value = givenValue(sheet, label);
    return value
      ? itemsOf(sheet, label, value).map((span): Won<string> => ({ value: printed(sheet, span), span, found: label.form }))
      : [];
  });
  return items.filter(({ value }, n) => items.findIndex((other) => other.value === value) === n);
}

/** What stands in the label's line, and the lines below that begin with a number. */
function itemsOf(sheet: Sheet, label: SheetLabel, value: Span): readonly Span[] {
  const inLine = parts(sheet, value);
  const below: Span[] = [];
  const lines = linesIn(sheet, 'signoff', 'letter').filter(({ index }) => index > label.line && index < label.line + 12);
  for (const line of lines) {
    if (!ITEM.test(foldedAt(sheet, line)) || /[。;].*[。;]/.test(foldedAt(sheet, line))) break;
    below.push(...parts(sheet, line));
  }
  return [...inLine, ...below];
}

function parts(sheet: Sheet, span: Span): readonly Span[] {
  return pieces(sheet, span, NUMBER)
    .map((piece) => withoutStop(sheet, piece))
    .filter(({ start, end }) => end - start >= SHORTEST);
}
