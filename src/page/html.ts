/** HTML to page: parse, flatten, find the letter's block. Loaded by readPage for HTML pages only. */
import type { Page, Span } from '../types.js';
import type { Block } from './block.js';
import { type Flat, flatten } from './flatten.js';
import { hiddenBySheet } from './hidden-by-sheet.js';
import { isPrettified } from './is-prettified.js';
import { findMain } from './main-block.js';
import { type Node, parse, type Root, select } from './parse.js';
import { stopsBelow } from './subtree.js';

/** `selector` names the elements that hold the letter; where it names none, the letter is found as ever. */
export function readHtml(html: string, selector?: string): Page {
  const root = parse(html);
  const flat = flattenSensibly(root, html);
  const { source, lines, holes, meta } = flat;
  const chosen = selector === undefined ? [] : rangesOf(flat.page, select(root, selector));
  const ranges = chosen.length > 0 ? chosen : [findMain(flat)];
  const isMain = inRanges(ranges);
  return {
    format: 'html',
    source,
    lines: lines.map(({ start, end, kind, align, cells, chars, linkChars }, n) => {
      return { start, end, kind, align, cells, linkShare: linkChars / chars, main: isMain(n) };
    }),
    holes,
    letterBlock: chosen.length > 0 ? 'selected' : selector === undefined ? 'found' : 'not-selected',
    meta,
  };
}

/** Leaves hidden blocks out, unless most sentences of the page stand in them; a page of one line without any break keeps the file's own. */
function flattenSensibly(root: Root, html: string): Flat {
  const traits = { isHidden: hiddenBySheet(html), prettified: isPrettified(html) };
  const none: ReadonlySet<Node> = new Set();
  let flat = flatten(root, { reveal: none, keepBreaks: false, ...traits });
  const visible = flat.lines.reduce((sum, { stops }) => sum + stops, 0);
  const reveal = new Set<Node>(flat.hidden.filter((element) => stopsBelow(element) > visible));
  if (reveal.size > 0) flat = flatten(root, { reveal, keepBreaks: false, ...traits });
  const around = flat.lines[0]?.block.element?.name ?? 'body';
  if (flat.lines.length > 1 || around !== 'body' || traits.prettified) return flat;
  const broken = flatten(root, { reveal, keepBreaks: true, ...traits });
  return broken.lines.length > 2 ? broken : flat;
}

/** Ranges of lines of the chosen elements that are blocks, the outermost of each. */
function rangesOf(page: Block, chosen: ReadonlySet<Node>): readonly Span[] {
  const ranges: Span[] = [];
  const open = [page];
  for (let block = open.pop(); block; block = open.pop()) {
    if (block.element && chosen.has(block.element)) ranges.push({ start: block.first, end: block.end });
    else for (const child of block.children) open.push(child);
  }
  return ranges.filter(({ start, end }) => start < end);
}

/** Whether an index lies in one of the ranges. */
function inRanges(ranges: readonly Span[]): (index: number) => boolean {
  return (index) => ranges.some(({ start, end }) => start <= index && index < end);
}
