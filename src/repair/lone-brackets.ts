/** Brackets that lost their partner. Called by the rules of brackets, quotes, book marks and labels. */
import type { Bracket, Survey } from '../types.js';

/** A pair that the page broke over lines: so far apart at most. */
const WIDEST_WRAP = 300;

/** Brackets that stand alone, without those whose partner stands in a line nearby and those that are the rest of a marker: 二)加强监管. */
export function loneBrackets(survey: Survey): readonly Bracket[] {
  const known = FOUND.get(survey);
  if (known) return known;
  const found = findLone(survey);
  FOUND.set(survey, found);
  return found;
}

/** Several rules ask for the same list of one survey. */
const FOUND = new WeakMap<Survey, readonly Bracket[]>();

function findLone({ brackets, markers }: Survey): readonly Bracket[] {
  const ofMarkers = new Set(markers.filter(({ state }) => state !== 'whole').flatMap(({ span }) => [span.start, span.end - 1]));
  const lone = brackets.filter(({ open, close }) => (open === null || close === null) && !ofMarkers.has(open ?? close!));
  const wrapped = new Set<Bracket>();
  const openOf = new Map<string, Bracket>();
  for (const bracket of lone) {
    const { kind, open, close } = bracket;
    if (open !== null) openOf.set(kind, bracket);
    else {
      const partner = openOf.get(kind);
      if (partner && close! - partner.open! <= WIDEST_WRAP) wrapped.add(partner).add(bracket);
      openOf.delete(kind);
    }
  }
  return lone.filter((bracket) => !wrapped.has(bracket));
}
