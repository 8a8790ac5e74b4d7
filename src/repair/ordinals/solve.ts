/**
 * Solves the ordinals of a page: one solver over the gaps between known numbers, list by list. Called by the rule of headings.
 *
 * A list is a stretch of lines in which the numbers of one family ascend; where its family begins anew at outer markers, these part the
 * stretches. What is solved in one round is a known number in the next.
 */
import type { Survey } from '../../types.js';
import { type Elsewhere, elsewhereOn } from './elsewhere.js';
import { solveGap } from './gap.js';
import { type Head, headsOf } from './heads.js';
import { type Level, levelsOf } from './order.js';
import { profileOf } from './profile.js';
import { isDecided, isFirm, type Solution } from './solution.js';
import { gapsOf } from './stretches.js';

export interface Solved {
  readonly heads: readonly Head[];
  readonly solutions: readonly Solution[];
}

/** Past this a list is none of a letter or a law. */
const HIGHEST = 999;

/** Each round takes what the one before has solved for known; so many are enough for every page that was seen. */
const MOST_ROUNDS = 8;

export function solveOrdinals(survey: Survey): Solved {
  const heads = [...headsOf(survey)];
  const solved: Solution[] = [];
  let open: Solution[] = [];
  const accept = (found: readonly Solution[]): void => {
    for (const solution of found) {
      const head = heads[solution.head]!;
      if (head.family !== null) continue;
      heads[solution.head] = {
        ...head,
        family: solution.family,
        ordinal: solution.ordinals[0]!,
        firm: isFirm(solution),
        fits: [],
      };
      solved.push(solution);
    }
  };
  // What stands between two neighbours of an inner list belongs to it; so inner lists come first where the numbers leave no choice.
  const printed = elsewhereOn(survey, heads);
  for (const level of levelsOf(heads).toReversed()) accept(solveLevel(heads, level, printed).filter(isShownBetween));
  for (let round = 0, before = -1; round < MOST_ROUNDS && solved.length > before; round++) {
    before = solved.length;
    open = [];
    const elsewhere = elsewhereOn(survey, heads);
    for (const level of levelsOf(heads)) {
      const found = solveLevel(heads, level, elsewhere);
      accept(found.filter(isDecided));
      open = open.concat(found.filter((solution) => !isDecided(solution)));
    }
  }
  const undecided = new Map(open.filter(({ head }) => heads[head]!.family === null).map((solution) => [solution.head, solution]));
  return { heads, solutions: [...solved, ...undecided.values()].sort((a, b) => a.head - b.head) };
}

const isShownBetween = (solution: Solution): boolean =>
  solution.after !== null &&
  solution.before !== null &&
  isDecided(solution) &&
  ['number', 'side', 'hole'].includes(solution.basis);

function solveLevel(heads: readonly Head[], level: Level, elsewhere: Elsewhere): readonly Solution[] {
  const { id, numerals } = level.family;
  const profile = profileOf(heads, id);
  return gapsOf(heads, level)
    .flatMap((gap) => solveGap({ ...gap, family: id, heads, profile, elsewhere: elsewhere(id, numerals, gap) }))
    .filter(({ ordinals }) => ordinals.every((ordinal) => ordinal <= HIGHEST));
}
