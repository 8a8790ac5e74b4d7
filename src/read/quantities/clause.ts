/** Cuts the words around a figure to those that belong to it. Called by the readers of direction, measures and pairs. */

const MARKS = /[,。;!?:()“”《》、\n]/;
const MOST = 40;

/** The words before `start`, back to the last mark or to `least`, the end of the figure before. */
export function wordsBefore(folded: string, start: number, least: number): string {
  let from = start;
  while (from > least && start - from < MOST && !MARKS.test(folded[from - 1]!)) from--;
  return folded.slice(from, start);
}

/** The words behind `end`, up to the next mark or digit. */
export function wordsBehind(folded: string, end: number): string {
  let to = end;
  while (to < folded.length && to - end < MOST && !MARKS.test(folded[to]!) && !/[0-9]/.test(folded[to]!)) to++;
  return folded.slice(end, to);
}
