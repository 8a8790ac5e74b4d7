/** What is counted while pages are graded, and how it is written. Called by score. */
import { type Count, lowerBound, ratio } from './arithmetic.js';

interface Tier {
  sites: number;
  hit: number;
  offered1: number;
  offered3: number;
  bordered: number;
}

export interface Share {
  expected: number;
  right: number;
  extra: number;
}

interface Rows extends Share {
  checked: number;
  held: number;
}

export type RowKind = 'quantities' | 'dates' | 'citations';

export interface Tally {
  cases: number;
  missing: number;
  broken: number;
  chars: number;
  readonly applied: Count;
  readonly byConfidence: Record<string, Count>;
  readonly tiers: Record<string, Tier>;
  readonly offers: { useful: number; idle: number; idleChars: number };
  readonly unrestorable: { sites: number; flagged: number };
  readonly metadata: Share;
  readonly markers: Share;
  readonly sections: Share;
  readonly letter: Share;
  readonly encoding: { expected: number; right: number };
  readonly rows: Record<RowKind, Rows>;
  /** What was missed or wrong, a line each. */
  readonly misses: string[];
}

const share = (): Share => ({ expected: 0, right: 0, extra: 0 });
const rows = (): Rows => ({ ...share(), checked: 0, held: 0 });

export function newTally(): Tally {
  return {
    cases: 0,
    missing: 0,
    broken: 0,
    chars: 0,
    applied: { right: 0, wrong: 0 },
    byConfidence: {},
    tiers: {},
    offers: { useful: 0, idle: 0, idleChars: 0 },
    unrestorable: { sites: 0, flagged: 0 },
    metadata: share(),
    markers: share(),
    sections: share(),
    letter: share(),
    encoding: { expected: 0, right: 0 },
    rows: { quantities: rows(), dates: rows(), citations: rows() },
    misses: [],
  };
}

/** The tally as figures, in the order in which they are printed. */
export function figuresOf(tally: Tally) {
  const per100k = (n: number) => (tally.chars ? Number(((n / tally.chars) * 1e5).toFixed(3)) : null);
  const { metadata, letter } = tally;
  return {
    cases: tally.cases,
    missing: tally.missing,
    broken: tally.broken,
    applied: graded(tally.applied),
    byConfidence: mapped(tally.byConfidence, graded),
    falsePer100kChars: per100k(tally.applied.wrong),
    offers: {
      ...tally.offers,
      idlePer100kChars: per100k(tally.offers.idle),
      idleCharsPer100kChars: per100k(tally.offers.idleChars),
    },
    tiers: mapped(Object.fromEntries(Object.entries(tally.tiers).sort()), tierFigures),
    unrestorable: tally.unrestorable,
    metadata: {
      expected: metadata.expected,
      right: metadata.right,
      accuracy: ratio(metadata.right, metadata.expected),
      extra: metadata.extra,
    },
    markers: recallAndPrecision(tally.markers),
    sections: recallAndPrecision(tally.sections),
    letter: { expected: letter.expected, right: letter.right, accuracy: ratio(letter.right, letter.expected) },
    encoding: tally.encoding,
    ...mapped(tally.rows, (kind) => ({ ...recallAndPrecision(kind), fields: ratio(kind.held, kind.checked) })),
  };
}

export type Score = ReturnType<typeof figuresOf>;

function mapped<K extends string, A, B>(record: Record<K, A>, change: (value: A) => B): Record<K, B> {
  return Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, change(value)])) as Record<K, B>;
}

const graded = (count: Count) => ({
  ...count,
  precision: ratio(count.right, count.right + count.wrong),
  lower95: lowerBound(count),
});

const recallAndPrecision = ({ expected, right, extra }: Share) => ({
  expected,
  right,
  recall: ratio(right, expected),
  precision: ratio(right, right + extra),
});

const tierFigures = ({ sites, hit, offered1, offered3, bordered }: Tier) => ({
  sites,
  recall: ratio(hit, sites),
  offered1: ratio(hit + offered1, sites),
  offered3: ratio(hit + offered3, sites),
  bordered: ratio(hit + offered3 + bordered, sites),
});
