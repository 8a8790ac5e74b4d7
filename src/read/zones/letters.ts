/** Finds the letters of a page: where each is addressed, begins and ends. Called by the zones. */
import { CLOSING_STARTS } from '../../lexicon/closing-words.js';
import type { Block } from './blocks.js';

/** Half-open ranges of blocks. */
export interface LetterRange {
  /** The first block of its head: its title where it is not the first letter of the page. */
  readonly head: number;
  /** Its salutation, or -1. */
  readonly salutation: number;
  readonly start: number;
  readonly end: number;
}

/** A letter ends at the first block of these kinds. */
const ENDERS: ReadonlySet<string> = new Set(['date', 'note', 'footer', 'chrome', 'article']);
/** An order ends so, and what it brings into force follows under a title of its own. */
const SIGNERS: ReadonlySet<string> = new Set(['date', 'office', 'other']);
const ATTACHED_REACH = 6;
/** A letter that is shorter has not ended yet where much more follows. */
const SHORTEST_LETTER = 60;
/** A title right before one of these is a link to another page. */
const CLOSES_PAGE: ReadonlySet<string> = new Set(['chrome', 'footer', 'article', 'title']);
/** Longest line over a date that is a signature whatever its last word: 总理 某某某, 某某县融媒体平台. */
const LONGEST_NAME = 30;
const NO_NAME = new RegExp(`[。!?:;,、]|^(?:${CLOSING_STARTS})|支持$|答复$`);
/** How many blocks under a title may part it from its salutation or its text. */
const HEAD_REACH = 8;
/** So much text before a salutation, and it is only quoted. */
const LONG_TEXT = 600;

/** The letters in the order of the page; none where no block reads like text. */
export function findLetters(blocks: readonly Block[]): readonly LetterRange[] {
  const weights = proseSums(blocks);
  const own = firstLetter(blocks, weights);
  return own ? [own, ...furtherLetters(blocks, own.end, weights)] : [];
}

function firstLetter(blocks: readonly Block[], weights: readonly number[]): LetterRange | null {
  const salutation = findSalutation(blocks, weights);
  const begin = salutation >= 0 ? salutation + 1 : firstText(blocks);
  const start = begin >= 0 ? nextMain(blocks, begin) : -1;
  if (start < 0) return null;
  return { head: 0, salutation, start, end: endOf(blocks, start, nextSalutation(blocks, start + 1), weights, salutation >= 0) };
}

/** Letters behind the first one: each is addressed, or has a title and a date. What is cut off is a teaser and no letter. */
function furtherLetters(blocks: readonly Block[], from: number, weights: readonly number[]): readonly LetterRange[] {
  const letters: LetterRange[] = [];
  let free = from;
  let salutation = nextSalutation(blocks, from);
  for (let n = from; n < blocks.length; n++) {
    if (salutation < n) salutation = nextSalutation(blocks, n);
    const addressed = n === salutation;
    const start = addressed ? nextMain(blocks, n + 1) : startUnderTitle(blocks, n);
    if (start < 0 || start > salutation !== addressed) continue;
    const end = endOf(blocks, start, nextSalutation(blocks, start + 1), weights, addressed);
    if (!isWhole(blocks, start, end, addressed)) continue;
    letters.push({ head: addressed ? headOf(blocks, n, free) : n, salutation: addressed ? n : -1, start, end });
    free = end;
    n = end - 1;
  }
  return letters;
}

/** Where the text begins right under a title that addresses nobody, or -1. */
function startUnderTitle(blocks: readonly Block[], at: number): number {
  if (blocks[at]!.kind !== 'title' || !blocks[at]!.main) return -1;
  let start = at + 1;
  while (start <= at + 3 && ['title', 'other', 'note'].includes(blocks[start]?.kind ?? '')) start++;
  return blocks[start]?.kind === 'prose' ? start : -1;
}

/** The first salutation, unless much text stands before it and no title over it: then it is quoted. */
function findSalutation(blocks: readonly Block[], weights: readonly number[]): number {
  const first = nextSalutation(blocks, 0);
  if (first === blocks.length) return -1;
  const before = weights[first]!;
  const quoted = before > LONG_TEXT && before > weights.at(-1)! - before && headOf(blocks, first, 0) === first;
  return quoted ? -1 : first;
}

