/** The lines of a text page. Called by readPage. */
import type { Line } from '../types.js';
import { LINE_BREAK } from './characters.js';

/** One line more than there are breaks; what is between two breaks is a line, empty or not. */
export function textLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  const add = (end: number) => lines.push({ start, end, kind: 'text', align: null, cells: [], linkShare: 0, main: true });
  for (const match of text.matchAll(LINE_BREAK)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}
