/** Finds the figures that begin with arabic digits. Called by the survey of figures. */
import type { Figure, Span } from '../../types.js';
import { arabicNumeral, digitsAt, type Numeral } from './arabic.js';
import { compoundAt } from './compounds.js';
import { figure, measured } from './make.js';
import { rankAt } from './ranks.js';
import { ratioAt } from './ratios.js';
import { type Suffix, scaleAt, suffixAt } from './suffix.js';

/** The figures of `runs`, runs of digits, ascending. `closed` tells which offsets hold no figure. */
export function arabicFigures(folded: string, runs: readonly Span[], closed: (offset: number) => Span | null): readonly Figure[] {
  const figures: Figure[] = [];
  let done = 0;
  for (const run of runs) {
    if (run.start < done) continue;
    const stretch = closed(run.start);
    if (stretch) {
      done = stretch.end;
      continue;
    }
    const numeral = arabicNumeral(folded, afterMarker(folded, run));
    if (!numeral || isCode(folded, run.start)) {
      done = endOfCode(folded, run.end);
      continue;
    }
    const found = figureOf(folded, numeral);
    if (found) figures.push(found);
    done = found ? found.span.end : endOfCode(folded, numeral.end);
  }
  return figures;
}

function figureOf(folded: string, numeral: Numeral): Figure | null {
  const ratio = ratioAt(folded, numeral);
  if (ratio !== 'none') return ratio;
  const rank = rankAt(folded, numeral, numeral.value, 'arabic');
  if (rank !== 'none') return rank;
  const suffix = suffixAt(folded, numeral.end);
  const compound = compoundAt(folded, numeral, suffix);
  if (compound) return compound;
  const { value, decimals } = numeral;
  if (suffix && counts(folded, numeral, suffix)) return measured('arabic', numeral, suffix, { value, decimals });
  if (LETTER.test(folded[numeral.end] ?? '')) return null; // 5G, 4K, 3D
  const scale = scaleAt(folded, numeral.end);
  if (scale === null) return figure('plain', 'arabic', numeral, numeral.end, { value, decimals });
  const end = numeral.end + scale.length;
  return figure('plain', 'arabic', numeral, end, { value, decimals, unit: scale, unitSpan: { start: numeral.end, end } });
}

const LETTER = /[A-Za-z]/;
/** Days and years are dates unless they last: 30日内, 20年. */
const LASTS = /[内以之]/;
const YEAR_IS_NAMED = /[来级代]/;

/** Whether numeral and unit are a figure, and not a date or a part of a clock time. */
function counts(folded: string, numeral: Numeral, { unit, end }: Suffix): boolean {
  const before = folded[numeral.start - 1] ?? '';
  const next = folded[end] ?? '';
  if (unit === '日') return numeral.decimals === 0 && LASTS.test(next) && before !== '月';
  if (unit === '年') {
    const isShortYear = numeral.end - numeral.start === 2 && numeral.value >= 80; // 98年
    const isDuration = numeral.value < 1000 && !isShortYear && !YEAR_IS_NAMED.test(next);
    return isDuration && !(next === '' || before === '近' || before === '第');
  }
  if (unit === '分' || unit === '秒') return before !== '时' && before !== '点';
  return true;
}

/** Digits behind a letter, a slash or a plus belong to a code: PM2.5, K12+300, GB/T 9704, 1+N. */
function isCode(folded: string, start: number): boolean {
  const before = folded[start - 1] ?? '';
  if (/[A-Za-z+#_@]/.test(before)) return true;
  const beyond = folded[start - 2] ?? '';
  return /[-/.]/.test(before) && /[A-Za-z0-9]/.test(beyond);
}

/** Where a code ends that goes on with digits, dots, dashes and letters. */
function endOfCode(folded: string, at: number): number {
  let end = at;
  while (/[A-Za-z0-9./_+-]/.test(folded[end] ?? '')) end++;
  return end;
}

/** At a line's start 2.2017年 is a marker and a year: the numeral begins behind the dot. */
function afterMarker(folded: string, run: Span): Span {
  const places = digitsAt(folded, run.end + 1);
  const isMarker =
    folded[run.end] === '.' &&
    run.end - run.start <= 2 &&
    places === 4 &&
    folded[run.end + 5] === '年' &&
    startsLine(folded, run.start);
  return isMarker ? { start: run.end + 1, end: run.end + 5 } : run;
}

function startsLine(folded: string, at: number): boolean {
  let before = at - 1;
  while (folded[before] === ' ') before--;
  return before < 0 || /[\n\r。；;]/.test(folded[before]!);
}
