/** Pieces of the letter as a passage of the record. Called by the reader of the letter. */
import type { Passage } from '../../record.js';
import type { Span, Survey } from '../../types.js';
import { pointsIn, tablesIn } from './points.js';
import { printed } from './printed.js';

/** The pieces, which ascend, as text joined by line breaks, with the points and tables in it. */
export function passageOf(survey: Survey, pieces: readonly Span[]): Passage {
  return {
    text: pieces.map((piece) => printed(survey, piece)).join('\n'),
    span: pieces.length > 0 ? { start: pieces[0]!.start, end: pieces.at(-1)!.end } : null,
    points: pointsIn(survey, pieces),
    tables: tablesIn(survey, pieces),
  };
}
