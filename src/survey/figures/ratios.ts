/** Reads ratios of two to four parts with any colon, and tells them from times of day. Called by the scanner of arabic figures. */
import { RATIO_WORDS } from '../../lexicon/figure-cues.js';
import type { Figure } from '../../types.js';
import { arabicNumeral, digitsAt, type Numeral } from './arabic.js';
import { clauseBefore } from './contexts.js';
import { figure } from './make.js';

const MOST_PARTS = 4;
const CUE_REACH = 14;

/** The ratio that begins with `first`; null where the colon joins a time of day or a label; `none` where no colon follows. */
export function ratioAt(folded: string, first: Numeral): Figure | null | 'none' {
  const parts: Numeral[] = [first];
  let end = first.end;
  while (parts.length <= MOST_PARTS && folded[end] === ':' && digitsAt(folded, end + 1) > 0) {
    const start = end + 1;
    const part = arabicNumeral(folded, { start, end: start + digitsAt(folded, start) });
    if (!part) return null;
    parts.push(part);
    end = part.end;
  }
  if (parts.length === 1) return 'none';
  if (parts.length > MOST_PARTS || /[年月日号]/.test(folded[end] ?? '')) return null;
  if (parts.some(({ value }) => value === 0)) return null; // 0:00
  if (isClock(parts) && !isCued(folded, first.start, end)) return null;
  return figure('ratio', 'arabic', { start: first.start, end }, end, { parts: parts.map(({ value }) => value) });
}

/** 18:30, 9:05, 18:30:00 look like times of day; 8:2, 1:2000, 1.8:48:50.2 do not. */
function isClock(parts: readonly Numeral[]): boolean {
  const [hour, ...rest] = parts;
  const isSixty = ({ start, end, value, decimals }: Numeral) => decimals === 0 && end - start === 2 && value < 60;
  return hour!.decimals === 0 && hour!.value <= 24 && parts.length <= 3 && rest.every(isSixty);
}

/** A word of ratios close before, or 比例 and 的比例 straight behind. */
function isCued(folded: string, start: number, end: number): boolean {
  const before = clauseBefore(folded, start, CUE_REACH);
  return (
    RATIO_WORDS.some((word) => before.includes(word)) || /^的?(?:比例|结构|配比|分担|分成|承担)/.test(folded.slice(end, end + 4))
  );
}
