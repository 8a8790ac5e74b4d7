/** The two-way map between source and repaired text, derived from the insertions. Built by the engine, asked by readers and the record. */
import type { Insertion, OffsetMap } from '../types.js';

/** `insertions`: those applied, ascending by `at`, no two at one place, none with an unknown text. */
export function offsetMap(insertions: readonly (Insertion & { readonly text: string })[]): OffsetMap {
  const at = insertions.map((insertion) => insertion.at);
  const length = insertions.map((insertion) => insertion.text.length);
  /** shift[n]: how many characters the first n insertions add. */
  const shift = [0];
  for (const added of length) shift.push(shift.at(-1)! + added);

  return {
    isIdentity: insertions.length === 0,
    toRepaired(offset, side) {
      const passed = countWhile(at.length, (n) => (side === 'behind' ? at[n]! <= offset : at[n]! < offset));
      return offset + shift[passed]!;
    },
    toSource(offset) {
      // Insertions that begin before `offset` in the repaired text.
      const begun = countWhile(at.length, (n) => at[n]! + shift[n]! < offset);
      if (begun === 0) return offset;
      const endOfLast = at[begun - 1]! + shift[begun]!;
      return offset < endOfLast ? at[begun - 1]! : offset - shift[begun]!;
    },
  };
}

/** How many of 0..n-1 hold, where those that hold come first. */
function countWhile(n: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