// A caption, a line in brackets under the title: [图为]启动仪式。 [(2015年3月1日市政府令第9号公布)]
const NO_OPENING = /^(?:图为|图:|\(图|资料图|\(.*\)$)/;

/** The first block of the page that reads like text, where nobody is addressed. */
function firstText(blocks: readonly Block[]): number {
  for (let n = 0; n < blocks.length; n++) {
    const { kind, main, compact } = blocks[n]!;
    if (!main || NO_OPENING.test(compact)) continue;
    if (kind === 'prose' && (compact.includes('。') || textFollows(blocks, n, 4))) return n;
    if (kind === 'heading' && textFollows(blocks, n, 4)) return n;
    if (kind === 'other' && compact.endsWith(':') && compact.length <= 12 && blocks[n + 1]?.kind === 'prose') return n;
  }
  return -1;
}

function textFollows(blocks: readonly Block[], at: number, reach: number): boolean {
  for (let n = at + 1; n < blocks.length && n <= at + reach; n++) {
    const { kind, compact, main } = blocks[n]!;
    if (main && kind === 'prose' && (compact.includes('。') || compact.length > 40)) return true;
    if (kind !== 'heading' && kind !== 'prose') return false;
  }
  return false;
}

function nextMain(blocks: readonly Block[], from: number): number {
  for (let n = from; n < blocks.length; n++) if (blocks[n]!.main) return n;
  return -1;
}

/** The block at which the letter that begins at `start` has ended; `next` is the salutation behind it. */
function endOf(blocks: readonly Block[], start: number, next: number, weights: readonly number[], addressed: boolean): number {
  const border = next < blocks.length ? headOf(blocks, next, start + 1) : next;
  for (let n = start + 1; n < border; n++) {
    if (!blocks[n]!.main || !ends(blocks, n, border)) continue;
    const before = weights[n]! - weights[start]!;
    const behind = weights[border]! - weights[n]!;
    if (behind > before && (before < SHORTEST_LETTER ? goesOn(blocks, n, 3) : !addressed && goesOn(blocks, n, 1))) continue;
    if (!addressed && behind > 2 * before && SIGNERS.has(blocks[n]!.kind) && goesOn(blocks, n, ATTACHED_REACH)) continue;
    return n;
  }
  return border;
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

/** The next salutation, or the end of the page. */
function nextSalutation(blocks: readonly Block[], from: number): number {
  let n = from;
  while (n < blocks.length && !(blocks[n]!.kind === 'salutation' && blocks[n]!.main)) n++;
  return n;
}

/** The title above a salutation, or the salutation itself where none is near. */
function headOf(blocks: readonly Block[], salutation: number, from: number): number {
  let head = salutation;
  for (let n = salutation - 1; n >= Math.max(from, salutation - HEAD_REACH); n--) {
    const { kind } = blocks[n]!;
    if (kind === 'title') head = n;
    else if (kind === 'prose' || kind === 'date' || kind === 'heading' || kind === 'footer') break;
  }
  return head;
}

/** Whether this is a letter, and no teaser of one: it closes with a date, or runs over several paragraphs, and is not cut off. */
function isWhole(blocks: readonly Block[], start: number, end: number, addressed: boolean): boolean {
  const texts = blocks.slice(start, end).filter(({ kind, main }) => main && kind === 'prose');
  if (texts.length === 0 || /(?:…|\.{3}|\[详细\]|\[全文\]|更多>*)$/.test(texts.at(-1)!.compact)) return false;
  const closed = blocks.slice(end, end + 3).some(({ kind }) => kind === 'date');
  return closed || (addressed && texts.length > 2);
}

/** How many characters of text stand before each block. */
function proseSums(blocks: readonly Block[]): readonly number[] {
  const sums = [0];
  for (const { kind, main, start, end } of blocks) {
    sums.push(sums.at(-1)! + (main && (kind === 'prose' || kind === 'heading') ? end - start : 0));
  }
  return sums;
}
