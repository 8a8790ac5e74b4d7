/** Nests heads: which stands under which. Called by the reader of the letter. */
import { SECTION_DEPTHS } from '../../lexicon/section-levels.js';
import type { Head } from './heads.js';

export interface Branch {
  readonly head: Head;
  /** Index of the head in the row. */
  readonly index: number;
  readonly children: Branch[];
}

/**
 * The tree of heads, children in the order of the page. A head of a form that is open closes all under it, unless it begins a row of its own
 * under one that stands further out. One of a new form goes under the last open head that stands further out; under one that stands further
 * in only where it begins a row there, as 一、 does under (一) on pages with their levels the other way round.
 */
export function treeOf(heads: readonly Head[]): readonly Branch[] {
  const roots: Branch[] = [];
  const open: Branch[] = [];
  for (const [index, head] of heads.entries()) {
    const branch: Branch = { head, index, children: [] };
    close(open, head);
    (open.at(-1)?.children ?? roots).push(branch);
    open.push(branch);
  }
  return roots;
}

const depthOf = ({ form }: Head): number => SECTION_DEPTHS.get(form)!;

function close(open: Branch[], head: Head): void {
  const depth = depthOf(head);
  const same = open.findLastIndex((branch) => depthOf(branch.head) === depth);
  const isOuter = (branch: Branch) => depthOf(branch.head) < depth;
  const begins = head.ordinal === 1;
  if (same >= 0 && !(begins && open.slice(same + 1).some(isOuter))) {
    open.length = same;
    return;
  }
  if (same < 0 && begins && !open.some(isOuter)) return;
  while (open.length > 0 && !isOuter(open.at(-1)!)) open.pop();
}
