/** Calendar arithmetic of repairs: in how many ways a frame of numerals is a date once its lost signs are put back. Called by the date rules. */
import { isDay } from '../survey/dates/calendar.js';
import { DAY, MONTH, numberOf } from '../survey/dates/numerals.js';
import type { Insertion } from '../types.js';
import type { DateFrame } from './dates/frame.js';

/** A frame read as a date. */
export interface CalendarReading {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  readonly insertions: readonly (Insertion & { readonly text: string })[];
}

export interface CalendarReadings {
  readonly valid: readonly CalendarReading[];
  /** How many ways of cutting the numerals were looked at. */
  readonly tried: number;
}

const WHOLE_MONTH = new RegExp(`^${MONTH}$`);
const WHOLE_DAY = new RegExp(`^${DAY}$`);
const LONGEST_NUMERAL = 3;

/**
 * Every date of the calendar that the frame can be: the printed signs stand where they are, the lost ones are inserted.
 * `withDay`: whether the frame ends in a day or in a month.
 */
export function calendarReadings(frame: DateFrame, withDay: boolean): CalendarReadings {
  const { numerals, hasYear } = frame;
  const from = hasYear ? 4 : 0;
  const year = hasYear ? numberOf(numerals.slice(0, 4)) : null;
  const found: (CalendarReading & { readonly even: boolean })[] = [];
  let tried = 0;
  for (const monthEnd of withDay ? cuts(from, numerals.length) : [numerals.length]) {
    const monthNumeral = numerals.slice(from, monthEnd);
    const dayNumeral = withDay ? numerals.slice(monthEnd) : null;
    tried++;
    if (!WHOLE_MONTH.test(monthNumeral) || (dayNumeral !== null && !WHOLE_DAY.test(dayNumeral))) continue;
    const month = numberOf(monthNumeral)!;
    const day = numberOf(dayNumeral);
    if (day !== null && !isDay(year, month, day)) continue;
    const ends = [
      ...(hasYear ? [{ sign: '年', end: 4 }] : []),
      { sign: '月', end: monthEnd },
      ...(withDay ? [{ sign: '日', end: numerals.length }] : []),
    ];
    const insertions = signsToInsert(frame, ends);
    if (insertions) found.push({ year, month, day, insertions, even: evenlyPadded(monthNumeral, dayNumeral) });
  }
  // 10月1日 rather than 1月01日: one date is not padded in one place and bare in the other.
  const even = found.filter((reading) => reading.even);
  const valid = (even.length > 0 ? even : found).map(({ even: _, ...reading }) => reading);
  return { valid, tried };
}

/** Where a month may end that begins at `from`, so that a day is left. */
function cuts(from: number, length: number): readonly number[] {
  const ends: number[] = [];
  for (let end = from + 1; end <= from + LONGEST_NUMERAL && end < length; end++) ends.push(end);
  return ends;
}

/** The signs that are lost, or null where a printed sign or blank contradicts the cuts. */
function signsToInsert(
  { borders }: DateFrame,
  ends: readonly { readonly sign: string; readonly end: number }[],
): CalendarReading['insertions'] | null {
  const insertions: (Insertion & { readonly text: string })[] = [];
  for (const [n, { at, printed }] of borders.entries()) {
    const wanted = ends.find(({ end }) => end === n + 1)?.sign ?? '';
    if (printed === wanted) continue;
    if (wanted === '' || (printed !== '' && printed !== ' ')) return null;
    insertions.push({ at, text: wanted });
  }
  return insertions;
}

function evenlyPadded(month: string, day: string | null): boolean {
  if (day === null) return true;
  const padded = (numeral: string) => /^0/.test(numeral);
  const bare = (numeral: string) => /^[1-9]$/.test(numeral);
  return !(padded(month) && bare(day)) && !(bare(month) && padded(day));
}
