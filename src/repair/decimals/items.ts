/** The figures of a page as the decimal rule compares them: standard values, suspects and their readings. Called once a page by the rule. */
import { standardOf } from '../../survey/figures/standard.js';
import type { Figure, Span, Survey } from '../../types.js';

export interface Item {
  readonly figure: Figure;
  /** Digits and point as printed, half-width. */
  readonly raw: string;
  /** A printed value times this is the standard value. */
  readonly factor: number;
  /** What is measured: the standard unit. */
  readonly dimension: string;
  /** Whether a point may have been lost from it. */
  readonly isSuspect: boolean;
}

/** A value with the size of its last digit, both standard. */
export interface Value {
  readonly value: number;
  readonly step: number;
}

const LONGEST_SUSPECT = 8;
const MOST_PLACES = 4;
/** Units of which a printed decimal would be odd; their figures are never suspects. */
const WHOLE_UNITS: ReadonlySet<string> = new Set([
  '年',
  '岁',
  '周岁',
  '周年',
  '天',
  '日',
  '周',
  '个月',
  '个工作日',
  '工作日',
  '星期',
  '年头',
]);

/** Arabic figures with one value and a unit, ascending. */
export function itemsOf({ folded, figures }: Pick<Survey, 'folded' | 'figures'>): readonly Item[] {
  const items: Item[] = [];
  for (const figure of figures) {
    if (figure.numerals !== 'arabic' || figure.value === null || figure.unit === null) continue;
    if (figure.kind === 'rank' || figure.kind === 'fraction') continue;
    const raw = folded.slice(figure.numeral.start, figure.numeral.end);
    const { factor, unit } = standardOf(figure.unit);
    const isBegun = folded[figure.numeral.start - 1] === '.';
    items.push({ figure, raw, factor, dimension: unit, isSuspect: !isBegun && mayHaveLost(figure, raw, isMean(folded, figure)) });
  }
  return items;
}

/** 201946%, 201533微克: a year that its figure is glued to, another rule's matter. */
const GLUED_YEAR = /^(?:19[5-9]|20[0-3])[0-9](?:0$|[1-9])/;

/** 每千人拥有床位06张: a mean of whole things is none. */
const MEAN = /[每均][^,。;!?\n]{0,20}$/;
const isMean = (folded: string, { numeral }: Figure) => MEAN.test(folded.slice(Math.max(0, numeral.start - 22), numeral.start));

function mayHaveLost({ kind, unit, decimals }: Figure, raw: string, mean: boolean): boolean {
  if (decimals > 0 || raw.length < 2 || raw.length > LONGEST_SUSPECT || raw.includes(',')) return false;
  if (GLUED_YEAR.test(raw)) return false;
  // 025年, 07家 and 0500亿元 have lost their first digit, not a point.
  if (raw.startsWith('0') && (!/[1-9]/.test(raw) || raw.endsWith('00'))) return false;
  const mayBreak = kind !== 'count' || isScaled(unit!) || (mean && raw.startsWith('0'));
  return mayBreak && !WHOLE_UNITS.has(unit!);
}

const isScaled = (unit: string): boolean => /^[十百千]?[万亿]/.test(unit);

export const printedValue = ({ figure, factor }: Item): Value => ({
  value: figure.value! * factor,
  step: factor / 10 ** figure.decimals,
});

/** The value of a suspect with `places` digits behind the point. */
export const valueWith = ({ figure, factor }: Item, places: number): Value => ({
  value: (figure.value! * factor) / 10 ** places,
  step: factor / 10 ** places,
});

/** Numbers of decimals that a suspect can have had: a leading zero stands alone before the point (0412 is 0.412), no other ends in 0. */
export function placesOf({ raw }: Item): readonly number[] {
  if (raw.startsWith('0')) return [raw.length - 1];
  if (raw.endsWith('0')) return [];
  return Array.from({ length: Math.min(MOST_PLACES, raw.length - 1) }, (_, n) => n + 1);
}

/** The items whose numerals lie in `span`. */
export function itemsIn(
  items: readonly Item[],
  from: number,
  span: Span,
): { readonly inside: readonly Item[]; readonly next: number } {
  let first = from;
  while (first < items.length && items[first]!.figure.span.start < span.start) first++;
  let next = first;
  while (next < items.length && items[next]!.figure.span.start < span.end) next++;
  return { inside: items.slice(first, next), next };
}
