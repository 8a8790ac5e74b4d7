/** Text to page. Called by extract. */
import type { Line, Page } from '../types.js';

export async function readPage(text: string): Promise<Page> {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length, kind: 'text', align: null, cells: [], linkShare: 0, main: true });
    start += line.length + 1;
  }
  return { format: 'text', source: text, lines, holes: [], meta: [] };
}
