/** Takes the blanks off both ends of a span. Called by the readers of zones and letter. */
import type { Span } from '../types.js';

const IS_BLANK = /\s/;

/** Empty, at the span's end, where all of it is blank. */
export function withoutBlanks(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && IS_BLANK.test(text[from]!)) from++;
  while (to > from && IS_BLANK.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
