/** Labels that fill a cell of a row: [索引号] | 0052… | [发布机构] | …; a row of HTML, or a text line with bars or tabs. Called by the scanner of labels. */
import type { Line, Span } from '../../types.js';
import { type Head, trimmed } from './heads.js';
import { wordAfter } from './words.js';

/** The cells of a line: those of a table row, or what bars and tabs part; [] where the line has one part only. */
export function cellsOf(text: string, folded: string, line: Line): readonly Span[] {
  if (line.kind === 'row') return line.cells;
  const printed = text.slice(line.start, line.end);
  const bar = printed.includes('|') ? '|' : '\t';
  const cells: Span[] = [];
  let { start } = line;
  for (const part of printed.split(bar)) {
    cells.push(trimmed(folded, { start, end: start + part.length }));
    start += part.length + 1;
  }
  return cells.length > 1 ? cells : [];
}

/** `closed`: a value ends with the cell behind the label's (a table row), instead of at the next label. */
export function cellHeads(folded: string, cells: readonly Span[], closed: boolean): readonly Head[] {
  const heads: Head[] = [];
  cells.forEach((cell, index) => {
    const label = labelOf(folded, cell);
    if (!label) return;
    const next = cells[index + 1];
    if (closed && next) {
      const valueEnd = labelOf(folded, next) ? next.start : next.end;
      heads.push({ ...label, valueStart: next.start, valueEnd });
    } else if (!closed) heads.push({ ...label, valueStart: next?.start ?? cell.end, valueEnd: null });
  });
  return heads;
}

/** The cell as a label, its colon left out; null where it is anything else. */
export function labelOf(folded: string, cell: Span): Pick<Head, 'labelSpan' | 'form' | 'role'> | null {
  const end = folded[cell.end - 1] === ':' ? cell.end - 1 : cell.end;
  const whole = trimmed(folded, { start: cell.start, end });
  const word = wordAfter(folded, whole.start, whole);
  return word && word.span.end === whole.end ? { labelSpan: whole, form: 'cell', role: word.role } : null;
}
