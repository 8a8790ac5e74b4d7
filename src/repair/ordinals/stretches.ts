/** Cuts the lines of a page into the gaps of one list: before, between and behind its known numbers. Called by the solver. */
import type { Head } from './heads.js';
import type { Level } from './order.js';
import { isFirm, type Solution } from './solution.js';

/** The lines strictly between two heads, and what is known at both ends. */
export interface GapBounds {
  /** Heads are sought in from+1 … to-1. */
  readonly from: number;
  readonly to: number;
  /** The last number before the gap, 0 where the list begins here; the first behind it, or null where the list is open. */
  readonly low: number;
  readonly high: number | null;
  /** The heads that prove these two; of a list that begins here the outer marker that opens it. */
  readonly after: number | null;
  readonly before: number | null;
  /** Whether a wholly lost marker may be sought in this gap. */
  readonly whole: boolean;
  /** `from` is a line that announces the list: 有下列情形之一的: */
  readonly announced: boolean;
}

/** A known number of the list. */
interface Mark {
  readonly head: number;
  readonly ordinal: number;
  /** It stands whole, or is proven from both sides: it may itself prove others. */
  readonly firm: boolean;
}

/** The outer marker under which the numbers begin anew; head -1 at the beginning of the page. */
interface Opener {
  readonly head: number;
  readonly firm: boolean;
  readonly proven: boolean;
}

export function gapsOf(heads: readonly Head[], level: Level, solved: ReadonlyMap<number, Solution>): readonly GapBounds[] {
  const gaps: GapBounds[] = [];
  let opener: Opener = { head: -1, firm: false, proven: true };
  let marks: Mark[] = [];
  const close = (to: number) => {
    for (const gap of gapsOfStretch(heads, opener, marks, to)) gaps.push(gap);
  };
  for (const [index, head] of heads.entries()) {
    const solution = solved.get(index);
    const family = head.family ?? solution?.family ?? null;
    if (family === level.family.id) {
      const ordinal = head.family ? head.marker!.ordinal! : solution!.ordinals[0]!;
      marks.push({ head: index, ordinal, firm: !solution || isFirm(solution) });
    } else if (family !== null && level.restartsAt.has(family)) {
      close(index);
      marks = [];
      opener = { head: index, firm: !solution || isFirm(solution), proven: !level.unproven.has(family) };
    }
  }
  close(heads.length);
  return gaps;
}

function* gapsOfStretch(heads: readonly Head[], opener: Opener, marks: readonly Mark[], to: number): Iterable<GapBounds> {
  const firmBefore = nearestFirm(marks);
  const firmBehind = nearestFirm(marks.toReversed()).toReversed();
  const start = opener.firm ? opener.head : null;
  const first = marks[0];
  const end = { high: null, before: null, whole: false, announced: false };
  if (!first) {
    yield { from: opener.head, to, low: 0, after: start, ...end };
    return;
  }
  const beginning = { low: 0, high: first.ordinal, after: start, before: firmBehind[0]! };
  if (opener.proven) yield* announcedGap(heads, opener.head, first.head, beginning);
  yield { ...beginning, from: opener.head, to: first.head, whole: start !== null && opener.proven, announced: false };
  for (const [n, mark] of marks.entries()) {
    const next = marks[n + 1];
    const after = firmBefore[n] ?? start;
    const ends = { from: mark.head, to: next?.head ?? to };
    if (next && next.ordinal > mark.ordinal) {
      yield { ...ends, low: mark.ordinal, high: next.ordinal, after, before: firmBehind[n + 1]!, whole: true, announced: false };
    } else if (next && next.ordinal > 1) {
      // Another list begins in here: behind a line that announces it, or nobody knows where.
      const another = { low: 0, high: next.ordinal, after: null, before: firmBehind[n + 1]! };
      const announced = [...announcedGap(heads, mark.head, next.head, another)];
      yield* announced;
      if (announced[0]) yield { from: mark.head, to: announced[0].from, low: mark.ordinal, after, ...end };
      else yield { ...ends, ...another, whole: false, announced: false };
    } else yield { ...ends, low: mark.ordinal, after, ...end };
  }
}

/** How far above the first known number of a list the line is sought that announces it. */
const FARTHEST = 16;

/** The end of a gap in which a list begins, behind the last line that announces one. */
function* announcedGap(
  heads: readonly Head[],
  from: number,
  to: number,
  ends: Pick<GapBounds, 'low' | 'high' | 'after' | 'before'>,
): Iterable<GapBounds> {
  if (ends.high === 1) return;
  for (let index = to - 1; index > from && index >= to - FARTHEST; index--) {
    const { shape, marker } = heads[index]!;
    if (shape !== 'lead' || marker !== null) continue;
    yield { ...ends, from: index, to, whole: true, announced: true };
    return;
  }
}

/** For each mark the head of the last firm one at or before it, in the order given. */
function nearestFirm(marks: readonly Mark[]): readonly (number | null)[] {
  let last: number | null = null;
  return marks.map(({ head, firm }) => {
    if (firm) last = head;
    return last;
  });
}
