/** Joins lines that a fixed width broke: mail and old editors cut a paragraph every so many columns. Called by the readers of zones and letter. */
import type { Line, Span, Survey } from '../types.js';

/** One line, or several that are one. */
export interface LineRun extends Span {
  /** Index of its first line, and the line itself. */
  readonly index: number;
  readonly line: Line;
}

/** Widths in which a page may have been broken, in characters or in columns. */
const NARROWEST = 20;
const WIDEST = 200;
/** How far full lines differ: a mark that may not begin a line, half a character too much. */
const SLACK = 3;
/** So many full lines, and so large a share of the lines that are long at all, prove a fixed width. */
const FEWEST_FULL = 6;
const FULL_SHARE = 0.5;
/** Of full lines so many end within a sentence. */
const BROKEN_SHARE = 0.6;
const ENDS_SENTENCE = /[。；：!?;:！？”)）】]\s*$/;

export function lineRuns(survey: Survey): readonly LineRun[] {
  const { lines } = survey.page;
  const goesOn = brokenLines(survey);
  const runs: { index: number; line: Line; start: number; end: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const last = runs.at(-1);
    if (last && goesOn.has(index - 1)) last.end = line.end;
    else runs.push({ index, line, start: line.start, end: line.end });
  }
  return runs;
}

/** Indices of lines that go on in the next one. */
function brokenLines({ page, folded }: Survey): ReadonlySet<number> {
  const texts = page.lines.map(({ kind, start, end }) =>
    kind === 'text' && end - start <= WIDEST ? folded.slice(start, end).trimEnd() : '',
  );
  return (
    brokenBy(
      texts,
      texts.map((text) => text.length),
    ) ??
    brokenBy(texts, texts.map(columnsOf)) ??
    new Set()
  );
}

const columnsOf = (text: string) => [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0);

function brokenBy(texts: readonly string[], widths: readonly number[]): ReadonlySet<number> | null {
  const counts = new Array<number>(WIDEST * 2 + 1).fill(0);
  for (const width of widths) if (width <= WIDEST * 2) counts[width]! += 1;
  let full = 0;
  let most = 0;
  for (let width = NARROWEST; width < counts.length; width++) {
    const near = counts.slice(width - SLACK + 1, width + 1).reduce((sum, count) => sum + count, 0);
    if (near > most) [full, most] = [width, near];
  }
  const isFull = (n: number) => widths[n]! > full - SLACK && widths[n]! <= full;
  const indices = texts.flatMap((_, n) => (isFull(n) ? [n] : []));
  const broken = indices.filter((n) => !ENDS_SENTENCE.test(texts[n]!));
  const long = widths.filter((width) => width >= full / 2).length;
  if (indices.length < FEWEST_FULL || indices.length < FULL_SHARE * long || broken.length < BROKEN_SHARE * indices.length)
    return null;
  return new Set(broken.filter((n) => /^\S/.test(texts[n + 1] ?? '')));
}
