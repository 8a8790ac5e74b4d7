/** The lines of elements that the caller chose. Called by html for `--select`. */
import type { Block } from './block.js';
import type { Node } from './parse.js';

/** Indices of the lines that stand in the chosen elements; of an inline one, the lines of the block around it. null: nothing visible was chosen. */
export function linesOf(page: Block, chosen: ReadonlySet<Node>): ReadonlySet<number> | null {
  if (chosen.size === 0) return null;
  const blocks = new Map<Node | null, Block>();
  const open = [page];
  for (let block = open.pop(); block; block = open.pop()) {
    if (block.element) blocks.set(block.element, block);
    for (const child of block.children) open.push(child);
  }
  const seen = new Set<Block>();
  for (const element of chosen) {
    let around: Node | null = element;
    while (around && !blocks.has(around)) around = around.parent as Node | null;
    const block = blocks.get(around);
    if (block) seen.add(block);
  }
  const lines = new Set<number>();
  for (const { first, end } of seen) for (let n = first; n < end; n++) lines.add(n);
  return lines.size > 0 ? lines : null;
}

/** What was chosen is shown, though it or something around it be hidden. */
export function withAncestors(chosen: ReadonlySet<Node>): ReadonlySet<Node> {
  const all = new Set<Node>();
  for (const element of chosen) {
    for (let node: Node | null = element; node && !all.has(node); node = node.parent as Node | null) all.add(node);
  }
  return all;
}
