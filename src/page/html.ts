/** HTML to page: parse, flatten, find the letter's block. Loaded by readPage for HTML pages only. */
import { LETTER_WORDS } from '../lexicon/letter-words.js';
import type { Page } from '../types.js';
import { type Flat, flatten } from './flatten.js';
import { hiddenBySheet } from './hidden-by-sheet.js';
import { isPrettified } from './is-prettified.js';
import { findMain } from './main-block.js';
import { type Node, parse, type Root, select } from './parse.js';
import { linesOf, withAncestors } from './selected.js';
import { stopsBelow } from './subtree.js';

/** `selector` names the elements that hold the letter; where it names none, the letter is found as ever. */
export function readHtml(html: string, selector?: string): Page {
  const root = parse(html);
  const chosen: ReadonlySet<Node> = selector === undefined ? new Set() : select(root, selector);
  const flat = flattenSensibly(root, html, chosen);
  const { source, lines, holes, meta } = flat;
  const selected = linesOf(flat.page, chosen);
  const found = selected ? null : findMain(flat);
  return {
    format: 'html',
    source,
    lines: lines.map(({ start, end, kind, align, cells, chars, linkChars }, n) => {
      const main = found ? found.start <= n && n < found.end : selected!.has(n);
      return { start, end, kind, align, cells, linkShare: linkChars / chars, main };
    }),
    holes,
    letterBlock: selected ? 'selected' : selector === undefined ? 'found' : 'not-selected',
    meta,
  };
}

/**
 * Leaves hidden blocks out, but for those that were chosen, and unless most sentences of the page stand in them and no
 * letter elsewhere. A page of one line without any break keeps the breaks of its file.
 */
function flattenSensibly(root: Root, html: string, chosen: ReadonlySet<Node>): Flat {
  const traits = { isHidden: hiddenBySheet(html), prettified: isPrettified(html) };
  const reveal = withAncestors(chosen);
  let flat = flatten(root, { reveal, keepBreaks: false, ...traits });
  const hidden = hiddenLetters(flat);
  if (hidden.length > 0) flat = flatten(root, { reveal: new Set([...reveal, ...hidden]), keepBreaks: false, ...traits });
  const around = flat.lines[0]?.block.element?.name ?? 'body';
  if (flat.lines.length > 1 || around !== 'body' || traits.prettified) return flat;
  const broken = flatten(root, { reveal, keepBreaks: true, ...traits });
  return broken.lines.length > 2 ? broken : flat;
}

function hiddenLetters({ source, lines, hidden }: Flat): readonly Node[] {
  const stops = lines.reduce((sum, line) => sum + line.stops, 0);
  const fuller = hidden.filter((element) => stopsBelow(element) > stops);
  const speaks = fuller.length > 0 && lines.some(({ start, end }) => LETTER_WORDS.test(source.slice(start, end)));
  return speaks ? [] : fuller;
}
