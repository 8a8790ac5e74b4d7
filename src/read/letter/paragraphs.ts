/** The paragraphs of the letter: its lines, joined where a fixed width broke them, cut to its zones. Called by the reader of the letter. */
import { indexBefore } from '../../survey/places.js';
import type { Span, Survey, Zone } from '../../types.js';
import { lineRuns } from '../line-runs.js';
import { withoutBlanks } from '../without-blanks.js';

export interface Paragraph extends Span {
  /** Index of its first line. */
  readonly line: number;
}

/** In order, none blank, blanks at both ends taken off. */
export function paragraphsOf(survey: Survey, zones: readonly Zone[]): readonly Paragraph[] {
  const runs = lineRuns(survey);
  const paragraphs: Paragraph[] = [];
  for (const { zone, span } of zones) {
    if (zone !== 'letter') continue;
    for (let n = indexBefore(runs, span.start, ({ start }) => start); n < runs.length; n++) {
      const { index: line, start, end } = runs[n]!;
      if (start >= span.end) break;
      const piece = withoutBlanks(survey.folded, { start: Math.max(start, span.start), end: Math.min(end, span.end) });
      if (piece.start < piece.end) paragraphs.push({ ...piece, line });
    }
  }
  return paragraphs;
}

/** The same paragraphs, cut once more at these offsets, which ascend. */
export function cutAt(folded: string, paragraphs: readonly Paragraph[], offsets: readonly number[]): readonly Paragraph[] {
  let next = 0;
  return paragraphs.flatMap((paragraph) => {
    const pieces: Paragraph[] = [];
    let { start } = paragraph;
    while (next < offsets.length && offsets[next]! < paragraph.end) {
      const at = offsets[next++]!;
      if (at <= start) continue;
      pieces.push({ ...withoutBlanks(folded, { start, end: at }), line: paragraph.line });
      start = at;
    }
    return [...pieces, { start, end: paragraph.end, line: paragraph.line }];
  });
}
