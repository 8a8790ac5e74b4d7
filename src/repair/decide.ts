/** Decides one place by the table of confidence: which reading stands, how sure it is, what was considered beside it. Called by the engine. */
import type { ApplyLevel, Confidence, Decision, Place, Reading, RepairRule } from '../types.js';
import { CONFIDENCE, type ConfidenceRow } from './confidence.js';
import { evidenceKey, strengthOfIntact } from './evidence-key.js';

/** At most this many readings are kept beside the one that stands (design: the record). */
export const MOST_ALTERNATIVES = 5;
/** More readings at one place are not enumerated (design: repair). */
const MOST_READINGS = 16;
/** A repair that is not applied covers at most this many characters. */
export const LONGEST_OFFER = 40;

const STRENGTH: Readonly<Record<ConfidenceRow['over'], number>> = { nothing: 0, weak: 1, strong: 2 };
const BAR: Readonly<Record<ApplyLevel, number>> = { guess: 1, likely: 2, certain: 3, none: 4 };

interface Graded {
  readonly reading: Reading;
  /** Index of its row: less is stronger. */
  readonly rank: number;
}

/** The decision for `place`, or null where nothing is to be said. `damage`: losses that are proven elsewhere on the page. */
export function decide(rule: RepairRule, place: Place, damage: number, apply: ApplyLevel): Decision | null {
  const graded = grade(place, damage);
  const best = graded[0];
  if (!best) return null;
  const row = CONFIDENCE[best.rank]!;
  const tied = graded.filter((other) => other.rank === best.rank);
  const common = { rule: rule.id, kind: rule.kind, span: place.span, row: row.id };
  const unlessTooLong = (decision: Decision) => (place.span.end - place.span.start > LONGEST_OFFER ? null : decision);

  if (row.word === 'flag') {
    const lexicon = graded.filter((other) => other !== best).slice(0, MOST_ALTERNATIVES);
    return unlessTooLong({
      ...common,
      ...stands(best.reading),
      status: 'flagged',
      confidence: null,
      alternatives: readings(lexicon),
    });
  }
  if (tied.length > 1 || row.word === 'offer' || row.word === 'open') {
    const open = row.word === 'offer' ? [...readings(tied), { insertions: [], evidence: place.intact }] : readings(tied);
    if (open.length > 1) {
      const nothing = { insertions: [], evidence: [] };
      return unlessTooLong({
        ...common,
        ...nothing,
        status: 'ambiguous',
        confidence: null,
        alternatives: open.slice(0, MOST_ALTERNATIVES),
      });
    }
  }
  const confidence: Confidence = row.word === 'offer' || row.word === 'open' ? 'guess' : row.word;
  const losers = readings(graded.slice(1)).slice(0, MOST_ALTERNATIVES);
  const decision = { ...common, ...stands(best.reading), confidence, alternatives: losers };
  return BAR[confidence] >= BAR[apply] ? { ...decision, status: 'applied' } : unlessTooLong({ ...decision, status: 'suggested' });
}

/** Readings that take a row of the table, strongest first; equals stay in the rule's order. */
function grade(place: Place, damage: number): readonly Graded[] {
  const graded: Graded[] = [];
  for (const reading of place.readings.slice(0, MOST_READINGS)) {
    const obstacle = obstaclesFor(reading, place, damage);
    const rank = CONFIDENCE.findIndex((row) => obstacle(row) === null);
    if (rank >= 0) graded.push({ reading, rank });
  }
  return graded.sort((a, b) => a.rank - b.rank);
}

export type Obstacle = 'evidence' | 'intact' | 'damage';

/** Tells what keeps a reading from taking a row: evidence that it lacks, what speaks for *intact*, too little damage on the page; null: nothing. */
export function obstaclesFor(reading: Reading, { intact }: Place, damage: number): (row: ConfidenceRow) => Obstacle | null {
  const keys = new Set(reading.evidence.map(evidenceKey));
  const against = STRENGTH[strengthOfIntact(intact)];
  return (row) => {
    if (!row.needs.every((need) => keys.has(need))) return 'evidence';
    if (STRENGTH[row.over] < against) return 'intact';
    return row.damage > damage ? 'damage' : null;
  };
}

const stands = ({ insertions, evidence }: Reading) => ({ insertions, evidence });
const readings = (graded: readonly Graded[]): readonly Reading[] => graded.map(({ reading }) => reading);
