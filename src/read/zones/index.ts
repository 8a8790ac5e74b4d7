/** Zones: what each stretch of the page is. One list a letter, the page's own first. Called by extract on the survey of the repaired text. */
import type { Survey, Zone } from '../../types.js';
import { blocksOf } from './blocks.js';
import { bestCopies, repeatOf } from './copies.js';
import { findLetters } from './letters.js';
import { partition } from './partition.js';

/** So many letters of a page become records; what is beyond them stays in the zones of each as another letter. */
const MOST_LETTERS = 500;

/** At least one list, also where the page holds no letter. A letter printed twice is one. */
export function readZones(survey: Survey): readonly (readonly Zone[])[] {
  const blocks = blocksOf(survey);
  const letters = findLetters(blocks).map((letter) => ({ ...letter, end: repeatOf(survey, blocks, letter) }));
  const best = bestCopies(survey, blocks, letters);
  const own = [...new Set(best)].slice(0, MOST_LETTERS);
  if (own.length === 0) return [partition(blocks, [], [])];
  return own.map((index) => {
    const roles = letters.map((_, n) => (n === index ? 'own' : best[n] === index ? 'copy' : 'other'));
    return partition(blocks, letters, roles);
  });
}
