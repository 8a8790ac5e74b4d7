/** Where a heading ends by its printed marks: at its paragraph's end, at its first full stop, at a colon before its text. Called by the reader of the letter. */
import type { Span, Survey } from '../../types.js';

export interface Heading {
  /** From the first character behind the marker to the end of what the heading may be, closing marks left out. */
  readonly span: Span;
  /** `alone`: nothing of its paragraph follows; `run-in`: the text follows in the same paragraph. */
  readonly form: 'alone' | 'run-in';
  /** As folded, without quotes and blanks: headings of one row are compared by it. */
  readonly bare: string;
}

/** Marks that close a heading are no part of it. */
const CLOSERS = /[。；;：:，,、.．!！?？\s]/;
const STOPS = '。!?！？';
// [省内学校:]已获得过资助的学生
const COLON_HEADING = /^[^。;:,!?()]{2,24}(?:\([^()]{1,16}\))?:/;
/** So much of a heading is compared. */
const LONGEST_COMPARED = 200;

/** The heading that begins at `start` in a paragraph that ends at `end`. */
export function headingIn({ folded }: Survey, start: number, end: number): Heading {
  const stop = firstStop(folded, start, end);
  const isAlone = stop === end || folded.slice(stop + 1, end).trim() === '';
  const colon = isAlone ? null : COLON_HEADING.exec(folded.slice(start, start + 48));
  const span = closed(folded, { start, end: colon ? start + colon[0].length : stop });
  return {
    span,
    form: isAlone ? 'alone' : 'run-in',
    bare: bareOf(folded.slice(span.start, Math.min(span.end, start + LONGEST_COMPARED))),
  };
}

const CLOSER_OF: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['《', '》'],
  ['(', ')'],
]);
/** How far a quotation in a heading may reach. */
const LONGEST_QUOTE = 60;

/** The offset of the first full stop outside quotes and brackets, or `end`. */
function firstStop(folded: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const closer = CLOSER_OF.get(folded[at]!);
    if (STOPS.includes(folded[at]!)) return at;
    if (closer) at += Math.max(0, folded.slice(at, Math.min(end, at + LONGEST_QUOTE)).indexOf(closer));
  }
  return end;
}

function closed(folded: string, { start, end }: Span): Span {
  let to = end;
  while (to > start && CLOSERS.test(folded[to - 1]!)) to--;
  return { start, end: to };
}

/** Without quotes and blanks: “重建轻管” and 种植结构 are alike. */
export const bareOf = (text: string) => text.replace(/[“”‘’《》\s]/g, '');
