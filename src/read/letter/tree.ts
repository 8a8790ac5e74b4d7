/** Nests heads: which stands under which. Called by the reader of the letter. */
import type { Head } from './heads.js';

export interface Branch {
  readonly head: Head;
  /** Index of the head in the row. */
  readonly index: number;
  readonly children: Branch[];
}

/**
 * The tree of heads, children in the order of the page. A head of a form that is open closes all under it. One of a new form goes under the
 * last open head of a higher level; under one of a lower level only where it begins a row of its own there, as 一、 does under (一) on pages
 * with their levels the other way round, and (一) under 第一条.
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

function close(open: Branch[], head: Head): void {
  const same = open.findLastIndex((branch) => branch.head.form === head.form || branch.head.level === head.level);
  const restarts = head.ordinal === 1 && open.slice(same + 1).some((branch) => branch.head.level < head.level);
  if (same >= 0 && !restarts) {
    open.length = same;
    return;
  }
  const isInverted = head.ordinal === 1 && !open.some((branch) => branch.head.level < head.level);
  while (open.length > 0) {
    const top = open.at(-1)!.head;
    if (top.level < head.level || isInverted || top.form === 'article') return;
    open.pop();
  }
}
