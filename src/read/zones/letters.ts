/** Finds the letters of a page: where each is addressed, begins and ends. Called by the zones. */
import type { Block } from './blocks.js';
import { endOf, isWhole } from './letter-end.js';
import { findSalutation, firstText, headOf, nextMain, nextSalutation, startUnderTitle } from './letter-start.js';

/** Half-open ranges of blocks. */
export interface LetterRange {
  /** The first block of its head: its title where it is not the first letter of the page. */
  readonly head: number;
  /** Its salutation, or -1. */
  readonly salutation: number;
  readonly start: number;
  readonly end: number;
}

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
    if (start < 0 || (!addressed && start > salutation)) continue;
    const end = endOf(blocks, start, addressed ? nextSalutation(blocks, start + 1) : salutation, weights, addressed);
    const isLetter = isWhole(blocks, start, end, addressed);
    if (isLetter) letters.push({ head: addressed ? headOf(blocks, n, free) : n, salutation: addressed ? n : -1, start, end });
    if (!isLetter && addressed) continue;
    free = isLetter ? end : free;
    n = end - 1;
  }
  return letters;
}

/** How many characters of text stand before each block. */
function proseSums(blocks: readonly Block[]): readonly number[] {
  const sums = [0];
  for (const { kind, main, start, end } of blocks) {
    sums.push(sums.at(-1)! + (main && (kind === 'prose' || kind === 'heading') ? end - start : 0));
  }
  return sums;
}
