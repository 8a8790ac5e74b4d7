/** Look-ups in a survey: which line, sentence or fact an offset falls into. Binary search; called by rules and readers. */
import type { Span, Survey } from '../types.js';

/** Index of the last item that starts at or before `offset`, or -1. `items` ascend by start. */
export function indexBefore<T>(items: readonly T[], offset: number, startOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (startOf(items[middle]!) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const startOfSpan = (span: Span) => span.start;

/** Index of the line that holds `offset`, its end included, or -1. */
export function lineIndexAt(survey: Pick<Survey, 'page'>, offset: number): number {
  const index = indexBefore(survey.page.lines, offset, startOfSpan);
  const line = survey.page.lines[index];
  return line && offset <= line.end ? index : -1;
}

/** The sentence that holds `offset`, or null. */
export function sentenceAt(survey: Pick<Survey, 'sentences'>, offset: number): Span | null {
  const sentence = survey.sentences[indexBefore(survey.sentences, offset, startOfSpan)];
  return sentence && offset <= sentence.end ? sentence : null;
}

/** The items that lie within `span`, in order. `items` ascend by start. */
export function within<T>(items: readonly T[], span: Span, spanOf: (item: T) => Span): readonly T[] {
  const first = indexBefore(items, span.start - 1, (item) => spanOf(item).start) + 1;
  const found: T[] = [];
  for (let i = first; i < items.length && spanOf(items[i]!).start < span.end; i++) {
    if (spanOf(items[i]!).end <= span.end) found.push(items[i]!);
  }
  return found;
}
