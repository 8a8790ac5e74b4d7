/** Settles conflicts between decisions, so that no two applied repairs insert at one place or inside each other. Called by the engine. */
import type { Decision, Reading, Span } from '../types.js';
import { LONGEST_OFFER, MOST_ALTERNATIVES } from './decide.js';

const STRENGTH: Readonly<Record<NonNullable<Decision['confidence']>, number>> = { certain: 3, likely: 2, guess: 1 };
const strengthOf = (decision: Decision) =>
  (decision.status === 'applied' ? 10 : 0) + (decision.confidence ? STRENGTH[decision.confidence] : 0);
const lengthOf = ({ span }: Decision) => span.end - span.start;

/**
 * Of two in conflict the stronger confidence wins, then the longer span, then the order of the rules (the order of `decisions`).
 * The loser is kept as an alternative of the winner, whose span grows to hold both. What comes back ascends by span.
 */
export function settle(decisions: readonly Decision[]): readonly Decision[] {
  const order = new Map(decisions.map((decision, index) => [decision, index]));
  const ascending = decisions.toSorted(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || order.get(a)! - order.get(b)!,
  );
  const kept: Decision[] = [];
  for (const decision of ascending) {
    let next: Decision | null = decision;
    // Only the tail of `kept` can reach this far: spans ascend and are short.
    for (let i = kept.length - 1; next && i >= 0 && i >= kept.length - REACH; i--) {
      const other = kept[i]!;
      if (!conflicts(other, next)) continue;
      const winner = beats(next, other, order) ? next : other;
      const merged = withLoser(winner, winner === next ? other : next);
      order.set(merged, order.get(winner)!);
      if (winner === next) {
        kept.splice(i, 1);
        next = merged;
      } else {
        kept[i] = merged;
        next = null;
      }
    }
    if (next) kept.push(next);
  }
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** How many decisions back a conflict is looked for. */
const REACH = 24;

function beats(a: Decision, b: Decision, order: ReadonlyMap<Decision, number>): boolean {
  return (strengthOf(a) - strengthOf(b) || lengthOf(a) - lengthOf(b) || order.get(b)! - order.get(a)!) > 0;
}

function conflicts(a: Decision, b: Decision): boolean {
  const places = new Set(placesOf(a));
  return placesOf(b).some((at) => places.has(at) || inside(at, a.span)) || [...places].some((at) => inside(at, b.span));
}

const inside = (at: number, span: Span) => span.start < at && at < span.end;

function placesOf(decision: Decision): readonly number[] {
  const insertions =
    decision.insertions.length > 0 ? decision.insertions : decision.alternatives.flatMap((reading) => reading.insertions);
  return insertions.map(({ at }) => at);
}

function withLoser(winner: Decision, loser: Decision): Decision {
  const span = { start: Math.min(winner.span.start, loser.span.start), end: Math.max(winner.span.end, loser.span.end) };
  if (winner.status !== 'applied' && span.end - span.start > LONGEST_OFFER) return winner;
  const known = new Set([winner, ...winner.alternatives].map(fingerprint));
  const readings = [loser, ...loser.alternatives].filter(
    (reading) =>
      reading.insertions.length > 0 && reading.insertions.every(({ text }) => text !== null) && !known.has(fingerprint(reading)),
  );
  if (readings.length === 0) return winner;
  const losers = readings.map(({ insertions, evidence }) => ({ insertions, evidence }));
  return { ...winner, span, alternatives: [...winner.alternatives, ...losers].slice(0, MOST_ALTERNATIVES) };
}

const fingerprint = ({ insertions }: Reading) => insertions.map(({ at, text }) => `${at}${text}`).join('|');
