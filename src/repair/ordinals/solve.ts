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
import { type Profile, profileOf } from './profile.js';
import type { Solution } from './solution.js';
import { gapsOf } from './stretches.js';

export interface Solved {
  readonly heads: readonly Head[];
  readonly solutions: readonly Solution[];
}

/** Past this a list is none of a letter or a law. */
const HIGHEST = 999;

export function solveOrdinals(survey: Survey): Solved {
  const heads = headsOf(survey);
  const levels = levelsOf(heads);
  const profiles = new Map(levels.map(({ family: { id } }) => [id, profileOf(heads, id)]));
  const elsewhere = elsewhereOn(survey, heads);
  const solved = new Map<number, Solution>();
  const open = new Map<number, Solution>();
  const rounds: readonly Round[] = [
    // What stands between two neighbours of an inner list belongs to it; so inner lists come first where the numbers leave no choice.
    { levels: levels.toReversed(), accepts: ({ basis, before, after }) => before !== null && after !== null && isMarked(basis) },
    { levels, accepts: () => true },
    { levels, accepts: () => true },
  ];
  for (const { levels: order, accepts } of rounds) {
    open.clear();
    for (const level of order) {
      const found = solveLevel(heads, level, profiles.get(level.family.id)!, solved, elsewhere);
      for (const solution of found) {
        if (solution.ordinals.some((ordinal) => ordinal > HIGHEST)) continue;
        if (solution.ordinals.length > 1) open.set(solution.head, solution);
        else if (accepts(solution)) solved.set(solution.head, solution);
      }
    }
  }
  const undecided = [...open.values()].filter(({ head }) => !solved.has(head));
  return { heads, solutions: [...solved.values(), ...undecided].sort((a, b) => a.head - b.head) };
}

interface Round {
  readonly levels: readonly Level[];
  readonly accepts: (solution: Solution) => boolean;
}

const isMarked = (basis: Solution['basis']) => basis === 'number' || basis === 'side' || basis === 'hole';

function solveLevel(
  heads: readonly Head[],
  level: Level,
  profile: Profile,
  solved: ReadonlyMap<number, Solution>,
  elsewhere: Elsewhere,
): readonly Solution[] {
  const { id, numerals } = level.family;
  const common = { family: id, heads, profile, taken: solved };
  return gapsOf(heads, level, solved).flatMap((gap) => solveGap({ ...common, ...gap, elsewhere: elsewhere(id, numerals, gap) }));
}
