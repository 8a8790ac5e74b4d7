/** Reads what stands behind a numeral: 多 or 余, 万 or 亿, a unit or counter, a rate's slash. Called by the scanners of figures. */
import { UNIT_SCALES } from '../../lexicon/hanzi-numerals.js';
import { type UnitName, unitAt } from './unit-at.js';

export interface Suffix {
  /** Where the numeral's unit begins, 多 and 余 before it left out. */
  readonly start: number;
  readonly end: number;
  /** As printed, with its 万 or 亿, without 多, 余 and blanks: `万吨` of 400余万吨. */
  readonly unit: string;
  readonly row: UnitName;
}

const VAGUE = new Set(['多', '余', '来']);
const LONGEST_SCALE = 2;
/** 元/吨, 元/人·月: how many units a rate may have. */
const MOST_UNITS_OF_RATE = 3;
const PER_DOT = /[·•.]/;
/** Counted by a rate, though no counters elsewhere: 元/月, 元/生·年. */
const PER_ALONE = new Set(['月', '时', '生']);

/** The suffix that begins at `at`, or null where no unit follows: 1300[多台], 400[余万吨], 42[微克/立方米], 5 [万元]. */
export function suffixAt(folded: string, at: number): Suffix | null {
  let start = folded[at] === ' ' ? at + 1 : at;
  if (VAGUE.has(folded[start] ?? '')) start++;
  const bare = unitAt(folded, start);
  if (bare) return withRate(folded, start, start, '', bare);
  const scale = scaleAt(folded, start);
  if (scale === null) return null;
  let at2 = start + scale.length;
  if (VAGUE.has(folded[at2] ?? '')) at2++;
  if (folded[at2] === ' ') at2++;
  const row = unitAt(folded, at2);
  return row && withRate(folded, start, at2, scale, row);
}

/** 万, 亿, 万亿 or another power of ten at `at`, the longest; null where none stands. */
export function scaleAt(folded: string, at: number): string | null {
  for (let length = LONGEST_SCALE; length > 0; length--) {
    const scale = folded.slice(at, at + length);
    if (UNIT_SCALES.has(scale)) return scale;
  }
  return null;
}

function withRate(folded: string, start: number, unitStart: number, scale: string, row: UnitName): Suffix {
  let end = unitStart + row.name.length;
  let unit = scale + row.name;
  for (let n = 1; n < MOST_UNITS_OF_RATE && (folded[end] === '/' || (n > 1 && PER_DOT.test(folded[end] ?? ''))); n++) {
    const per = perAt(folded, end + 1);
    if (per === null) break;
    unit += folded[end] + per;
    end += 1 + per.length;
  }
  return { start, end, unit, row };
}

/** What a rate is per: a unit or a counter, 月 and 年 among them. */
function perAt(folded: string, at: number): string | null {
  const unit = unitAt(folded, at);
  if (unit) return unit.name;
  return PER_ALONE.has(folded[at] ?? '') ? folded[at]! : null;
}
