/** Finds the figures whose numerals are Chinese: 三项, 两年, 三分之一, 百分之七十六, 半天. Called by the survey of figures. */
import { HANZI_DIGITS, NO_FIGURES } from '../../lexicon/hanzi-numerals.js';
import type { Figure, Span } from '../../types.js';
import { type HanziNumeral, hanziNumeral } from './hanzi.js';
import { fractionAt, halfAt } from './hanzi-fractions.js';
import { figure, measured } from './make.js';
import { countsOne } from './one.js';
import { rankAt } from './ranks.js';
import { suffixAt } from './suffix.js';

/** Characters at which a Chinese figure may begin; one look-up a character keeps the walk over the text cheap. */
const STARTS: Uint8Array = new Uint8Array(0x10000);
for (const char of '一二两三四五六七八九十百千几数半') STARTS[char.charCodeAt(0)] = 1;

/** Words that are no figures, by their first character. */
const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(NO_FIGURES.map((name) => name[0]!))].map((first) => [first, NO_FIGURES.filter((name) => name[0] === first)]),
);

/** The Chinese figures of the folded text, ascending. `closed` tells which offsets hold no figure. */
export function hanziFigures(folded: string, closed: (offset: number) => Span | null): readonly Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < folded.length; at++) {
    if (STARTS[folded.charCodeAt(at)] === 0) continue;
    const stretch = closed(at);
    if (stretch) {
      at = stretch.end - 1;
      continue;
    }
    const name = NAMES.get(folded[at]!)?.find((word) => folded.startsWith(word, at));
    if (name) {
      at += name.length - 1;
      continue;
    }
    const half = halfAt(folded, at);
    if (half) {
      figures.push(half);
      at = half.span.end - 1;
      continue;
    }
    const numeral = hanziNumeral(folded, at);
    const found = numeral && figureOf(folded, numeral);
    if (found) figures.push(found);
    if (found || numeral) at = Math.max(found ? found.span.end : 0, numeral!.end) - 1;
    else while (STARTS[folded.charCodeAt(at + 1)] === 1 || folded[at + 1] === '〇' || folded[at + 1] === '零') at++;
  }
  return figures;
}

function figureOf(folded: string, numeral: HanziNumeral): Figure | null {
  const fraction = fractionAt(folded, numeral);
  if (fraction) return fraction;
  const before = folded[numeral.start - 1] ?? '';
  const rank = rankAt(folded, numeral, numeral.value, 'hanzi');
  if (rank !== 'none') return rank;
  const suffix = suffixAt(folded, numeral.end);
  if (!suffix || !isCounted(folded, numeral, suffix.row.afterHanzi) || before === '-') return null;
  if (suffix.unit === '成' && /[立为员功效果都品长交熟分套本绩]/.test(folded[suffix.end] ?? '')) return null;
  if (suffix.unit === '次' && /[大协届会]/.test(before) && /[会全]/.test(folded[suffix.end] ?? '')) return null; // 人大[五次]会议
  if (suffix.unit === '年' && !lasts(folded, numeral, suffix.end)) return null;
  if (numeral.value === 1 && !countsOne(folded, numeral, suffix)) return null;
  const { value, low, high } = numeral;
  if (suffix.row.kind === 'percent' && suffix.unit !== '成') return figure('percent', 'hanzi', numeral, suffix.end, { value });
  return measured('hanzi', numeral, suffix, { value, low, high });
}

/** 级 and 类 and their like are labels behind a Chinese numeral, except behind 两. */
const isCounted = (folded: string, { start, end }: Span, afterHanzi: boolean) =>
  afterHanzi || (end - start === 1 && folded[start] === '两');

/** 三年 lasts; 近三年 is a date, 三年级 a label, 二〇一九年 a year. */
function lasts(folded: string, { start, value }: HanziNumeral, end: number): boolean {
  const before = folded[start - 1] ?? '';
  const isYear = value !== null && value >= 100;
  return !isYear && !/[近〇零\d]/.test(before) && !/[级代来]/.test(folded[end] ?? '') && !HANZI_DIGITS.has(before);
}
