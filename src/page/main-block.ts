/** Finds the block that holds the letter, by structure and text. Called by html. */
import { PARAGRAPH_ELEMENTS } from '../lexicon/html-elements.js';
import { AROUND_A_LETTER, LETTER_TAIL, LETTER_WORDS } from '../lexicon/letter-words.js';
import type { Span } from '../types.js';
import type { Block } from './block.js';
import type { Flat } from './flatten.js';
import type { FlatLine } from './line-builder.js';

/** A line without a full stop counts as prose from this length on. */
const LONG_LINE = 60;
/** Share of a block's prose that may stay outside the child that is taken for it; more where the child alone speaks like a letter. */
const MOST_OUTSIDE = 0.15;
const MOST_OUTSIDE_A_LETTER = 0.5;
/** Lines behind the block that may still be the letter's. */
const LONGEST_TAIL = 8;

/** Lines on either side of a block that may belong to it. */
const BESIDE = 12;

/** Sums over the lines before each line, so that any block's are one subtraction away. */
interface Sums {
  readonly prose: Float64Array;
  readonly words: Uint32Array;
  readonly plain: Uint32Array;
}

/**
 * Lines of the letter's block as a range of indices. From the page down, the child with most of the prose is taken as
 * long as nothing of a letter stays outside: better a line of navigation within than a line of the letter without.
 */
export function findMain({ source, lines, page }: Pick<Flat, 'source' | 'lines' | 'page'>): Span {
  const sums = sumUp(source, lines);
  const proseOf = ({ first, end }: Block) => sums.prose[end]! - sums.prose[first]!;
  const wordsOf = ({ first, end }: Block) => sums.words[end]! - sums.words[first]!;
  if (proseOf(page) === 0) return { start: 0, end: lines.length };

  let block = page;
  for (;;) {
    const child = block.children.reduce<Block | null>(
      (best, next) => (best && proseOf(best) >= proseOf(next) ? best : next),
      null,
    );
    if (!child || isParagraph(child) || isOneOfMany(child, block, sums)) break;
    const outside = proseOf(block) - proseOf(child);
    const speaks = wordsOf(child) >= 2 && wordsOf(child) === wordsOf(block);
    if (outside > proseOf(block) * (speaks ? MOST_OUTSIDE_A_LETTER : MOST_OUTSIDE)) break;
    if (hasWordsBeside(child, block, sums) || hasTwin(child, block, sums)) break;
    block = child;
  }
  return trimmed({ start: block.first, end: tailEnd(block.end, source, lines) }, source, lines);
}

function sumUp(source: string, lines: readonly FlatLine[]): Sums {
  const prose = new Float64Array(lines.length + 1);
  const words = new Uint32Array(lines.length + 1);
  const plain = new Uint32Array(lines.length + 1);
  // A line that stands twice counts once: pages carry their letter a second time, for phones or for printing.
  const known = new Set<string>();
  for (const [n, line] of lines.entries()) {
    const unlinked = line.chars - line.linkChars;
    const text = source.slice(line.start, line.end);
    const isNew = !known.has(text);
    known.add(text);
    const isProse = isNew && (line.stops > 0 || unlinked >= LONG_LINE);
    const speaks = isNew && unlinked * 2 > line.chars && LETTER_WORDS.test(text);
    prose[n + 1] = prose[n]! + (isProse ? unlinked : 0);
    words[n + 1] = words[n]! + (speaks ? 1 : 0);
    plain[n + 1] = plain[n]! + (unlinked * 2 > line.chars && !AROUND_A_LETTER.test(text) ? 1 : 0);
  }
  return { prose, words, plain };
}

/** Words of a letter in the lines next to the child, up to a link: the salutation may stand there. Further off they are a teaser's. */
function hasWordsBeside(child: Block, parent: Block, { words, plain }: Sums): boolean {
  const isPlain = (n: number) => plain[n + 1]! > plain[n]!;
  const hasWords = (n: number) => words[n + 1]! > words[n]!;
  for (let n = child.first - 1; n >= Math.max(parent.first, child.first - BESIDE) && isPlain(n); n--)
    if (hasWords(n)) return true;
  for (let n = child.end; n < Math.min(parent.end, child.end + BESIDE) && isPlain(n); n++) if (hasWords(n)) return true;
  return false;
}

/** A neighbour with prose that is made like the child, element and class: the letter was cut in two. */
function hasTwin(child: Block, parent: Block, { prose }: Sums): boolean {
  const at = parent.children.indexOf(child);
  return [parent.children[at - 1], parent.children[at + 1]].some(
    (other) =>
      other?.element?.name === child.element?.name &&
      other?.element?.attribs.class === child.element?.attribs.class &&
      other !== undefined &&
      prose[other.end]! > prose[other.first]!,
  );
}

/** A paragraph is no letter, however long: its neighbours are. */
function isParagraph({ element, first, end }: Block): boolean {
  return end - first <= 1 || (element !== null && PARAGRAPH_ELEMENTS.has(element.name));
}

/** The parent holds many blocks of one plain line each: they are the paragraphs, and the child is one of them. */
function isOneOfMany(child: Block, parent: Block, { plain }: Sums): boolean {
  let single = 0;
  for (const other of parent.children) {
    if (other !== child && other.end - other.first === 1 && plain[other.end]! > plain[other.first]!) single += 1;
  }
  return single >= 3 && single > child.end - child.first;
}

/** Behind the last line of the block: sign-off, contacts and attachments that stand in a block of their own. */
function tailEnd(end: number, source: string, lines: readonly FlatLine[]): number {
  let last = end;
  while (last < lines.length && last - end < LONGEST_TAIL) {
    const line = lines[last]!;
    if (line.linkChars * 2 > line.chars || !LETTER_TAIL.test(source.slice(line.start, line.end))) break;
    last += 1;
  }
  return last;
}

/** Without links in front, and without what stands around a letter behind its last line: neighbours, buttons, lists of links. */
function trimmed({ start, end }: Span, source: string, lines: readonly FlatLine[]): Span {
  const textOf = (n: number) => source.slice(lines[n]!.start, lines[n]!.end);
  const isLink = (n: number) => lines[n]!.linkChars * 2 > lines[n]!.chars;
  const isAround = (n: number) => isLink(n) || AROUND_A_LETTER.test(textOf(n));
  const isLetter = (n: number) => LETTER_TAIL.test(textOf(n)) || (lines[n]!.stops > 0 && !isAround(n));
  let first = start;
  while (first < end && isLink(first)) first += 1;
  let last = end;
  while (last > first && !isLetter(last - 1)) last -= 1;
  if (last === first) return { start, end };
  while (last < end && !isAround(last)) last += 1;
  return { start: first, end: last };
}
