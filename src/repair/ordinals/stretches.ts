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
  /** Where the list begins here: the number at which it would go on, should it not begin anew. */
  readonly carried: number;
  /** Neighbours in this list that stand whole, and how many of them have no line between them. */
  readonly pairs: number;
  readonly tight: number;
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
  readonly carried: number;
}

export function gapsOf(heads: readonly Head[], level: Level, solved: ReadonlyMap<number, Solution>): readonly GapBounds[] {
  const gaps: GapBounds[] = [];
  let opener: Opener = { head: -1, firm: false, proven: true, carried: 0 };
  let last = 0;
  let marks: Mark[] = [];
  const close = (to: number) => {
    for (const gap of gapsOfStretch(heads, opener, marks, to)) gaps.push(gap);
  };
  for (const [index, head] of heads.entries()) {
    const solution = solved.get(index);
    const family = head.family ?? solution?.family ?? null;
    if (family === level.family.id) {
      const ordinal = head.family ? head.marker!.ordinal! : solution!.ordinals[0]!;
      last = ordinal;
      marks.push({ head: index, ordinal, firm: !solution || isFirm(solution) });
    } else if (family !== null && level.restartsAt.has(family)) {
      close(index);
      marks = [];
      const carried = level.proven.has(family) ? 0 : last;
      opener = { head: index, firm: !solution || isFirm(solution), proven: !level.unproven.has(family), carried };
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
  const common = { carried: 0, announced: false, ...tightness(heads, marks) };
  const end = { ...common, high: null, before: null, whole: false };
  if (!first) {
    yield { ...end, from: opener.head, to, low: 0, after: start, carried: opener.carried };
    return;
  }
  const beginning = { ...common, low: 0, high: first.ordinal, after: start, before: firmBehind[0]! };
  if (opener.proven) yield* announcedGap(heads, { ...beginning, from: opener.head, to: first.head, whole: true });
  yield { ...beginning, from: opener.head, to: first.head, whole: start !== null && opener.proven };
  for (const [n, mark] of marks.entries()) {
    const next = marks[n + 1];
    const after = firmBefore[n] ?? start;
    const ends = { from: mark.head, to: next?.head ?? to };
    if (next && next.ordinal > mark.ordinal) {
      yield { ...common, ...ends, low: mark.ordinal, high: next.ordinal, after, before: firmBehind[n + 1]!, whole: true };
    } else if (next && next.ordinal > 1) {
      // Another list begins in here: behind a line that announces it, or nobody knows where.
      const another = { ...common, ...ends, low: 0, high: next.ordinal, after: null, before: firmBehind[n + 1]! };
      const [announced] = [...announcedGap(heads, { ...another, whole: true })];
      if (announced) {
        yield announced;
        yield { ...end, from: mark.head, to: announced.from, low: mark.ordinal, after };
      } else yield { ...another, whole: false };
    } else yield { ...end, ...ends, low: mark.ordinal, after };
  }
}

function tightness(heads: readonly Head[], marks: readonly Mark[]): Pick<GapBounds, 'pairs' | 'tight'> {
  let pairs = 0;
  let tight = 0;
  for (const [n, { head, ordinal }] of marks.entries()) {
    const next = marks[n + 1];
    if (next?.ordinal !== ordinal + 1) continue;
    pairs++;
    if (next.head === head + 1 || heads.slice(head + 1, next.head).every(({ marker }) => marker !== null)) tight++;
  }
  return { pairs, tight };
}

/** How far above the first known number of a list the line is sought that announces it. */
const FARTHEST = 16;

/** The end of a gap in which a list begins, behind the last line that announces one. */
function* announcedGap(heads: readonly Head[], gap: GapBounds): Iterable<GapBounds> {
  if (gap.high === 1) return;
  for (let index = gap.to - 1; index > gap.from && index >= gap.to - FARTHEST; index--) {
    const { shape, marker } = heads[index]!;
    if (shape !== 'lead' || marker !== null) continue;
    yield { ...gap, from: index, announced: true };
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
