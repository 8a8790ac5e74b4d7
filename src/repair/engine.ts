/** The repair engine: asks every rule for its readings, decides, settles, guards, applies once. Called by extract. */
import type { ApplyLevel, Decision, Insertion, OffsetMap, Place, RepairRule, Survey } from '../types.js';
import { CONFIDENCE } from './confidence.js';
import { decide } from './decide.js';
import { offsetMap } from './offset-map.js';
import { overrule } from './rulings/overrule.js';
import type { PlacedRuling } from './rulings/place.js';
import { settle } from './settle.js';

export interface Repaired {
  /** Ascending by span. */
  readonly decisions: readonly Decision[];
  readonly text: string;
  readonly map: OffsetMap;
}

/** A place, the rule that saw it, and the losses that are proven elsewhere on the page. */
export interface Considered {
  readonly rule: RepairRule;
  readonly place: Place;
  readonly damage: number;
}

/**
 * Every place that a rule looks at. Two passes: losses that are proven by their own place, also where it is open what was lost, tell the
 * damage of the page, against which weak evidence is weighed.
 */
export function consider(survey: Survey, rules: readonly RepairRule[]): readonly Considered[] {
  const places = rules.flatMap((rule) =>
    [...rule.places(survey)].map((place) => ({ rule, place: besideWholeText(survey.text, guarded(rule, place)) })),
  );
  const proven = places.map(({ rule, place }) => isProvenLoss(decide(rule, place, 0, 'none')));
  const losses = proven.filter(Boolean).length;
  return places.map((seen, n) => ({ ...seen, damage: losses - (proven[n] ? 1 : 0) }));
}

const OPEN_ROWS: ReadonlySet<string> = new Set(CONFIDENCE.filter(({ word }) => word === 'open').map(({ id }) => id));
const PROVEN: ReadonlySet<Decision['confidence']> = new Set(['certain', 'likely']);
const isProvenLoss = (decision: Decision | null) =>
  decision !== null && (PROVEN.has(decision.confidence) || OPEN_ROWS.has(decision.row));

/**
 * Repairs `survey.text` by `rules`. What is applied is at or above `apply`; what a person decided goes before. Throws where a rule breaks the
 * promise of insertions only.
 */
export function repair(
  survey: Survey,
  rules: readonly RepairRule[],
  apply: ApplyLevel,
  rulings: readonly PlacedRuling[] = [],
): Repaired {
  const decided = consider(survey, rules).map(({ rule, place, damage }) => decide(rule, place, damage, apply));
  const decisions = overrule(settle(decided.filter((decision) => decision !== null)), rulings);
  const insertions = decisions.filter(({ status }) => status === 'applied').flatMap(knownInsertions);
  insertions.sort((a, b) => a.at - b.at);
  return { decisions, text: insertInto(survey.text, insertions), map: offsetMap(insertions) };
}

type KnownInsertion = Insertion & { readonly text: string };
const isKnown = (insertion: Insertion): insertion is KnownInsertion => insertion.text !== null;

function knownInsertions(decision: Decision): readonly KnownInsertion[] {
  if (!decision.insertions.every(isKnown)) throw new Error(`${decision.rule}: applied an unknown text at ${decision.span.start}`);
  return decision.insertions.filter(isKnown);
}

/** `text` with the insertions, which ascend, no two at one place. Nothing else of it changes. */
function insertInto(text: string, insertions: readonly KnownInsertion[]): string {
  const pieces: string[] = [];
  let last = 0;
  for (const { at, text: inserted } of insertions) {
    if (at < last || (at === last && pieces.length > 0)) throw new Error(`two insertions at ${at}`);
    pieces.push(text.slice(last, at), inserted);
    last = at;
  }
  return pieces.join('') + text.slice(last);
}

/** Where U+FFFD stands, bytes were lost and not a run of text: no reading puts anything beside it. */
function besideWholeText(text: string, place: Place): Place {
  const isLost = ({ at }: Insertion) => text[at - 1] === '\uFFFD' || text[at] === '\uFFFD';
  return place.readings.some(({ insertions }) => insertions.some(isLost))
    ? { ...place, readings: place.readings.filter(({ insertions }) => !insertions.some(isLost)) }
    : place;
}

/** Every reading inserts inside its span, ascending, something, once a place. */
function guarded(rule: RepairRule, place: Place): Place {
  for (const { insertions } of place.readings) {
    let last = place.span.start - 1;
    for (const { at, text } of insertions) {
      if (at <= last || at > place.span.end || text === '') {
        throw new Error(`${rule.id}: an insertion at ${at} breaks its span ${place.span.start}-${place.span.end}`);
      }
      last = at;
    }
  }
  return place;
}
