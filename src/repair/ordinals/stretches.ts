/** Cuts the lines of a page into the gaps of one list: before, between and behind its known numbers. Called by the solver. */
import { LEGAL } from '../../lexicon/marker-families.js';
import type { Head } from './heads.js';
import type { Level } from './order.js';

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
  readonly soft: boolean;
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
  readonly firm: boolean;
}

/** The outer marker under which the numbers begin anew; head -1 at the beginning of the page. */
interface Opener {
  readonly head: number;
  readonly firm: boolean;
  readonly proven: boolean;
  readonly carried: number;
}

export function gapsOf(heads: readonly Head[], level: Level): readonly GapBounds[] {
  const gaps: GapBounds[] = [];
  let opener: Opener = { head: -1, firm: true, proven: true, carried: 0 };
  let marks: Mark[] = [];
  let last = 0;
  const close = (to: number) => {
    for (const gap of gapsOfStretch(heads, level, opener, marks, to)) if (gap.to > gap.from + 1) gaps.push(gap);
  };
  for (const [index, { family, ordinal, firm }] of heads.entries()) {
    if (family === level.family.id) {
      last = ordinal!;
      marks.push({ head: index, ordinal: last, firm });
    } else if (family !== null && level.restartsAt.has(family)) {
      close(index);
      marks = [];
      opener = { head: index, firm, proven: !level.unproven.has(family), carried: level.proven.has(family) ? 0 : last };
    }
  }
  close(heads.length);
  return gaps;
}

function* gapsOfStretch(
  heads: readonly Head[],
  level: Level,
  opener: Opener,
  marks: readonly Mark[],
  to: number,
): Iterable<GapBounds> {
  const start = opener.head < 0 ? null : opener.head;
  const first = marks[0];
  const common = { carried: 0, announced: false, ...tightness(heads, marks) };
  const end = { ...common, high: null, before: null, whole: false };
  if (!first) {
    yield { ...end, from: opener.head, to, low: 0, after: start, soft: !opener.firm, carried: opener.carried };
    return;
  }
  const soft = !(first.firm && opener.firm);
  const beginning = {
    ...common,
    from: opener.head,
    to: first.head,
    low: 0,
    high: first.ordinal,
    after: start,
    before: first.head,
    soft,
  };
  const mayBeAnnounced = !LEGAL_FAMILIES.has(level.family.id);
  if (opener.proven && mayBeAnnounced) yield* announcedGap(heads, { ...beginning, whole: true });
  yield { ...beginning, whole: start !== null && opener.proven };
  for (const [n, mark] of marks.entries()) {
    const next = marks[n + 1];
    if (next?.ordinal === mark.ordinal + 1) continue;
    const ends = { from: mark.head, to: next?.head ?? to, low: mark.ordinal, after: mark.head };
    if (next && next.ordinal > mark.ordinal) {
      const soft = !(mark.firm && next.firm);
      yield { ...common, ...ends, high: next.ordinal, before: next.head, soft, whole: true };
    } else if (next && next.ordinal > 1) {
      // Another list begins in here: behind a line that announces it, or nobody knows where.
      const another = { ...common, ...ends, low: 0, high: next.ordinal, after: null, before: next.head, soft: !next.firm };
      const [announced] = mayBeAnnounced ? [...announcedGap(heads, { ...another, whole: true })] : [];
      if (announced) {
        yield announced;
        yield { ...end, ...ends, to: announced.from, soft: !mark.firm };
      } else yield { ...another, whole: false };
    } else yield { ...end, ...ends, soft: !mark.firm };
  }
}

function tightness(heads: readonly Head[], marks: readonly Mark[]): Pick<GapBounds, 'pairs' | 'tight'> {
  let pairs = 0;
  let tight = 0;
  for (const [n, { head, ordinal }] of marks.entries()) {
    const next = marks[n + 1];
    if (next?.ordinal !== ordinal + 1) continue;
    pairs++;
    if (
      next.head === head + 1 ||
      heads.slice(head + 1, next.head).every(({ marker, family }) => marker !== null || family !== null)
    )
      tight++;
  }
  return { pairs, tight };
}

/** Parts of a law: no line announces them. */
const LEGAL_FAMILIES: ReadonlySet<string> = new Set(LEGAL);

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
