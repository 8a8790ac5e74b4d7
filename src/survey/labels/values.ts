/** Cuts the values behind the labels of one line. Called by the scanner of labels. */
import type { Label, Span } from '../../types.js';
import { type Head, isBlank } from './heads.js';

/** What stands between a value and the next label and belongs to neither. */
const AT_THE_END = ' \r|,;、•·●■◆▪【[(<>';
const AT_THE_START = ' \r|:';
const PARTNERS: Readonly<Record<string, string>> = { '(': ')', '【': '】', '[': ']' };

/** Heads in order, those that begin inside another one's label left out. */
export function inOrder(heads: readonly Head[]): readonly Head[] {
  const sorted = heads.toSorted((a, b) => a.labelSpan.start - b.labelSpan.start || b.valueStart - a.valueStart);
  const kept: Head[] = [];
  for (const head of sorted) {
    const last = kept.at(-1);
    if (!last || head.labelSpan.start >= last.labelSpan.end) kept.push(head);
  }
  return kept;
}

/** The labels of a line from its heads, which are in order. */
export function cutValues(text: string, folded: string, heads: readonly Head[], line: Span, index: number): readonly Label[] {
  return heads.map((head, n): Label => {
    const { labelSpan, form, valueStart } = head;
    const last = Math.min(heads[n + 1]?.labelSpan.start ?? line.end, head.valueEnd ?? line.end, line.end);
    const valueSpan = valueWithin(folded, Math.min(valueStart, last), last, folded[labelSpan.start - 1]);
    const label = text.slice(labelSpan.start, labelSpan.end).replace(/\s/g, '');
    return { label, labelSpan, value: text.slice(valueSpan.start, valueSpan.end), valueSpan, form, line: index };
  });
}

/** The value without the marks around it; where a bracket holds label and value, up to its close. */
function valueWithin(folded: string, from: number, to: number, opener: string | undefined): Span {
  let start = from;
  let end = to;
  while (end > start && isBlank(folded[end - 1])) end--;
  const closer = opener && PARTNERS[opener];
  if (closer) end = closeOf(folded, opener, closer, start, end);
  else end = Math.min(end, strayClose(folded, start, end));
  while (start < end && AT_THE_START.includes(folded[start]!)) start++;
  while (end > start && AT_THE_END.includes(folded[end - 1]!)) end--;
  return { start, end };
}

/** Where the value's last bracket is closed, if it was opened before the value: (联系人:…,电话:0871-…[)]. */
function strayClose(folded: string, start: number, end: number): number {
  if (folded[end - 1] !== ')') return end;
  return folded.slice(start, end - 1).includes('(') ? end : end - 1;
}

/** Where the bracket that was opened before `start` is closed; `end` where it is not. */
function closeOf(folded: string, opener: string, closer: string, start: number, end: number): number {
  let depth = 0;
  for (let at = start; at < end; at++) {
    if (folded[at] === opener) depth++;
    else if (folded[at] === closer && depth-- === 0) return at;
  }
  return end;
}
