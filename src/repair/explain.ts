/** Why a place was or was not repaired: what the rules saw there, and which rows of the table of confidence stood open. Called by the explain command. */
import type { ApplyLevel, Decision, Place, Reading, RepairRule, Span, Survey } from '../types.js';
import { CONFIDENCE, type ConfidenceRow } from './confidence.js';
import { decide, type Obstacle, obstaclesFor } from './decide.js';
import { consider, repair } from './engine.js';

export interface ExplainedReading extends Reading {
  /** The row it takes; null where it is not reported. */
  readonly row: ConfidenceRow | null;
  /** Stronger rows whose evidence it has, and what kept it from them. */
  readonly missed: readonly { readonly row: ConfidenceRow; readonly obstacle: Exclude<Obstacle, 'evidence'> }[];
}

export interface ExplainedPlace {
  readonly rule: RepairRule;
  readonly place: Place;
  readonly readings: readonly ExplainedReading[];
  /** Losses that are certain elsewhere on the page. */
  readonly damage: number;
  /** What was decided for this place alone; null: nothing is said. */
  readonly decision: Decision | null;
}

export interface Explanation {
  /** Places that touch the span, in the order of the rules. */
  readonly places: readonly ExplainedPlace[];
  /** What stands in the record after conflicts were settled. */
  readonly decisions: readonly Decision[];
}

export function explain(survey: Survey, rules: readonly RepairRule[], apply: ApplyLevel, span: Span): Explanation {
  const touches = (other: Span) => other.start <= span.end && span.start <= other.end;
  const places = consider(survey, rules)
    .filter(({ place }) => touches(place.span))
    .map(({ rule, place, damage }) => ({
      rule,
      place,
      damage,
      readings: place.readings.map((reading) => explained(reading, place, damage)),
      decision: decide(rule, place, damage, apply),
    }));
  return { places, decisions: repair(survey, rules, apply).decisions.filter((decision) => touches(decision.span)) };
}

function explained(reading: Reading, place: Place, damage: number): ExplainedReading {
  const obstacle = obstaclesFor(reading, place, damage);
  const taken = CONFIDENCE.findIndex((row) => obstacle(row) === null);
  const missed = CONFIDENCE.slice(0, taken < 0 ? undefined : taken).flatMap((row) => {
    const found = obstacle(row);
    return found === null || found === 'evidence' ? [] : [{ row, obstacle: found }];
  });
  return { ...reading, row: CONFIDENCE[taken] ?? null, missed };
}
