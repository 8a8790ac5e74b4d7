/** 抄送, 抄报: the offices that get a copy, in order. */
import type { Won } from '../finder.js';
import { labelsOf } from '../labelled.js';
import { foldedAt, linesIn, printed, type Sheet } from '../sheet.js';
import { givenValue, pieces, withoutBlanks, withoutStop } from '../values.js';

const SEPARATOR = /[,;、]/g;
/** The office's imprint ends the list: 某局办公室 2022年7月25日[印发]. */
const IMPRINT = /印发|翻印|共印|[0-9]{4}年/;

const MOST_LABELS = 10;

export function copiedToOf(sheet: Sheet): readonly Won<string>[] {
  const lines = linesIn(sheet, 'signoff');
  return labelsOf(sheet, 'copiedTo', ['signoff', 'metadata'])
    .slice(0, MOST_LABELS)
    .flatMap((label) => {
      const value = givenValue(sheet, label);
      if (!value) return [];
      let { end } = value;
      // The list goes on in the next line where this one ends with a comma.
      for (let n = lines.findIndex(({ index }) => index === label.line) + 1; n > 0 && n < lines.length; n++) {
        const line = lines[n]!;
        if (!/[,、;] *$/.test(sheet.survey.folded.slice(value.start, lines[n - 1]!.end)) || IMPRINT.test(foldedAt(sheet, line)))
          break;
        ({ end } = line);
      }
      return pieces(sheet, { start: value.start, end }, SEPARATOR).map((piece): Won<string> => {
        const span = withoutStop(sheet, piece);
        return { value: withoutBlanks(printed(sheet, span)), span, found: label.form };
      });
    });
}
