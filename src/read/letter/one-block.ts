/** Finds the lost line breaks of a letter that is printed as one block: its blanks. Called by the reader of the letter. */
import { SECTION_FORMS } from '../../lexicon/section-levels.js';
import { wholeMarkerAt } from '../../survey/markers/whole.js';
import type { Survey } from '../../types.js';
import type { Paragraph } from './paragraphs.js';

/** A paragraph so long, and so much of its letter, is no paragraph. */
const SHORTEST_BLOCK = 60;
const BLOCK_SHARE = 0.6;
/** Longest heading that a blank may close. */
const LONGEST_HEADING = 60;
const STOPS = '。!?！？';

/** The paragraph that is nearly all of the letter, or null. */
export function oneBlock(paragraphs: readonly Paragraph[]): Paragraph | null {
  const total = paragraphs.reduce((sum, { start, end }) => sum + end - start, 0);
  return paragraphs.find(({ start, end }) => end - start > SHORTEST_BLOCK && end - start > BLOCK_SHARE * total) ?? null;
}

/** Offsets behind the blanks that once were line breaks: behind a full stop, before a marker, behind a heading. */
export function lostBreaks({ folded }: Survey, block: Paragraph): readonly number[] {
  const breaks: number[] = [];
  let { start } = block;
  let isHeading = beginsSection(folded, start);
  for (let at = start; at < block.end; at++) {
    if (STOPS.includes(folded[at]!)) isHeading = false;
    if (folded[at] !== ' ' || at === start) continue;
    const first = at;
    while (folded[at + 1] === ' ') at++;
    const marked = beginsSection(folded, at + 1);
    const closesHeading = isHeading && first - start <= LONGEST_HEADING && first - start > 3;
    if (!marked && !closesHeading && !STOPS.includes(folded[first - 1]!)) continue;
    start = at + 1;
    isHeading = marked;
    breaks.push(start);
  }
  return breaks;
}

function beginsSection(folded: string, at: number): boolean {
  const marker = wholeMarkerAt(folded, at, 'line');
  return marker !== null && SECTION_FORMS.has(marker.form);
}
