/** Reads a known label forwards or backwards from a place, blanks within it allowed. Called by the finders of labels. */
import type { LabelRole } from '../../lexicon/label-words.js';
import type { Span } from '../../types.js';
import { knownRole, LONGEST_LABEL } from '../label-roles.js';
import { isBlank } from './heads.js';

/** Blanks that may stand between two characters of a label: 标      题. */
const WIDEST_GAP = 10;

export interface Word {
  readonly span: Span;
  readonly role: LabelRole;
}

/** The longest known label that ends at `end`, within `limits`. */
export function wordBefore(folded: string, end: number, limits: Span): Word | null {
  return longest(folded, end, limits, -1);
}

/** The longest known label that begins at `start`, within `limits`. */
export function wordAfter(folded: string, start: number, limits: Span): Word | null {
  return longest(folded, start, limits, 1);
}

function longest(folded: string, from: number, limits: Span, step: 1 | -1): Word | null {
  let best: Word | null = null;
  let word = '';
  let gap = 0;
  for (let at = step > 0 ? from : from - 1; at >= limits.start && at < limits.end && word.length < LONGEST_LABEL; at += step) {
    const character = folded[at]!;
    if (isBlank(character)) {
      if (++gap > WIDEST_GAP) break;
      continue;
    }
    gap = 0;
    word = step > 0 ? word + character : character + word;
    const role = knownRole(word);
    if (role) best = { span: step > 0 ? { start: from, end: at + 1 } : { start: at, end: from }, role };
  }
  return best;
}
