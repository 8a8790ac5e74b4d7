/** Solves the open end of a list, behind its last known number. Called by the solver of a gap. */
import { type Gap, isPlain, isRareBetween, isRemnant, looksAlike, marked, range, solution } from './gap.js';
import type { Solution } from './solution.js';

/** A number may be this far from certain and still be reported with all its readings. */
const MOST_DOUBT = 2;
/** So many whole neighbours must show what stands between two items before a line is taken for one by its looks. */
const ENOUGH_INTERVALS = 3;

/**
 * Each damaged marker takes the next number, unless a line above it looks as if its marker were lost whole. A line straight behind an item
 * that ends in a semicolon is the next item.
 */
export function solveTail(gap: Gap, low: number, from: number): readonly Solution[] {
  const { heads } = gap;
  const solutions: Solution[] = [];
  let number = low;
  let item = from;
  let doubt = 0;
  for (let index = from + 1; index < gap.to; index++) {
    if (isRemnant(gap, index)) {
      if (heads[index]!.marker?.ordinal != null) continue;
      number++;
      solutions.push(marked(gap, index, range(number, number + 1 + doubt)));
      item = index;
    } else if (isPlain(gap, index)) {
      const known = number > 0 && doubt === 0;
      if (known && item === index - 1 && heads[item]!.shape === 'item') {
        number++;
        solutions.push(solution(gap, index, [number], 'semicolon'));
        item = index;
      } else if (looksAlike(gap, index) && isRareBetween(gap, heads[index]!.shape)) {
        if (known && isShaped(gap, index)) {
          number++;
          solutions.push(solution(gap, index, [number], 'shape'));
          item = index;
        } else if (number > 0 && doubt < MOST_DOUBT) doubt++;
      }
    }
  }
  return solutions;
}

/** In a list that an outer marker closes, a line that looks as all items do and as no line between them does. */
function isShaped({ heads, profile, to }: Gap, index: number): boolean {
  const { shape } = heads[index]!;
  return to < heads.length && shape === 'title' && profile.intervals >= ENOUGH_INTERVALS && !profile.between.has(shape);
}
