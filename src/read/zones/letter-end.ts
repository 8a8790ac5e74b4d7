/** Where a letter ends, and whether it is one at all. Called by the search for letters. */
import { CLOSING_STARTS } from '../../lexicon/closing-words.js';
import type { Block } from './blocks.js';
import { CUT_OFF, headOf } from './letter-start.js';

/** A letter ends at the first block of these kinds. */
const ENDERS: ReadonlySet<string> = new Set(['date', 'note', 'footer', 'chrome', 'article', 'tool']);
/** An order ends so, and what it brings into force follows under a title of its own. */
const SIGNERS: ReadonlySet<string> = new Set(['date', 'office', 'other']);
const ATTACHED_REACH = 6;
/** Where a letter has surely ended. */
const SIGNS: ReadonlySet<string> = new Set(['date', 'chrome', 'footer']);
/** These may also stand within a letter, whose date then comes after more text. */
const WEAK_ENDERS: ReadonlySet<string> = new Set(['note', 'article', 'tool', 'title']);
const MORE_TEXT = 30;
/** A letter that is shorter has not ended yet where much more follows. */
const SHORTEST_LETTER = 60;
/** A title right before one of these is a link to another page. */
const CLOSES_PAGE: ReadonlySet<string> = new Set(['chrome', 'footer', 'article', 'tool', 'title']);
/** Longest line over a date that is a signature whatever its last word: 总理 某某某, 某某县融媒体平台. */
const LONGEST_NAME = 30;
const NO_NAME = new RegExp(`[。!?:;,、]|^(?:${CLOSING_STARTS})|支持$|答复$`);

/** The block at which the letter that begins at `start` has ended; `next` is the salutation behind it. */
export function endOf(
  blocks: readonly Block[],
  start: number,
  next: number,
  weights: readonly number[],
  addressed: boolean,
): number {
  const border = next < blocks.length ? headOf(blocks, next, start + 1) : next;
  let sign = start;
  for (let n = start + 1; n < border; n++) {
    if (!blocks[n]!.main || !ends(blocks, n, border)) continue;
    if (sign <= n) sign = nextSign(blocks, n + 1, border);
    if (WEAK_ENDERS.has(blocks[n]!.kind) && blocks[sign]?.kind === 'date' && weights[sign]! - weights[n]! > MORE_TEXT) continue;
    const before = weights[n]! - weights[start]!;
    const behind = weights[border]! - weights[n]!;
    if (behind > before && (before < SHORTEST_LETTER ? goesOn(blocks, n, 3) : !addressed && goesOn(blocks, n, 1))) continue;
    if (!addressed && behind > 2 * before && SIGNERS.has(blocks[n]!.kind) && goesOn(blocks, n, ATTACHED_REACH)) continue;
    return n;
  }
  return border;
}

/** The next date under a letter, or the site's words before one comes. */
function nextSign(blocks: readonly Block[], from: number, border: number): number {
  let n = from;
  while (n < border && !(blocks[n]!.main && SIGNS.has(blocks[n]!.kind))) n++;
  return n;
}

/** Whether text follows within so many blocks. */
function goesOn(blocks: readonly Block[], at: number, reach: number): boolean {
  return blocks.slice(at + 1, at + 1 + reach).some(({ kind, main }) => main && (kind === 'prose' || kind === 'heading'));
}

function ends(blocks: readonly Block[], at: number, border: number): boolean {
  const { kind, compact } = blocks[at]!;
  if (ENDERS.has(kind)) return true;
  if (kind === 'title') return at > 0 && CLOSES_PAGE.has(blocks[at + 1]?.kind ?? 'footer');
  const isName = kind === 'other' && compact.length <= LONGEST_NAME && !NO_NAME.test(compact);
  if (kind !== 'office' && !isName) return false;
  for (let n = at + 1; n < Math.min(border, at + 4); n++) {
    const next = blocks[n]!;
    if (isName ? next.kind === 'date' : ENDERS.has(next.kind) || !next.main) return true;
    if (next.kind !== 'office') return false;
  }
  return !isName && at + 1 >= border;
}

/** Whether this is a letter, and no teaser of one: it closes with a date, or runs over several paragraphs, and is not cut off. */
export function isWhole(blocks: readonly Block[], start: number, end: number, addressed: boolean): boolean {
  const texts = blocks.slice(start, end).filter(({ kind, main }) => main && kind === 'prose');
  if (texts.length === 0 || CUT_OFF.test(texts.at(-1)!.compact)) return false;
  const closed = blocks.slice(end, end + 3).some(({ kind }) => kind === 'date');
  return closed || (addressed && texts.length > 2);
}
