/** The shape of what stands behind a marker, or of a line without one, so that a line can be held against its siblings. Called by the heads. */

/**
 * `title`: short, no stop at its end; `title-stop`: the same with one; `item`: ends in a semicolon; `run-in`: a short first sentence, then
 * text; `lead`: ends in a colon; `empty`: the marker alone; `text`: any other.
 */
export type Shape = 'title' | 'title-stop' | 'item' | 'run-in' | 'lead' | 'empty' | 'text';

const LONGEST_TITLE = 45;
const LONGEST_RUN_IN = 40;

export function shapeOf(folded: string, start: number, end: number): Shape {
  let last = end - 1;
  while (last >= start && folded[last] === ' ') last--;
  const length = last + 1 - start;
  if (length <= 0) return 'empty';
  const mark = folded[last]!;
  if (mark === ';') return 'item';
  if (mark === ':') return 'lead';
  const stop = folded.slice(start, Math.min(last + 1, start + LONGEST_RUN_IN + 1)).search(/[。?!]/);
  if (stop < 0 && length <= LONGEST_TITLE && !',。、!?'.includes(mark)) return 'title';
  if (stop === length - 1) return 'title-stop';
  return stop > 0 ? 'run-in' : 'text';
}
