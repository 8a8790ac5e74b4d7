/** Reads fractions and percents said in words: 三分之一, 百分之七十六, 一半, 半天. Called by the scanner of Chinese figures. */
import type { Figure } from '../../types.js';
import { arabicNumeral, digitsAt } from './arabic.js';
import { type HanziNumeral, hanziNumeral } from './hanzi.js';
import { figure, measured } from './make.js';
import { suffixAt } from './suffix.js';

const OF = '分之';

/** The fraction whose lower number is `bottom`, or null. */
export function fractionAt(folded: string, bottom: HanziNumeral): Figure | null {
  if (bottom.value === 1 && folded[bottom.end] === '半') return half(bottom.start, bottom.end + 1);
  if (!folded.startsWith(OF, bottom.end) || bottom.value === null) return null;
  const top = hanziNumeral(folded, bottom.end + OF.length);
  if (!top || top.value === null || top.value >= bottom.value) return null;
  return figure('fraction', 'hanzi', { start: bottom.start, end: top.end }, top.end, { value: top.value / bottom.value });
}

const PERCENT = '百分之';

/** 百分之七十六, 百分之5.5; the reader is asked at 百. */
function percentAt(folded: string, at: number): Figure | null {
  if (!folded.startsWith(PERCENT, at)) return null;
  const start = at + PERCENT.length;
  const digits = digitsAt(folded, start);
  const top = digits > 0 ? arabicNumeral(folded, { start, end: start + digits }) : hanziNumeral(folded, start);
  if (!top || top.value === null) return null;
  const decimals = 'decimals' in top ? top.decimals : 0;
  return figure('percent', 'hanzi', { start: at, end: top.end }, top.end, { value: top.value, unit: '%', decimals });
}

/** Durations and distances of which pages print a half: 半天, 半小时. 上半年 and 下半年 are dates. */
const HALVES = new Set(['天', '小时', '个小时', '个月', '公里', '年', '里', '亩', '米', '成', '价']);

/** 半 with a unit, or a percent in words, that begins at `at`; else null. */
export function halfAt(folded: string, at: number): Figure | null {
  if (folded[at] === '百') return percentAt(folded, at);
  if (folded[at] !== '半') return null;
  const suffix = suffixAt(folded, at + 1);
  if (!suffix || !HALVES.has(suffix.unit) || /[上下前后大小]/.test(folded[at - 1] ?? '')) return null;
  return measured('hanzi', { start: at, end: at + 1 }, suffix, { value: 0.5 });
}

/** 一半 is a fraction of its own. */
function half(start: number, end: number): Figure {
  return figure('fraction', 'hanzi', { start, end }, end, { value: 0.5 });
}
