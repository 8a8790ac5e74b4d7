/** Points and tables of a passage: views over its text. Called by the reader of the letter. */

import type { Point, Table } from '../../record.js';
import { indexBefore, within } from '../../survey/places.js';
import type { MarkerForm, Span, Survey } from '../../types.js';
import { withoutBlanks } from '../without-blanks.js';
import { printed } from './printed.js';

const POINT_FORMS: ReadonlySet<MarkerForm> = new Set(['circled', 'hanzi-is', 'hanzi-nth', 'bullet']);

/** Points in these pieces of text; one ends where the next begins or with its piece. */
export function pointsIn(survey: Survey, pieces: readonly Span[]): readonly Point[] {
  return pieces.flatMap((piece) => {
    const markers = within(survey.markers, piece, ({ span }) => span).filter(
      ({ form, state }) => POINT_FORMS.has(form) && state === 'whole',
    );
    return markers.map(({ span, ordinal }, n) => {
      const body = withoutBlanks(survey.folded, { start: span.end, end: markers[n + 1]?.span.start ?? piece.end });
      return {
        marker: survey.text.slice(span.start, span.end),
        ordinal,
        text: printed(survey, body),
        span: { start: span.start, end: Math.max(span.end, body.end) },
      };
    });
  });
}

/** Runs of table rows in these pieces. */
export function tablesIn(survey: Survey, pieces: readonly Span[]): readonly Table[] {
  const tables: { rows: string[][]; span: { start: number; end: number } }[] = [];
  let lastLine = -2;
  for (const { start, end } of pieces) {
    const index = indexBefore(survey.page.lines, start, (line) => line.start);
    const line = survey.page.lines[index];
    if (line?.kind !== 'row' || line.cells.length < 2) continue;
    const row = line.cells.map((cell) => survey.text.slice(cell.start, cell.end));
    const last = tables.at(-1);
    if (last && index <= lastLine + 2) {
      last.rows.push(row);
      last.span.end = end;
    } else tables.push({ rows: [row], span: { start, end } });
    lastLine = index;
  }
  return tables;
}
