/** What figures of a sentence say of each other, and the solver that asks which lost point makes it true. Called by the decimal rule. */
import type { Evidence } from '../../types.js';
import { type Item, placesOf, printedValue, type Value, valueWith } from './items.js';

/** A statement about figures: it holds, or it does not, for the values they may have. */
export interface Relation {
  readonly members: readonly Item[];
  readonly holds: (values: readonly Value[]) => boolean;
  readonly evidence: (values: readonly Value[]) => Evidence;
}

/** What a relation says of one suspect: `places` decimals, 0 where it holds as printed. */
export interface Witness {
  readonly item: Item;
  readonly places: number;
  readonly evidence: Evidence;
}

const SHORT = 2;

/** Witnesses of one relation: for *intact* where it holds as printed, for a place where one lost point alone makes it hold. */
export function witnessesOf(relation: Relation): readonly Witness[] {
  const printed = relation.members.map(printedValue);
  if (relation.holds(printed)) {
    return relation.members
      .filter(({ isSuspect }) => isSuspect)
      .map((item) => ({ item, places: 0, evidence: relation.evidence(printed) }));
  }
  const solutions: Witness[] = [];
  relation.members.forEach((item, n) => {
    if (!item.isSuspect || (item.raw.length <= SHORT && !relation.members.some(({ figure }) => figure.decimals > 0))) return;
    for (const places of placesOf(item)) {
      const values = printed.with(n, valueWith(item, places));
      if (relation.holds(values)) solutions.push({ item, places, evidence: relation.evidence(values) });
    }
  });
  return solutions.length === 1 ? solutions : [];
}

const tidy = (value: number) => Number(value.toPrecision(10));

/** The parts add up to the total, the last member. */
export function sumRelation(parts: readonly Item[], total: Item): Relation {
  return {
    members: [...parts, total],
    holds: (values) => {
      const all = values.at(-1)!;
      const sum = values.slice(0, -1).reduce((so, { value }) => so + value, 0);
      return Math.abs(sum - all.value) < Math.min(...values.map(({ step }) => step)) / 4;
    },
    evidence: (values) => {
      const shown = values.map(({ value }) => tidy(value / total.factor));
      return { kind: 'sum', parts: shown.slice(0, -1), total: shown.at(-1)! };
    },
  };
}

/** `to` differs from `from` by `change`, all of one dimension: percents and points, or amounts. */
export function differenceRelation(from: Item, to: Item, change: Item): Relation {
  return {
    members: [from, to, change],
    holds: ([a, b, c]) => Math.abs(Math.abs(b!.value - a!.value) - c!.value) < Math.min(a!.step, b!.step, c!.step) / 4,
    evidence: ([a, b, c]) => ({
      kind: 'growth',
      from: tidy(a!.value / from.factor),
      to: tidy(b!.value / from.factor),
      change: tidy(c!.value / change.factor),
    }),
  };
}

/** `to` is `percent` more or less than `from`. */
export function growthRelation(from: Item, to: Item, percent: Item): Relation {
  return {
    members: [from, to, percent],
    holds: ([a, b, c]) => a!.value > 0 && agrees(Math.abs(b!.value / a!.value - 1) * 100, b!.value / a!.value, a!, b!, c!),
    evidence: ([a, b, c]) => ({
      kind: 'growth',
      from: tidy(a!.value / from.factor),
      to: tidy(b!.value / from.factor),
      change: c!.value,
    }),
  };
}

/** `part` is `percent` of `total`. */
export function shareRelation(total: Item, part: Item, percent: Item): Relation {
  return {
    members: [total, part, percent],
    holds: ([all, some, c]) =>
      all!.value > 0 && agrees((some!.value / all!.value) * 100, some!.value / all!.value, all!, some!, c!),
    evidence: ([all, some, c]) => ({
      kind: 'growth',
      from: tidy(all!.value / total.factor),
      to: tidy(some!.value / total.factor),
      change: c!.value,
    }),
  };
}

/** Whether a computed percent is the printed one, as far as the rounding of all three allows. */
function agrees(computed: number, quotient: number, a: Value, b: Value, percent: Value): boolean {
  const rounding = quotient * 100 * (a.step / a.value / 2 + b.step / Math.max(b.value, b.step) / 2);
  const slack = percent.step * 0.55 + rounding;
  return slack < Math.max(1, percent.value / 8) && Math.abs(computed - percent.value) <= slack;
}
