/** Reads how a figure is bounded: 约, 超过, 以上, 多. Called by the reader of quantities. */
import { BOUNDS_BEFORE, BOUNDS_BEHIND, BOUNDS_INSIDE } from '../../lexicon/quantity-words.js';
import type { Quantity } from '../../record.js';
import type { Figure } from '../../types.js';

const LONGEST_WORD = 4;

/** What stands behind the figure says more than what stands before it: 约300米以内 is at most 300. */
export function boundOf(folded: string, { span, numeral, unitSpan }: Figure): Quantity['bound'] {
  const behind = longest(LONGEST_WORD, (n) => BOUNDS_BEHIND.get(folded.slice(span.end, span.end + n)));
  if (behind) return behind;
  if (unitSpan && BOUNDS_INSIDE.test(folded.slice(numeral.end, unitSpan.end))) return 'over';
  return longest(LONGEST_WORD, (n) => BOUNDS_BEFORE.get(folded.slice(Math.max(0, span.start - n), span.start))) ?? null;
}

function longest<T>(most: number, at: (length: number) => T | undefined): T | undefined {
  for (let length = most; length > 0; length--) {
    const found = at(length);
    if (found !== undefined) return found;
  }
  return undefined;
}
