/** The tree of blocks with the lines that each holds: what the letter is found in. Built by the flattener. */
import type { Element } from './parse.js';

export interface Block {
  /** null: the page. */
  readonly element: Element | null;
  readonly children: Block[];
  /** Its lines: from the first up to, not including, `end`. */
  readonly first: number;
  end: number;
}

export function createBlock(element: Element | null, first: number): Block {
  return { element, children: [], first, end: first };
}
