/** Solves the open end of a list, behind its last known number. Called by the solver of a gap. */
import { type Gap, isPlain, isRareBetween, isRemnant, looksAlike, marked, range, solution } from './gap.js';
import type { Solution } from './solution.js';

/** A number may be this far from certain and still be reported with all its readings. */
const MOST_DOUBT = 2;

/**
 * Each damaged marker takes the next number, unless a line above it looks as if its marker were lost whole. A line straight behind an item
 * that ends in a semicolon is the next item. Where no number is known, the list begins: anew, or where the one before it ended.
 */
export function solveTail(gap: Gap, low: number, from: number): readonly Solution[] {
  const { heads, carried } = gap;
  const solutions: Solution[] = [];
  let number = low;
  let item = from;
  let doubt = 0;
  const others = new Set<string>();
  for (let index = from + 1; index < gap.to; index++) {
    const { family, fits, marker } = heads[index]!;
    if (family !== null) others.add(family);
    else if (isRemnant(gap, index)) {
      // It goes on with the list that stands nearest.
      if (marker?.ordinal != null || fits.some((fit) => others.has(fit))) continue;
      number++;
      const numbers = range(number, number + 1 + doubt);
      solutions.push(marked(gap, index, low === 0 && carried > 0 ? [...numbers, number + carried] : numbers));
      item = index;
    } else if (isPlain(gap, index)) {
      if (number > 0 && doubt === 0 && item === index - 1 && heads[item]!.shape === 'item') {
        number++;
        solutions.push(solution(gap, index, [number], 'semicolon'));
        item = index;
      } else if (doubt < MOST_DOUBT && (heads[index]!.shape === 'item' || (number > 0 && mayHaveLost(gap, index, item)))) doubt++;
    }
  }
  return solutions;
}

/** Whether the line without a marker may be an item that lost its own: it looks as items do, or stands where no other line stands. */
function mayHaveLost(gap: Gap, index: number, item: number): boolean {
  if (looksAlike(gap, index) && isRareBetween(gap, gap.heads[index]!.shape)) return true;
  return item === index - 1 && gap.pairs > 0 && gap.tight === gap.pairs;
}
