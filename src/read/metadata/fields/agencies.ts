/** 落款单位: the offices that sign the letter, in order. */
import { isOfficeName } from '../../../survey/title-form.js';
import type { Span } from '../../../types.js';
import type { Won } from '../finder.js';
import { foldedAt, linesIn, printed, type Sheet } from '../sheet.js';
import { pieces, withoutBlanks } from '../values.js';
import { signedLine } from './signed-date.js';

/** Lines above or below the date in which an office may stand. */
const REACH = 6;
const SEAL = / ?\((?:盖章|印章|公章|章|代章)\)$/;

export function agenciesOf(sheet: Sheet): readonly Won<string>[] {
  const signed = signedLine(sheet, true) ?? signedLine(sheet, false);
  const lines = linesIn(sheet, 'signoff').filter(
    ({ index }) => sheet.labelsOn(index).length === 0 && (!signed || Math.abs(index - signed.line.index) <= REACH),
  );
  const above = lines
    .filter(({ index }) => !signed || index <= signed.line.index)
    .flatMap((line) => officesIn(sheet, line, signed?.date.span));
  if (above.length > 0 || !signed) return above;
  return lines.filter(({ index }) => index > signed.line.index).flatMap((line) => officesIn(sheet, line, undefined));
}

/** The offices of one line, which holds nothing else but the date. */
function officesIn(sheet: Sheet, line: Span, date: Span | undefined): readonly Won<string>[] {
  const inLine = date && date.start >= line.start && date.end <= line.end;
  const place = { start: line.start, end: inLine ? date.start : line.end };
  const parts = pieces(sheet, place, / {2,}|\t/g).map((part): Span => {
    const seal = SEAL.exec(foldedAt(sheet, part));
    return { start: part.start, end: part.end - (seal?.[0].length ?? 0) };
  });
  const whole = pieces(sheet, place, /\n/g)[0];
  const offices = parts.every((part) => isOfficeName(bare(sheet, part)))
    ? parts
    : whole && isOfficeName(bare(sheet, whole))
      ? [whole]
      : [];
  return offices.map((span) => ({ value: withoutBlanks(printed(sheet, span)), span, found: 'sign-off' }));
}

const bare = (sheet: Sheet, span: Span) => withoutBlanks(foldedAt(sheet, span));
