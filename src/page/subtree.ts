/** Looks into an element without walking all of it. Called by the flattener where a decision depends on what is inside. */
import { UNSEEN_ELEMENTS } from '../lexicon/html-elements.js';
import { isElement, type Node } from './parse.js';

/** Nodes below `top` in the order of the page, scripts and their like left out; at most `most`. */
export function* nodesBelow(top: Node, most = Number.POSITIVE_INFINITY): Generator<Node> {
  let seen = 0;
  let node = firstChild(top);
  while (node && seen < most) {
    seen += 1;
    yield node;
    const child = firstChild(node);
    if (child) node = child;
    else {
      while (node && node !== top && !node.next) node = node.parent as Node | null;
      if (!node || node === top) return;
      node = node.next as Node | null;
    }
  }
}

function firstChild(node: Node): Node | null {
  if (!isElement(node) || UNSEEN_ELEMENTS.has(node.name)) return null;
  return node.children[0] ?? null;
}

/** The text inside, blanks at its ends dropped, at most about `most` characters. */
export function shortText(top: Node, most: number): string {
  let text = '';
  for (const node of nodesBelow(top, most)) {
    if (node.type === 'text') text += node.data;
    if (text.length >= most) break;
  }
  return text.trim();
}

/** Marks that end a sentence, anywhere inside. */
export function stopsBelow(top: Node): number {
  let stops = 0;
  for (const node of nodesBelow(top)) {
    if (node.type === 'text') stops += node.data.match(/[。！？；]/g)?.length ?? 0;
  }
  return stops;
}
