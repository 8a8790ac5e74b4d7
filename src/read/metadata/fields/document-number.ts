/** 文号, the letter's own. Finders in order: a label, the bare list, the line of the letterhead, the line under the title. */
import { within } from '../../../survey/places.js';
import type { DocumentNumber, Span } from '../../../types.js';
import { bulletsOf } from '../bullets.js';
import type { Finder, Found } from '../finder.js';
import { labelled } from '../labelled.js';
import { foldedAt, linesIn, printed, type Sheet } from '../sheet.js';
import { firstPart, withoutBlanks } from '../values.js';

/** A class that is glued to the number: 〔2024〕28号[ C类]. */
const GLUED_CLASS = / ?\(?[A-D][0-9]? ?类?\)?$/;
/** Around the year: (2019) [2019] 【2019】 ﹝2019﹞ */
const YEAR_BRACKETS = /[([【〔﹝［（]((?:19|20)[0-9]{2}|(?:１９|２０)[０-９]{2})[)\]】〕﹞］）]/;

/** `[2019]云残函 17号` → `〔2019〕云残函17号`: the brackets of the year as GB/T 9704-2012 has them, blanks and a glued class dropped. */
function normalDocumentNumber(raw: string): string {
  return withoutBlanks(raw)
    .replace(/[A-D][0-9]?类?$/, '')
    .replace(YEAR_BRACKETS, '〔$1〕');
}

export const DOCUMENT_NUMBER: readonly Finder<string>[] = [
  labelled('documentNumber', (sheet, value) => numberIn(sheet, value) ?? numeralIn(sheet, value)),
  // 编号:某商建复〔2023〕9号 labels a document here, a proposal elsewhere.
  labelled('proposalNumber', numberIn),
  {
    name: 'bullet',
    find: (sheet) => {
      const bullet = bulletsOf(sheet).find(({ role }) => role === 'documentNumber');
      return bullet ? { value: normalDocumentNumber(bullet.value), span: bullet.valueSpan } : null;
    },
  },
  { name: 'letterhead', find: (sheet) => onLine(sheet) },
];

/** A number that stands at the head of a line above the letter, alone or before a class and a signer. */
function onLine(sheet: Sheet): Found<string> | null {
  for (const line of linesIn(sheet, 'metadata', 'title')) {
    const lead = foldedAt(sheet, line).search(/[^ (【]/);
    const found = within(sheet.survey.documents, line, ({ span }) => span).find(
      ({ span }) => span.start <= line.start + lead && !isLabelled(sheet, line.index, span),
    );
    if (found) return foundNumber(sheet, found.span);
  }
  return null;
}

const isLabelled = (sheet: Sheet, line: number, span: Span) =>
  sheet.labelsOn(line).some(({ valueSpan }) => valueSpan.start <= span.start && span.end <= valueSpan.end);

function numberIn(sheet: Sheet, value: Span): Found<string> | null {
  const document: DocumentNumber | undefined = within(sheet.survey.documents, value, ({ span }) => span)[0];
  return document ? foundNumber(sheet, { start: value.start, end: document.span.end }) : null;
}

/** A label's value that no form fits, as printed, if a figure stands in it: 2022年第3号, 甲水函2022-31. */
function numeralIn(sheet: Sheet, value: Span): Found<string> | null {
  const part = firstPart(sheet, value);
  const folded = foldedAt(sheet, part);
  const end = part.end - (GLUED_CLASS.exec(folded)?.[0].length ?? 0);
  return /[0-9]/.test(folded) ? foundNumber(sheet, { start: part.start, end }) : null;
}

const foundNumber = (sheet: Sheet, span: Span): Found<string> => ({ value: normalDocumentNumber(printed(sheet, span)), span });
