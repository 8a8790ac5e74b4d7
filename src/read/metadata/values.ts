/** Cleans values as they stand behind labels. Called by the fields of metadata. */
import type { Span } from '../../types.js';
import type { Sheet } from './sheet.js';
import type { SheetLabel } from './sheet-label.js';

/** 无, -, 暂无: the page says that there is no value. */
const NONE = /^(?:无|暂无|空|没有|不详|[-/—_.·*]{0,4}|null|undefined|NULL)$/;
/** Two blanks or a bar end a value that is one thing: 政府办公室[  ]苏ICP备… */
const GAP = / {2,}| ?\| ?|\t/;

/** The label's value, or null where the page says that there is none. */
export function givenValue(sheet: Sheet, label: SheetLabel): Span | null {
  const folded = sheet.survey.folded.slice(label.valueSpan.start, label.valueSpan.end);
  return NONE.test(folded.replaceAll(' ', '')) ? null : label.valueSpan;
}

/** The value up to the first gap in it. */
export function firstPart(sheet: Sheet, span: Span): Span {
  const gap = GAP.exec(sheet.survey.folded.slice(span.start, span.end));
  return gap && gap.index > 0 ? { start: span.start, end: span.start + gap.index } : span;
}

/** Without a full stop or a comma at its end. */
export function withoutStop({ survey }: Sheet, { start, end }: Span): Span {
  let last = end;
  while (last > start && ' 。.,;、'.includes(survey.folded[last - 1]!)) last--;
  return { start, end: last };
}

/** Blanks within Chinese text are layout: 张  三, 绥 环 函. */
export function withoutBlanks(text: string): string {
  return text.replace(/[\s\u3000]+/g, '');
}

/** The pieces of a list, with their places: 市政协提案委员会[,]市政府督查室[、]… */
export function pieces(sheet: Sheet, span: Span, separator: RegExp): readonly Span[] {
  const folded = sheet.survey.folded.slice(span.start, span.end);
  const found: Span[] = [];
  let from = 0;
  for (const { 0: mark, index } of [...folded.matchAll(separator), { 0: '', index: folded.length }]) {
    const piece = trim(folded, from, index);
    if (piece.end > piece.start) found.push({ start: span.start + piece.start, end: span.start + piece.end });
    from = index + mark.length;
  }
  return found;
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { start, end };
}
