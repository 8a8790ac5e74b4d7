/** Carries a page over to its repaired text, so that it can be surveyed once more for the readers. Called by extract. */
import type { Line, OffsetMap, Page, Span } from '../types.js';

/** The page with `text` as its source; lines, cells and holes moved along. What is inserted at a line's border falls into the line. */
export function repairedPage(page: Page, text: string, map: OffsetMap): Page {
  const move = (span: Span): Span => ({ start: map.toRepaired(span.start, 'before'), end: map.toRepaired(span.end, 'behind') });
  const lines = page.lines.map((line): Line => ({ ...line, ...move(line), cells: line.cells.map(move) }));
  return { ...page, source: text, lines, holes: page.holes.map((at) => map.toRepaired(at, 'behind')) };
}
