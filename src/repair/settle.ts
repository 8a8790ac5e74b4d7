/** Settles conflicts between decisions, so that no two applied repairs insert at one place or inside each other. Called by the engine. */
import type { Decision, Reading, Span } from '../types.js';
import { LONGEST_OFFER, MOST_ALTERNATIVES } from './decide.js';

const STRENGTH: Readonly<Record<NonNullable<Decision['confidence']>, number>> = { certain: 3, likely: 2, guess: 1 };
const strengthOf = (decision: Decision) =>
  (decision.status === 'applied' ? 10 : 0) + (decision.confidence ? STRENGTH[decision.confidence] : 0);
const lengthOf = ({ span }: Decision) => span.end - span.start;

/** A decision with its place in the order of the rules, and those that it has won over. */
interface Standing {
  readonly decision: Decision;
  readonly order: number;
  readonly losers: readonly Decision[];
}

/** How many decisions back a conflict is looked for: spans ascend and are short. */
const REACH = 24;

/**
 * Of two in conflict the stronger confidence wins, then the longer span, then the order of the rules (the order of `decisions`).
 * The loser is kept as an alternative of the winner, whose span grows to hold both unless another decision stands there. What comes
 * back ascends by span.
 */
export function settle(decisions: readonly Decision[]): readonly Decision[] {
  const ascending = decisions
    .map((decision, order): Standing => ({ decision, order, losers: [] }))
    .sort((a, b) => bySpan(a.decision, b.decision) || a.order - b.order);
  const kept: Standing[] = [];
  for (const standing of ascending) settleOne(kept, standing);
  const settled = kept.map(({ decision }) => decision);
  return kept
    .map(({ decision, losers }, index) => losers.reduce((so, loser) => withLoser(so, loser, near(settled, index)), decision))
    .sort(bySpan);
}

/** Puts `standing` behind those that are kept, or makes it a loser of one, or makes losers of them. */
function settleOne(kept: Standing[], standing: Standing): void {
  let next = standing;
  for (let i = kept.length - 1; i >= 0 && i >= kept.length - REACH; i--) {
    const other = kept[i]!;
    if (!conflicts(other.decision, next.decision)) continue;
    if (beats(other, next)) {
      kept[i] = defeating(other, next);
      return;
    }
    next = defeating(next, other);
    kept.splice(i, 1);
  }
  kept.push(next);
}

const defeating = (winner: Standing, loser: Standing): Standing => ({
  ...winner,
  losers: [...winner.losers, loser.decision, ...loser.losers].slice(0, MOST_ALTERNATIVES),
});

const bySpan = (a: Decision, b: Decision) => a.span.start - b.span.start || a.span.end - b.span.end;

function beats(a: Standing, b: Standing): boolean {
  const difference = strengthOf(a.decision) - strengthOf(b.decision) || lengthOf(a.decision) - lengthOf(b.decision);
  return (difference || b.order - a.order) > 0;
}

function conflicts(a: Decision, b: Decision): boolean {
  const places = placesOf(a);
  return placesOf(b).some((at) => places.includes(at) || inside(at, a.span)) || places.some((at) => inside(at, b.span));
}

const inside = (at: number, span: Span) => span.start < at && at < span.end;

function placesOf(decision: Decision): readonly number[] {
  const insertions =
    decision.insertions.length > 0 ? decision.insertions : decision.alternatives.flatMap((reading) => reading.insertions);
  return insertions.map(({ at }) => at);
}

const near = (settled: readonly Decision[], index: number) =>
  settled.slice(Math.max(0, index - REACH), index + REACH + 1).filter((decision) => decision !== settled[index]);

/** `winner` with what the loser reads, over both spans. */
function withLoser(winner: Decision, loser: Decision, neighbours: readonly Decision[]): Decision {
  const span = { start: Math.min(winner.span.start, loser.span.start), end: Math.max(winner.span.end, loser.span.end) };
  if (winner.status !== 'applied' && span.end - span.start > LONGEST_OFFER) return winner;
  if (neighbours.some((neighbour) => placesOf(neighbour).some((at) => inside(at, span)))) return winner;
  const known = new Set([winner, ...winner.alternatives].map(fingerprint));
  const readings = [loser, ...loser.alternatives].filter(
    (reading) =>
      reading.insertions.length > 0 && reading.insertions.every(({ text }) => text !== null) && !known.has(fingerprint(reading)),
  );
  if (readings.length === 0) return winner;
  const losers = readings.map(({ insertions, evidence }): Reading => ({ insertions, evidence }));
  return { ...winner, span, alternatives: [...winner.alternatives, ...losers].slice(0, MOST_ALTERNATIVES) };
}

const fingerprint = ({ insertions }: Reading) => insertions.map(({ at, text }) => `${at}${text}`).join('|');
