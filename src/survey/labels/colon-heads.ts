/** Labels that a colon ends: [索  引  号:]0052…, (联系人:…,[电话:]…). One line in, its heads out. Called by the scanner of labels. */
import type { Span } from '../../types.js';
import { contentStart, type Head, isBlank } from './heads.js';
import { wordBefore } from './words.js';

/** How far a label reaches back from its colon, its inner blanks counted. */
const FARTHEST = 40;
/** Characters of a label that no table has. */
const LONGEST_UNKNOWN = 10;
/** A line of prose has no labels that are unknown. */
const LONGEST_LINE_OF_UNKNOWN = 160;
/** In front of a known label stands one of these, or a blank, or the line begins. */
const BEFORE_KNOWN = '(【[|,;、。.!?)】]>"”•·●■◆*-_/';
const WORD_CHARACTER = /[\u3400-\u9fff\ud840-\udfffA-Za-z]/;

export function colonHeads(folded: string, line: Span): readonly Head[] {
  const heads: Head[] = [];
  const content = contentStart(folded, line).at;
  let from = content;
  const text = folded.slice(line.start, line.end);
  for (let at = text.indexOf(':', content - line.start); at >= 0; at = text.indexOf(':', at + 1)) {
    const colon = line.start + at;
    const limits = { start: Math.max(from, colon - FARTHEST), end: colon };
    const head = knownHead(folded, colon, limits, content) ?? unknownHead(folded, colon, limits, content, line);
    if (!head) continue;
    heads.push(head);
    from = colon + 1;
  }
  return heads;
}

function knownHead(folded: string, colon: number, limits: Span, content: number): Head | null {
  const word = wordBefore(folded, colon, limits);
  if (!word) return null;
  const { start } = word.span;
  const before = folded[start - 1]!;
  if (start > content && start > limits.start && !isBlank(before) && !BEFORE_KNOWN.includes(before)) return null;
  const end = trimEnd(folded, colon, start);
  return { labelSpan: { start, end }, valueStart: colon + 1, valueEnd: null, form: 'colon', role: word.role };
}

/** A word that no table has counts where an item of the line begins: at its head, behind two blanks or a bar. */
function unknownHead(folded: string, colon: number, limits: Span, content: number, line: Span): Head | null {
  if (line.end - line.start > LONGEST_LINE_OF_UNKNOWN) return null;
  const end = trimEnd(folded, colon, limits.start);
  let start = end;
  // 办 理 状 况: single characters with one blank between them are one word.
  while (start > limits.start && isOfWord(folded, start - 1, limits.start)) start--;
  const length = folded.slice(start, end).replaceAll(' ', '').length;
  if (length === 0 || length > LONGEST_UNKNOWN) return null;
  const opens =
    start === content || '(|【'.includes(folded[start - 1]!) || (isBlank(folded[start - 1]) && isBlank(folded[start - 2]));
  return opens ? { labelSpan: { start, end }, valueStart: colon + 1, valueEnd: null, form: 'colon', role: null } : null;
}

function isOfWord(folded: string, at: number, first: number): boolean {
  if (WORD_CHARACTER.test(folded[at]!)) return true;
  const between =
    folded[at] === ' ' && at > first && WORD_CHARACTER.test(folded[at - 1]!) && WORD_CHARACTER.test(folded[at + 1]!);
  return between && !(at - 2 >= first && WORD_CHARACTER.test(folded[at - 2]!));
}

function trimEnd(folded: string, end: number, start: number): number {
  let at = end;
  while (at > start && isBlank(folded[at - 1])) at--;
  return at;
}
