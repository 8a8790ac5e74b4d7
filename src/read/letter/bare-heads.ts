/** Headings that have no marker: short lines of a letter over its paragraphs. Called by the reader of the letter. */
import type { Survey } from '../../types.js';
import type { Head } from './heads.js';
import type { Paragraph } from './paragraphs.js';

// [关于增设站台], [基本案情]; not 此致, and nothing with a mark of a sentence in it
const BARE = /^(?!此致|敬礼)[^。;:,!?、…|]{4,28}$/;
const TEXT = /。/;
/** A lone short line may be anything; two over text are headings. */
const FEWEST = 2;

/**
 * The marked heads and the bare ones, in order, where no marked head is of the first level. A bare heading is a line that the page itself marks
 * as one, or a short one over a paragraph of text; the first paragraph of a letter is none.
 */
export function withBareHeads(survey: Survey, paragraphs: readonly Paragraph[], heads: readonly Head[]): readonly Head[] {
  if (heads.some(({ level }) => level === 1)) return heads;
  const marked = new Set(heads.map(({ paragraph }) => paragraph));
  const bare = paragraphs.flatMap((_, n) =>
    !marked.has(n) && isBare(survey, paragraphs, n, marked) ? [headAt(paragraphs, n)] : [],
  );
  return bare.length < FEWEST ? heads : [...heads, ...bare].sort((a, b) => a.paragraph - b.paragraph);
}

function isBare(survey: Survey, paragraphs: readonly Paragraph[], n: number, marked: ReadonlySet<number>): boolean {
  const { start, end, line } = paragraphs[n]!;
  const next = paragraphs[n + 1];
  if (!next || end - start > 60 || survey.page.lines[line]!.kind === 'row') return false;
  if (!BARE.test(survey.folded.slice(start, end).replace(/\s+/g, ''))) return false;
  if (survey.page.lines[line]!.kind === 'heading') return true;
  return n > 0 && (marked.has(n + 1) || TEXT.test(survey.folded.slice(next.start, next.end)));
}

function headAt(paragraphs: readonly Paragraph[], paragraph: number): Head {
  const { start } = paragraphs[paragraph]!;
  return { marker: { start, end: start }, form: null, level: 1, ordinal: null, paragraph };
}
