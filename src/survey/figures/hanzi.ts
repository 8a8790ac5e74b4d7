/** Reads one Chinese numeral: 三, 十五, 一百二十, 两三, 十几. Called by the scanner of Chinese figures. */
import { HANZI_DIGITS, HANZI_SCALES } from '../../lexicon/hanzi-numerals.js';
import type { Span } from '../../types.js';

export interface HanziNumeral extends Span {
  /** Null where inexact; then `low` and `high` hold: 十几 is 11 to 19, 两三 is 2 to 3. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const LONGEST_NUMERAL = 12;
const isNumeralChar = (char: string | undefined): char is string =>
  char !== undefined && (HANZI_DIGITS.has(char) || HANZI_SCALES.has(char) || char === '几' || char === '数');

/** The numeral that begins at `start`, or null where the characters are none (二〇一九, 百千). */
export function hanziNumeral(folded: string, start: number): HanziNumeral | null {
  let end = start;
  while (end - start <= LONGEST_NUMERAL && (isNumeralChar(folded[end]) || isInnerWan(folded, start, end))) end++;
  const chars = folded.slice(start, end);
  if (chars.length === 0 || chars.length > LONGEST_NUMERAL) return null;
  const span = { start, end };
  const inexact = inexactValue(chars);
  if (inexact) return { ...span, value: null, low: inexact[0], high: inexact[1] };
  const value = exactValue(chars);
  return value === null ? null : { ...span, value, low: null, high: null };
}

/** 两万五千: the 万 stands inside the numeral. */
const isInnerWan = (folded: string, start: number, at: number) =>
  at > start && folded[at] === '万' && HANZI_DIGITS.has(folded[at + 1] ?? '') && HANZI_SCALES.has(folded[at + 2] ?? '');

/** 十几, 二十几, 几十, 数百, 两三, 三五, 十五六, 三四十. */
function inexactValue(chars: string): readonly [number, number] | null {
  if (chars.endsWith('几')) {
    const tens = exactValue(chars.slice(0, -1));
    return tens !== null && tens % 10 === 0 && tens > 0 ? [tens + 1, tens + 9] : null;
  }
  if (chars.length === 2 && (chars[0] === '几' || chars[0] === '数')) {
    const scale = HANZI_SCALES.get(chars[1]!);
    return scale === undefined ? null : [2 * scale, 9 * scale];
  }
  const scale = HANZI_SCALES.get(chars.at(-1)!);
  const pair = scale === undefined ? chars.slice(-2) : chars.slice(-3, -1);
  const head = chars.slice(0, scale === undefined ? -2 : -3);
  const [a, b] = [HANZI_DIGITS.get(pair[0]!), HANZI_DIGITS.get(pair[1]!)];
  if (!a || !b || b <= a || b - a > 2) return null;
  const base = head === '' ? 0 : exactValue(head);
  if (base === null || (head !== '' && !head.endsWith('十'))) return null;
  return [base + a * (scale ?? 1), base + b * (scale ?? 1)];
}

function exactValue(chars: string): number | null {
  const wan = chars.indexOf('万');
  if (wan > 0) {
    const [high, low] = [exactValue(chars.slice(0, wan)), exactValue(chars.slice(wan + 1))];
    return high === null || low === null ? null : high * 10000 + low;
  }
  let total = 0;
  let digit: number | null = null;
  let last = Number.POSITIVE_INFINITY;
  for (const char of chars) {
    const scale = HANZI_SCALES.get(char);
    if (scale === undefined) {
      const value = HANZI_DIGITS.get(char);
      if (value === undefined || (digit !== null && digit !== 0)) return null;
      digit = value;
    } else {
      if (scale >= last || digit === 0) return null;
      if (digit === null && (scale !== 10 || total > 0)) return null;
      total += (digit ?? 1) * scale;
      [digit, last] = [null, scale];
    }
  }
  return total + (digit ?? 0);
}
