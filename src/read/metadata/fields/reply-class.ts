/** 办理结果, A to D. Finders in order: a label, a line of its own, behind the document's number, in the title. */
import { within } from '../../../survey/places.js';
import type { Span } from '../../../types.js';
import type { Finder, Found } from '../finder.js';
import { labelled, labelsOf } from '../labelled.js';
import { foldedAt, type Sheet, shortLinesIn } from '../sheet.js';

/** [A]类, [B]  类, ([C]), [A1], [A](已经解决) */
const VALUE = /^ *[(（]? *([A-D][0-9]?) *(?:类|级|[()]|$|[ ,;。])/;
/** A line that is the class and nothing else: [D], [A]类, [办理结果标注([A1])] */
const LINE =
  /^ *[[(【]?(?:[\u3400-\u9fff\ud840-\udfff]{0,8}(?:结果|类别|类型|分类|标注)[\u3400-\u9fff\ud840-\udfff]{0,2})?[:(]? *([A-D][0-9]?) *(?:类|级)?[)\]】 ]*$/;
/** 办理情况([B])的函, 已解决([A]类) */
const IN_BRACKETS = /\(([A-D][0-9]?)类?\)/;

/** A longer line is prose. */
const LONGEST = 120;

export const REPLY_CLASS: readonly Finder<string>[] = [
  labelled('replyClass', (sheet, value) => at(sheet, value, VALUE) ?? at(sheet, value, IN_BRACKETS)),
  { name: 'line', find: (sheet) => inLines(sheet, LINE) },
  { name: 'number', find: behindNumber },
  {
    name: 'title',
    find: (sheet) => {
      for (const { span } of sheet.titles) {
        const found = sheet.zoneAt(span.start) === 'title' ? at(sheet, span, IN_BRACKETS) : null;
        if (found) return found;
      }
      return null;
    },
  },
];

function inLines(sheet: Sheet, pattern: RegExp): Found<string> | null {
  for (const line of shortLinesIn(sheet, LONGEST, 'metadata', 'title', 'signoff')) {
    const found = at(sheet, line, pattern);
    if (found) return found;
  }
  return null;
}

/** 石公函〔2024〕28号[A]类 */
function behindNumber(sheet: Sheet): Found<string> | null {
  const values = labelsOf(sheet, 'documentNumber').map(({ valueSpan }) => valueSpan);
  for (const line of [...values, ...shortLinesIn(sheet, LONGEST, 'metadata', 'title')]) {
    const document = within(sheet.survey.documents, line, ({ span }) => span)[0];
    const found = document && at(sheet, { start: document.span.end, end: line.end }, VALUE);
    if (found) return found;
  }
  return null;
}

function at(sheet: Sheet, span: Span, pattern: RegExp): Found<string> | null {
  const match = pattern.exec(foldedAt(sheet, span));
  if (!match) return null;
  const start = span.start + match.index + match[0].indexOf(match[1]!);
  return { value: match[1]!, span: { start, end: start + match[1]!.length } };
}
