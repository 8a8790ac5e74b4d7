/** A label found in a line, before its value is cut: the shape that the finders of labels give to the scanner. */
import type { LabelRole } from '../../lexicon/label-words.js';
import type { Label, Span } from '../../types.js';

export interface Head {
  /** Where the label begins, its bracket or bullet left out. */
  readonly labelSpan: Span;
  /** Where the value may begin. */
  readonly valueStart: number;
  /** Where the value must end: a bracket or a cell that holds it; null where the next label or the line ends it. */
  readonly valueEnd: number | null;
  readonly form: Label['form'];
  /** null: no table has the word. */
  readonly role: LabelRole | null;
}

/** Marks that begin an item of a list. */
export const BULLETS = '•·●■◆▪‣○◦*-';
/** Blank as folded: every blank of one code unit is a plain one. */
export const isBlank = (character: string | undefined) => character === ' ' || character === '\r';

/** Offset of the first character behind the line's blanks and bullet; `bulleted` tells whether a bullet stood there. */
export function contentStart(folded: string, { start, end }: Span): { readonly at: number; readonly bulleted: boolean } {
  let at = start;
  while (at < end && isBlank(folded[at])) at++;
  if (at < end && BULLETS.includes(folded[at]!) && (folded[at] !== '-' || folded[at + 1] === ' ')) {
    at++;
    while (at < end && isBlank(folded[at])) at++;
    return { at, bulleted: true };
  }
  return { at, bulleted: false };
}

/** The span without the blanks at its ends. */
export function trimmed(folded: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(folded[start])) start++;
  while (end > start && isBlank(folded[end - 1])) end--;
  return { start, end };
}
