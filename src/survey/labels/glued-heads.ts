/** Labels whose colon is not there: [索引号]000715448/2020-04273, • [文  号] 绥环函〔2020〕66号. One line in, its heads out. Called by the scanner of labels. */
import type { Span } from '../../types.js';
import { bareTitleEnd } from '../title-form.js';
import { BULLETS, contentStart, type Head, isBlank } from './heads.js';
import { fitsRole } from './shapes.js';
import { wordAfter } from './words.js';

/** Longer lines are prose. */
const LONGEST_LINE = 120;
const SHORTEST_WORD = 3;
const PROSE = /[。！？!?;]/;

export function gluedHeads(folded: string, line: Span): readonly Head[] {
  if (line.end - line.start > LONGEST_LINE) return [];
  const content = contentStart(folded, line);
  const heads: Head[] = [];
  for (let at = content.at, bulleted = content.bulleted; at < line.end; ) {
    const head = headAt(folded, at, line, bulleted, heads.length > 0);
    if (head) heads.push(head);
    const next = nextItem(folded, head?.valueStart ?? at, line.end);
    bulleted ||= next.bulleted;
    at = next.at;
  }
  return heads;
}

function headAt(folded: string, at: number, line: Span, bulleted: boolean, follows: boolean): Head | null {
  const word = wordAfter(folded, at, { start: at, end: line.end });
  if (!word || word.role === 'neighbour' || word.role === 'widget') return null;
  const { span, role } = word;
  let valueStart = span.end;
  while (valueStart < line.end && isBlank(folded[valueStart])) valueStart++;
  if (valueStart === line.end || ':|】'.includes(folded[valueStart]!)) return null;
  const value = folded.slice(valueStart, Math.min(line.end, valueStart + 80));
  const fits = fitsRole(role, value);
  const apart = valueStart > span.end;
  const long = follows || span.end - span.start >= SHORTEST_WORD || (role === 'title' && bareTitleEnd(value));
  const stands = fits ?? (long && role !== 'other' && (bulleted || apart) && !PROSE.test(folded.slice(line.start, line.end)));
  return stands ? { labelSpan: span, valueStart, valueEnd: null, form: 'glued', role } : null;
}

/** A label that begins a line and has neither colon nor blank nor form of its own; only beside lines of such labels: [发文机关]甲区卫生健康局. */
export function gluedAtStart(folded: string, line: Span): Head | null {
  const { at } = contentStart(folded, line);
  const word = wordAfter(folded, at, { start: at, end: line.end });
  if (!word || line.end - line.start > LONGEST_LINE || NO_FIELD.has(word.role) || word.span.end >= line.end) return null;
  const value = folded.slice(word.span.end, line.end);
  if (PROSE.test(value) || ':|】'.includes(value[0]!) || fitsRole(word.role, value.trimStart()) === false) return null;
  return { labelSpan: word.span, valueStart: word.span.end, valueEnd: null, form: 'glued', role: word.role };
}

const NO_FIELD: ReadonlySet<string> = new Set(['neighbour', 'widget', 'other', 'attachment']);

/** The next place of the line at which an item may begin: behind two blanks, a bar or a bullet. */
function nextItem(folded: string, from: number, end: number): { readonly at: number; readonly bulleted: boolean } {
  for (let at = from; at < end; at++) {
    const character = folded[at]!;
    const bulleted = BULLETS.includes(character) && isBlank(folded[at - 1]) && isBlank(folded[at + 1]);
    if (!bulleted && character !== '|' && !(isBlank(character) && isBlank(folded[at + 1]))) continue;
    while (at < end && (isBlank(folded[at]) || folded[at] === '|' || (bulleted && BULLETS.includes(folded[at]!)))) at++;
    return { at, bulleted };
  }
  return { at: end, bulleted: false };
}
