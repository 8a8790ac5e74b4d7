/** Walks the tree of a page once, without recursion, and writes down its visible text. Called by html. */
import { BLOCK_ELEMENTS, RUN_ELEMENTS, SET_ASIDE_ELEMENTS, UNSEEN_ELEMENTS } from '../lexicon/html-elements.js';
import type { MetaTag } from '../types.js';
import { type Block, createBlock } from './block.js';
import { isCell, isDataRow } from './data-row.js';
import type { HiddenBySheet } from './hidden-by-sheet.js';
import { isGapBefore } from './info-bar.js';
import { createLineBuilder, type FlatLine, type Setting } from './line-builder.js';
import { itemNumber, type OrderedList, openList } from './ordered-list.js';
import { type Element, isElement, type Node, type Root } from './parse.js';
import { createStyles, type Style } from './style.js';
import { shortText } from './subtree.js';
import { createTableGrid } from './table-grid.js';

export interface Flat {
  readonly source: string;
  readonly lines: readonly FlatLine[];
  readonly holes: readonly number[];
  readonly meta: readonly MetaTag[];
  readonly page: Block;
  /** Elements with content that were left out, outermost only. */
  readonly hidden: readonly Element[];
}

export interface FlattenOptions {
  /** Hidden elements to show all the same. */
  readonly reveal: ReadonlySet<Node>;
  /** Line breaks of the file are line breaks of the page. */
  readonly keepBreaks: boolean;
  readonly isHidden: HiddenBySheet;
  readonly prettified: boolean;
}

/** An element that is open, with what its descendants inherit. */
interface Frame extends Setting {
  readonly list: OrderedList | null;
  /** What to do when it closes. */
  readonly closes: 'block' | 'row' | 'cell' | 'item' | null;
  /** Empty cells that follow it, for the columns that a cell spans. */
  readonly emptyBehind: number;
}

/** A link with more text than this is one that nobody closed. */
const LONGEST_LINK = 200;

export function flatten(root: Root, { reveal, keepBreaks, isHidden, prettified }: FlattenOptions): Flat {
  const builder = createLineBuilder(prettified);
  const styleOf = createStyles();
  const grid = createTableGrid();
  const emptyCells = (count: number) => {
    for (let n = 0; n < count; n++) {
      builder.startCell();
      builder.endCell();
    }
  };
  const page = createBlock(null, 0);
  const meta: MetaTag[] = [];
  const hidden: Element[] = [];
  const bare: Frame = {
    block: page,
    align: null,
    heading: false,
    link: false,
    pre: keepBreaks,
    list: null,
    closes: null,
    emptyBehind: 0,
  };
  const frames: Frame[] = [bare];
  let inRow = false;

  /** The frame of an element whose children are to be walked, or null. */
  function open(element: Element, around: Frame): Frame | null {
    const { name } = element;
    if (UNSEEN_ELEMENTS.has(name)) {
      const tag = metaTag(element);
      if (tag) meta.push(tag);
      return null;
    }
    const style = styleOf(element);
    if ((style.hidden || isHidden(element) || SET_ASIDE_ELEMENTS.has(name)) && !reveal.has(element)) {
      if (element.children.length > 0) hidden.push(element);
      return null;
    }
    if (name === 'br') {
      builder.breakLine();
      return null;
    }
    const isBlock = style.display === 'block' || (style.display === null && BLOCK_ELEMENTS.has(name));
    return isBlock ? openBlock(element, style, around) : openInline(element, style, around);
  }

  function openInline(element: Element, style: Style, around: Frame): Frame {
    if (isGapBefore(element)) builder.gap();
    if (isHole(element)) builder.hole();
    const link = around.link || (element.name === 'a' && isLink(element));
    return { ...around, link, pre: around.pre || style.pre, closes: null };
  }

  function openBlock(element: Element, style: Style, around: Frame): Frame {
    const { name } = element;
    const align = alignOf(element, style, around);
    const heading = around.heading || /^h[1-6]$/.test(name);
    const pre = around.pre || style.pre || name === 'pre' || name === 'xmp' || name === 'listing';
    if (inRow) {
      if (!isCell(element)) {
        builder.breakLine();
        return { ...around, align, heading, pre, closes: 'block' };
      }
      emptyCells(grid.covered());
      builder.startCell();
      return { ...around, align, heading, pre, closes: 'cell', emptyBehind: grid.startCell(element) };
    }
    const row = name === 'tr' && isDataRow(element);
    builder.breakLine();
    const block = createBlock(element, builder.lines.length);
    around.block.children.push(block);
    if (row) {
      builder.startRow();
      grid.startRow(element);
      inRow = true;
    }
    if (name === 'li') {
      if (around.list) builder.marker(itemNumber(element, style, around.list));
      return { ...around, block, align, heading, pre, list: null, closes: 'item' };
    }
    const list = name === 'ol' ? openList(element, style) : null;
    return { ...around, block, align, heading, pre, list, closes: row ? 'row' : 'block' };
  }

  function close({ closes, block, emptyBehind }: Frame): void {
    if (closes === null) return;
    if (closes === 'cell') {
      builder.endCell();
      emptyCells(emptyBehind);
    } else if (closes === 'row') {
      emptyCells(grid.covered());
      inRow = false;
      builder.endRow();
    } else builder.breakLine();
    if (closes === 'item') builder.marker('');
    if (!inRow) block.end = builder.lines.length;
  }

  for (let node: Node | null = root.children[0] ?? null; node; ) {
    const around = frames.at(-1)!;
    let child: Node | null = null;
    if (node.type === 'text') builder.text(node.data, around);
    else if (isElement(node)) {
      const frame = open(node, around);
      child = frame && (node.children[0] ?? null);
      if (child) frames.push(frame!);
      else if (frame) close(frame);
    }
    if (child) {
      node = child;
      continue;
    }
    while (node && !node.next) {
      node = node.parent as Node | null;
      if (!node || node === (root as unknown)) node = null;
      else close(frames.pop()!);
    }
    node = (node?.next as Node | undefined) ?? null;
  }
  builder.breakLine();
  page.end = builder.lines.length;
  return { source: builder.source(), lines: builder.lines, holes: builder.holes, meta, page, hidden };
}

function metaTag(element: Element): MetaTag | null {
  const { name, attribs } = element;
  if (name === 'title') {
    const [text] = element.children;
    return text?.type === 'text' ? { name, content: text.data.trim() } : null;
  }
  const key = attribs.name ?? attribs.property;
  return name === 'meta' && key && attribs.content ? { name: key, content: attribs.content.trim() } : null;
}

/** The side that a table is put on is not the side of its text. */
function alignOf({ name, attribs }: Element, { align }: Style, around: Frame): Setting['align'] {
  if (name === 'center') return 'center';
  if (name === 'table') return attribs.align === undefined ? (align ?? null) : null;
  return align === undefined ? around.align : align;
}

/** An anchor without a target is a place, not a link. */
function isLink(element: Element): boolean {
  const { href, onclick, name, id } = element.attribs;
  if (href === undefined && onclick === undefined && (name ?? id) !== undefined) return false;
  return shortText(element, LONGEST_LINK).length < LONGEST_LINK;
}

/** Elements that scripts fill or that style sheets draw an icon in have an id or a telling class. */
function isHole({ name, attribs, children }: Element): boolean {
  if (children.length > 0 || !RUN_ELEMENTS.has(name) || attribs.id !== undefined) return false;
  return !/ico|fa-|arrow|hits?\b|line\b|clear/i.test(attribs.class ?? '') && !(name === 'i' && attribs.class !== undefined);
}
