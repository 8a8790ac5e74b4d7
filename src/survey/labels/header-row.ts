/** Rows whose cells are labels alone, with the values in the row below. Called by the scanner of labels. */
import type { Label, Line } from '../../types.js';
import { cellsOf, labelOf } from './cell-heads.js';

const FEWEST_CELLS = 2;

export function headerRowLabels(text: string, folded: string, lines: readonly Line[]): readonly Label[] {
  return lines.flatMap((line, index): readonly Label[] => {
    const below = lines[index + 1];
    if (!below || (line.kind !== 'row' && !text.slice(line.start, line.end).includes('|'))) return [];
    const heads = cellsOf(text, folded, line).map((cell) => labelOf(folded, cell));
    const values = cellsOf(text, folded, below);
    if (heads.length < FEWEST_CELLS || heads.length !== values.length || heads.includes(null)) return [];
    if (values.some((cell) => labelOf(folded, cell))) return [];
    return heads.map((head, n): Label => {
      const { labelSpan } = head!;
      const valueSpan = values[n]!;
      const label = text.slice(labelSpan.start, labelSpan.end).replace(/\s/g, '');
      const value = text.slice(valueSpan.start, valueSpan.end);
      return { label, labelSpan, value, valueSpan, form: 'cell', line: index };
    });
  });
}
