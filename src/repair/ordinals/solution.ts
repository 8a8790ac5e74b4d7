/** What the solver of ordinals hands on: a place at the head of a line, the numbers it may have, and what speaks for them. */

export interface Solution {
  /** Index of the head. */
  readonly head: number;
  readonly family: string;
  /** One number, or several between which the page does not decide. */
  readonly ordinals: readonly number[];
  /**
   * What shows that a marker was lost here: `number` its number stands, `side` a side of it stands, `row` one of both, in a list none of
   * whose markers is whole and whose numbers ascend from 1, `hole` an empty element, `shape` the line looks as its siblings do, `opening` it
   * begins with the words with which the items on both sides begin, `count` as many lines are left as numbers, `semicolon` the item above ends in one.
   */
  readonly basis: 'number' | 'side' | 'row' | 'hole' | 'shape' | 'opening' | 'count' | 'semicolon';
  /** Heads of the nearest markers that are known on both sides in the list; of the first number the outer marker that opens the list. */
  readonly after: number | null;
  readonly before: number | null;
  /** One of these two is itself repaired, and not proven from both sides. */
  readonly soft: boolean;
  /** The list begins straight behind a line that announces it. */
  readonly announced: boolean;
  /** Of how many siblings how many have the line's shape. */
  readonly seen: number;
  readonly of: number;
}

/** Something of the marker stands, or its line looks as its siblings do, between two neighbours that are sure. */
export function isFirm({ basis, after, before, soft, ordinals }: Solution): boolean {
  return (
    ordinals.length === 1 &&
    after !== null &&
    before !== null &&
    !soft &&
    basis !== 'count' &&
    basis !== 'opening' &&
    basis !== 'semicolon'
  );
}

/** One number, and a known neighbour, an announcement or a row of numbers that bears it out. */
export function isDecided({ basis, after, before, ordinals }: Solution): boolean {
  return ordinals.length === 1 && (after !== null || before !== null || basis === 'row');
}
