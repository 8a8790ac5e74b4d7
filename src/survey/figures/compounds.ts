/** Reads figures of two arabic numerals: ranges (10至15天), products (7×24小时), fractions (1/3). Called by the scanner of arabic figures. */
import type { Figure } from '../../types.js';
import { arabicNumeral, digitsAt, type Numeral } from './arabic.js';
import { clauseBefore } from './contexts.js';
import { figure, measured } from './make.js';
import { type Suffix, suffixAt } from './suffix.js';

/** 由 and 从 before a pair of values make it a change, not a range: 由200万元到300万元. */
const CHANGE_REACH = 12;
const CHANGE = /[由从]/;
const LARGEST_DENOMINATOR = 20;

/** The range, product or fraction that begins with `first`, whose own suffix is `suffix`; else null. */
export function compoundAt(folded: string, first: Numeral, suffix: Suffix | null): Figure | null {
  const at = suffix ? suffix.end : first.end;
  const sign = /^(?:-{1,2}|~{1,2}|至|到|[×xX*/])/.exec(folded.slice(at, at + 2))?.[0];
  if (sign === undefined) return null;
  const start = at + sign.length;
  const length = digitsAt(folded, start);
  const second = length > 0 ? arabicNumeral(folded, { start, end: start + length }) : null;
  if (!second) return null;
  if (sign === '/') return suffix ? null : fraction(folded, first, second);
  const last = suffixAt(folded, second.end);
  if (!last || (suffix && suffix.unit !== last.unit)) return null;
  if (last.unit === '年' && second.value >= 1000) return null;
  const numeral = { start: first.start, end: second.end };
  const decimals = Math.max(first.decimals, second.decimals);
  if (/[×xX*]/.test(sign)) return suffix ? null : measured('arabic', numeral, last, { decimals });
  if (first.value >= second.value || CHANGE.test(clauseBefore(folded, first.start, CHANGE_REACH))) return null;
  return measured('arabic', numeral, last, { low: first.value, high: second.value, decimals });
}

/** 1/3, 2/3; not 5/12 of a date with more to come. */
function fraction(folded: string, top: Numeral, bottom: Numeral): Figure | null {
  const isFraction =
    top.decimals + bottom.decimals === 0 && top.value > 0 && top.value < bottom.value && bottom.value <= LARGEST_DENOMINATOR;
  if (!isFraction || /[/0-9A-Za-z月日年-]/.test(folded[bottom.end] ?? '')) return null;
  return figure('fraction', 'arabic', { start: top.start, end: bottom.end }, bottom.end, { value: top.value / bottom.value });
}
