/** Tells a row of a table of data from one that lays out the page. Called by the flattener at every `<tr>`. */
import { BLOCK_ELEMENTS } from '../lexicon/html-elements.js';
import { type Element, isElement } from './parse.js';
import { nodesBelow } from './subtree.js';

/** A cell with more than this is a document of its own, and so is one of several paragraphs, if it is long or speaks in sentences. */
const LONGEST_CELL = 1000;
const LONGEST_PARAGRAPHS = 150;
const MOST_BREAKS = 3;
const MOST_SENTENCES = 2;
/** Nodes looked at in a cell. */
const MOST_NODES = 2000;

/** Two cells or more, none of which holds a table or a document: the row is one line with its cells apart. */
export function isDataRow(row: Element): boolean {
  const cells = row.children.filter((child): child is Element => isElement(child) && isCell(child));
  return cells.length > 1 && cells.every(isShort);
}

export const isCell = ({ name }: Element): boolean => name === 'td' || name === 'th';

function isShort(cell: Element): boolean {
  let chars = 0;
  let breaks = 0;
  let sentences = 0;
  let nodes = 0;
  for (const node of nodesBelow(cell, MOST_NODES)) {
    nodes += 1;
    if (node.type === 'text') {
      chars += node.data.trim().length;
      sentences += node.data.match(/[。！？]/g)?.length ?? 0;
    } else if (isElement(node)) {
      if (node.name === 'table') return false;
      if (node.name === 'br' || BLOCK_ELEMENTS.has(node.name)) breaks += 1;
    }
    const isMuch = chars > LONGEST_PARAGRAPHS || sentences >= MOST_SENTENCES;
    if (chars > LONGEST_CELL || (breaks >= MOST_BREAKS && isMuch)) return false;
  }
  return nodes < MOST_NODES;
}
