/** Reads whether a figure goes up or down, by the verb that governs it. Called by the reader of quantities. */
import { FALLING, RISING } from '../../lexicon/quantity-words.js';
import type { Quantity } from '../../record.js';

/** The last verb of `words`, the words before the figure, decides: 同比[下降]2.8%. */
export function directionOf(words: string): Quantity['direction'] {
  const [up, down] = [lastMatch(words, RISING), lastMatch(words, FALLING)];
  if (up < 0 && down < 0) return null;
  return up > down ? 'up' : 'down';
}

/** Where the last match ends; words are short. */
function lastMatch(words: string, pattern: RegExp): number {
  let last = -1;
  for (const match of words.matchAll(new RegExp(pattern, 'g'))) last = match.index + match[0].length;
  return last;
}
