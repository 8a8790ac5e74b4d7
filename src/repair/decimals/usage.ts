/** How many decimals the figures of a page have, by class of unit, weighed with the counted table. Built once a page by the decimal rule. */
import { DECIMALS_OF_UNITS } from '../../lexicon/decimals-of-units.js';
import { unitClass } from '../../survey/figures/unit-class.js';
import { type Item, placesOf, printedValue, valueWith } from './items.js';
import { addTo, emptySpread, nearness, type Spread } from './spread.js';

export interface Usage {
  /** The places that a suspect's point can have had, the likeliest first, with their shares of the likelihood. */
  readonly ranked: (item: Item) => readonly RankedPlaces[];
  /** Of the counted figures of the suspect's class (of all classes, where it is in no table) whose decimals are as many as one of `allowed`: those with `places`, and all. */
  readonly counted: (item: Item, places: number, allowed: readonly number[]) => { readonly seen: number; readonly of: number };
  /** Figures of the suspect's class on the page: with decimals, and all of two digits or more. */
  readonly onPage: (item: Item) => { readonly seen: number; readonly of: number };
  /** Whether the figures of its unit make a lost point as likely as an offer needs, on a page that has lost something. */
  readonly isLikely: (item: Item) => boolean;
}

interface RankedPlaces {
  readonly places: number;
  readonly share: number;
}

interface OfClass {
  /** Figures by their number of decimals; those of one digit lost nothing and are left out. */
  readonly decimals: number[];
}

const MOST_PLACES = 4;
/** How many figures of the page the counted table is worth: for the number of decimals, and for whether there are any. */
const WEIGHT_OF_PLACES = 3;
const WEIGHT_OF_SHARE = 2;
/** Where a class is in no table: mostly whole, and most decimals are one or two digits long. */
const UNKNOWN: readonly number[] = [900, 70, 27, 2, 1];
/** Odds, by decimals on the page and by size, from which an offer is worth its room: about one in ten of the weakest is a lost point, on a damaged page. */
const LEAST_ODDS = 0.1;
/** Where a page prints no decimals of a class, its share in the table must be this: that of percents and points. */
const MOSTLY_BROKEN = 0.6;

const ALL_CLASSES: readonly number[] = UNKNOWN.map((_, n) => total([...DECIMALS_OF_UNITS.values()].map((counts) => counts[n]!)));

function total(counts: readonly number[]): number {
  return counts.reduce((sum, n) => sum + n, 0);
}

export function usageOf(items: readonly Item[]): Usage {
  const classes = new Map<string, OfClass>();
  const spreads = new Map<string, { readonly all: Spread; readonly broken: Spread }>();
  const classOf = (item: Item) => unitClass(item.figure);
  const spreadOf = (item: Item) => spreads.get(`${classOf(item)} ${item.dimension}`)!;
  for (const item of items) {
    const key = classOf(item);
    if (!classes.has(key)) classes.set(key, { decimals: [0, 0, 0, 0, 0] });
    const { decimals } = item.figure;
    if (decimals > 0 || item.raw.length > 1) classes.get(key)!.decimals[Math.min(decimals, MOST_PLACES)]!++;
    const spreadKey = `${key} ${item.dimension}`;
    if (!spreads.has(spreadKey)) spreads.set(spreadKey, { all: emptySpread(), broken: emptySpread() });
    addTo(spreadOf(item).all, printedValue(item).value);
    if (decimals > 0) addTo(spreadOf(item).broken, printedValue(item).value);
  }
  const tableOf = (item: Item) => DECIMALS_OF_UNITS.get(classOf(item)) ?? UNKNOWN;
  const onPage = (item: Item) => {
    const { decimals } = classes.get(classOf(item))!;
    return { seen: total(decimals.slice(1)), of: total(decimals) };
  };
  const ranked = (item: Item): readonly RankedPlaces[] => {
    const { decimals } = classes.get(classOf(item))!;
    const table = tableOf(item);
    const inTable = total(table.slice(1));
    const scores = placesOf(item).map((places) => {
      const count = decimals[places]! + (WEIGHT_OF_PLACES * (table[places]! + 0.5)) / (inTable + 2);
      return { places, score: count * (0.2 + nearness(spreadOf(item).broken, valueWith(item, places).value, false, 0.5)) };
    });
    const sum = scores.reduce((so, { score }) => so + score, 0);
    return scores.map(({ places, score }) => ({ places, share: score / sum })).sort((a, b) => b.share - a.share);
  };
  const isLikely = (item: Item) => {
    const best = ranked(item)[0];
    if (!best) return false;
    const { seen, of } = onPage(item);
    const table = tableOf(item);
    const share = total(table.slice(1)) / total(table);
    if (seen === 0 && share < MOSTLY_BROKEN) return false;
    const prior = (seen + WEIGHT_OF_SHARE * share) / (of - seen + WEIGHT_OF_SHARE * (1 - share));
    const { all, broken } = spreadOf(item);
    const asRead = nearness(broken, valueWith(item, best.places).value, false, 0.4) + 0.1;
    const asPrinted = nearness(all, printedValue(item).value, true, 0.4) + 0.1;
    return (prior * asRead) / asPrinted >= LEAST_ODDS;
  };
  const counted = (item: Item, places: number, allowed: readonly number[]) => {
    const table = DECIMALS_OF_UNITS.get(classOf(item)) ?? ALL_CLASSES;
    return { seen: table[places]!, of: total(allowed.map((other) => table[other]!)) };
  };
  return { ranked, counted, onPage, isLikely };
}
