/** A stretch of the page without its blanks and line breaks, with the way back to the offsets. Called by the field proposals. */
import type { Span } from '../../types.js';
import type { Sheet } from './sheet.js';

export interface Compact {
  /** Folded, without blanks. */
  readonly folded: string;
  /** The same characters as printed. */
  readonly text: string;
  readonly toPage: (span: Span) => Span;
}

const LONGEST = 4000;

export function compact({ survey }: Sheet, { start, end }: Span): Compact {
  const offsets: number[] = [];
  let folded = '';
  let text = '';
  for (let at = start; at < Math.min(end, start + LONGEST); at++) {
    const character = survey.folded[at]!;
    if (character === ' ' || character === '\n' || character === '\r') continue;
    offsets.push(at);
    folded += character;
    text += survey.text[at]!;
  }
  return { folded, text, toPage: (span) => ({ start: offsets[span.start] ?? end, end: (offsets[span.end - 1] ?? end - 1) + 1 }) };
}
