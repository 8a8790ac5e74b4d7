/** Labels alone in their line, with the value in the next: [承办单位] / 平桥市住房和城乡建设局. Called by the scanner of labels. */
import type { LabelRole } from '../../lexicon/label-words.js';
import type { Label, Line, Span } from '../../types.js';
import { bareTitleEnd } from '../title-form.js';
import { contentStart, trimmed } from './heads.js';
import { fitsRole } from './shapes.js';
import { wordAfter } from './words.js';

const LONGEST_VALUE = 80;
/** Lines within which another label alone shows that the page prints its labels so. */
const NEIGHBOURHOOD = 4;

interface Alone {
  readonly line: number;
  readonly span: Span;
  readonly role: LabelRole;
  readonly colon: boolean;
  readonly bulleted: boolean;
}

/** `taken`: whether a line has a label with a value already. */
export function nextLineLabels(
  text: string,
  folded: string,
  lines: readonly Line[],
  taken: (line: number) => boolean,
): readonly Label[] {
  const alone = lines.flatMap((line, index) => aloneIn(folded, line, index) ?? []);
  const isLabel = new Set(alone.map(({ line }) => line));
  return alone.flatMap((label, n): readonly Label[] => {
    const beside = [alone[n - 1], alone[n + 1]].some((other) => other && Math.abs(other.line - label.line) <= NEIGHBOURHOOD);
    // A page may have a blank line under each of its lines.
    const step = label.colon && beside && isBlankLine(folded, lines[label.line + 1]) ? 2 : 1;
    const next = lines[label.line + step];
    if (!next || isLabel.has(label.line + step) || taken(label.line + step)) return [];
    const value = valueIn(folded, next);
    if (!value) return [];
    const fits = fitsRole(label.role, folded.slice(value.start, value.end));
    const stands = fits ?? (beside || (label.role !== 'other' && label.role !== 'neighbour' && (label.colon || label.bulleted)));
    if (!stands) return [];
    const printed = (span: Span) => text.slice(span.start, span.end);
    return [
      {
        label: printed(label.span).replace(/\s/g, ''),
        labelSpan: label.span,
        value: printed(value),
        valueSpan: value,
        form: 'next-line',
        line: label.line,
      },
    ];
  });
}

const isBlankLine = (folded: string, line: Line | undefined) =>
  line !== undefined && folded.slice(line.start, line.end).trim() === '';

function aloneIn(folded: string, line: Line, index: number): Alone | null {
  if (line.kind === 'row') return null;
  const { at, bulleted } = contentStart(folded, line);
  const content = trimmed(folded, { start: at, end: line.end });
  if (content.end - content.start < 2 || content.end - content.start > 24) return null;
  const colon = folded[content.end - 1] === ':';
  const limits = colon ? trimmed(folded, { start: content.start, end: content.end - 1 }) : content;
  const word = wordAfter(folded, limits.start, limits);
  return word && word.span.end === limits.end ? { line: index, span: word.span, role: word.role, colon, bulleted } : null;
}

/** The line as a value: short, no item of a list, no title. */
function valueIn(folded: string, line: Line): Span | null {
  const { at, bulleted } = contentStart(folded, line);
  const value = trimmed(folded, { start: at, end: line.end });
  const length = value.end - value.start;
  if (bulleted || length === 0 || length > LONGEST_VALUE || folded[value.end - 1] === ':') return null;
  return bareTitleEnd(folded.slice(value.start, value.end)) ? null : value;
}
