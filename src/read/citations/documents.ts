/** Numbers of documents and of orders: 豫环函〔2018〕167号, 国务院令第711号. Called by the reader of citations. */
import { ORDER_WORDS } from '../../lexicon/plan-words.js';
import { leadLength } from '../../survey/documents.js';
import { indexBefore } from '../../survey/places.js';
import type { DocumentNumber, NumberSlot, Survey } from '../../types.js';
import type { CitationRow } from './index.js';

const LONGEST_OFFICE = 12;
/** [国务院令]第711号, [生态环境部公告]第3号 */
const ORDER = new RegExp(`([\\u4e00-\\u9fff]{1,${LONGEST_OFFICE}}(?:${ORDER_WORDS.join('|')})) ?$`);

export function documentCitations(survey: Survey): readonly CitationRow[] {
  return [...survey.documents.flatMap((document) => numbered(document, survey)), ...orders(survey)];
}

function numbered({ span, year, number, counter }: DocumentNumber, { text, folded }: Survey): readonly CitationRow[] {
  if (!counter || year.start === year.end || number.start === number.end) return [];
  return [
    {
      kind: 'document',
      text: text.slice(span.start, span.end),
      number: folded.slice(number.start, number.end),
      year: Number(folded.slice(year.start, year.end)),
      span,
    },
  ];
}

function orders(survey: Survey): readonly CitationRow[] {
  return survey.frames.flatMap(({ slots }) => {
    const slot: NumberSlot = slots.at(-1)!;
    return slot.kind === 'number' && slot.nth && slot.counter && slot.value !== null ? order(slot, slot.value, survey) : [];
  });
}

function order(slot: NumberSlot, number: string, { text, folded, brackets }: Survey): readonly CitationRow[] {
  const office = ORDER.exec(folded.slice(Math.max(0, slot.span.start - LONGEST_OFFICE - 2), slot.span.start));
  if (!office) return [];
  const start = slot.span.start - office[0].length + leadLength(office[1]!);
  const span = { start, end: slot.span.end };
  const around = brackets[indexBefore(brackets, start, ({ open, close }) => open ?? close!)];
  const inTitle = around?.kind === '《》' && around.close !== null && around.close > start;
  return inTitle ? [] : [{ kind: 'document', text: text.slice(span.start, span.end), number, year: null, span }];
}
