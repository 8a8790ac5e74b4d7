/** Heads with their titles and their own text, in the order of the page. Called by the reader of the letter. */
import type { Span, Survey } from '../../types.js';
import { withoutBlanks } from '../without-blanks.js';
import type { Head } from './heads.js';
import { type IsWord, lostEnd, runsOn, wordsOf } from './lost-end.js';
import type { Paragraph } from './paragraphs.js';
import { type Heading, headingIn } from './title.js';
import type { Branch } from './tree.js';

export interface Entry {
  readonly head: Head;
  readonly title: Span;
  /** `whole sentence`: the full stop of the heading is lost, and nothing proves where it stood. */
  readonly ended: 'printed' | 'proven' | 'whole sentence';
  /** Its own text: what follows the title in its paragraph, then further paragraphs up to the next head. */
  readonly own: readonly Span[];
}

/** `paragraphs` up to `last` belong to sections; what follows is the closing. */
export function entriesOf(
  survey: Survey,
  paragraphs: readonly Paragraph[],
  heads: readonly Head[],
  branches: readonly Branch[],
  last: number,
): readonly Entry[] {
  const headings = heads.map((head, index) => headingOf(survey, paragraphs, head, heads[index + 1]));
  const ends = provenEnds(survey, branches, headings, letterWords(survey, paragraphs));
  return heads.map((head, index): Entry => {
    const heading = headings[index]!;
    const lost = ends.get(index);
    const title = lost == null ? heading.span : { start: heading.span.start, end: lost };
    const first = paragraphAt(paragraphs, head, title);
    const rest = withoutBlanks(survey.folded, { start: title.end, end: paragraphs[first]!.end });
    const next = heads[index + 1]?.paragraph ?? last;
    const own = [...(rest.start < rest.end ? [rest] : []), ...paragraphs.slice(first + 1, next)];
    return { head, title, ended: lost === undefined ? 'printed' : lost === null ? 'whole sentence' : 'proven', own };
  });
}

/** The heading behind a marker; where the marker stands alone in its paragraph, that of the next one, if no other head begins it. */
function headingOf(survey: Survey, paragraphs: readonly Paragraph[], head: Head, next: Head | undefined): Heading {
  const own = paragraphs[head.paragraph]!;
  const { start, end } = withoutBlanks(survey.folded, { start: head.marker.end, end: own.end });
  const following = paragraphs[head.paragraph + 1];
  if (start < end || !following || next?.paragraph === head.paragraph + 1) return headingIn(survey, start, end);
  return headingIn(survey, following.start, following.end);
}

function paragraphAt(paragraphs: readonly Paragraph[], head: Head, title: Span): number {
  return title.start >= paragraphs[head.paragraph]!.end && title.start < title.end ? head.paragraph + 1 : head.paragraph;
}

/** Tells words of the letter; they are counted when the first one is asked for. */
function letterWords({ folded }: Survey, paragraphs: readonly Paragraph[]): IsWord {
  let isWord: IsWord | null = null;
  return (pair) => {
    isWord ??= wordsOf(folded.slice(paragraphs[0]!.start, paragraphs.at(-1)!.end));
    return isWord(pair);
  };
}

/** So many brothers of a heading are asked. */
const MOST_BROTHERS = 40;

/** For every heading that lost its full stop: the offset of the end that its brothers prove, or null. */
function provenEnds(
  survey: Survey,
  branches: readonly Branch[],
  headings: readonly Heading[],
  isWord: IsWord,
): ReadonlyMap<number, number | null> {
  const ends = new Map<number, number | null>();
  for (const row of rowsOf(branches)) {
    const lost = row.filter((index) => runsOn(headings[index]!));
    const brothers = row.map((index) => headings[index]!).filter((heading) => heading.form === 'run-in' && !runsOn(heading));
    if (brothers.length < Math.max(1, 2 * (lost.length - 1))) continue;
    for (const index of lost) ends.set(index, lostEnd(survey, headings[index]!, brothers.slice(0, MOST_BROTHERS), isWord));
  }
  return ends;
}

/** Indices of heads of one form under one head, for every such row of the tree. */
function rowsOf(branches: readonly Branch[]): readonly (readonly number[])[] {
  const rows = new Map<Head['form'], number[]>();
  for (const { head, index } of branches) {
    const row = rows.get(head.form);
    if (row) row.push(index);
    else rows.set(head.form, [index]);
  }
  return [...rows.values(), ...branches.flatMap(({ children }) => rowsOf(children))];
}
