/** Dates with their signs, alone or as a span, to facts: `2019年7月28日`, `2021年1至5月`, `去年11月至今年3月`, `每月10日`. Called by the date scanner. */
import {
  ENDS_OF_YEAR,
  FOLLOWING_YEARS,
  PARTS_OF_MONTH,
  PARTS_OF_YEAR,
  RECURRING,
  RELATIVE_YEARS,
} from '../../lexicon/calendar-words.js';
import type { DateFact } from '../../types.js';
import { daysIn, isDay, iso } from './calendar.js';
import { type Point, readPoint, TO } from './points.js';

const AND_TO = new RegExp(TO, 'y');
const SHIFT_OF: ReadonlyMap<string, number> = new Map([...RELATIVE_YEARS, ...FOLLOWING_YEARS]);
const FROM_THE_LETTER: ReadonlySet<string> = new Set(RELATIVE_YEARS.map(([word]) => word));
/** What names no one year by itself: 每月10日, 次年3月底. */
const NO_PLACE: ReadonlySet<string> = new Set([
  ...RECURRING,
  ...FOLLOWING_YEARS.filter(([, shift]) => shift > 0).map(([word]) => word),
]);
const ONLY_WITH_MORE: ReadonlySet<string> = new Set([...FOLLOWING_YEARS.map(([word]) => word), ...RECURRING]);

/** The date that begins at `at`, or null. */
export function signedDate(folded: string, at: number): DateFact | null {
  const first = readPoint(folded, at, null);
  if (!first || !holds(first)) return null;
  // 由2015年的33微克下降至2021年的8微克 and its kin tell of two dates, not of a span.
  const last = folded[at - 1] === '由' && !first.elided ? null : secondEnd(folded, first);
  if (first.elided && !last) return null;
  const end = (last ?? first).end;
  const shape = {
    span: { start: at, end },
    numerals: numeralsOf(folded.slice(at, end)),
    year: first.year,
    month: first.month,
    day: first.day,
  };
  if (NO_PLACE.has(first.named ?? ''))
    return { ...shape, form: 'recurring', start: null, end: null, shift: [0, 0], context: null };

  const from = shiftOf(first);
  const year = last?.year ?? first.year;
  const through: Point = last ? { ...last, year, month: last.month ?? (last.day === null ? null : first.month) } : first;
  const to = last?.year != null ? 0 : last?.named ? (FROM_THE_LETTER.has(last.named) ? 0 : from) + shiftOf(last) : from;
  const absolute = first.year !== null;
  // 2021年11月至次年3月: the year is printed, what follows counts from it.
  const endYear = absolute && last?.named && last.year === null ? first.year! + to : year;
  return {
    ...shape,
    form: last ? 'span' : first.named && FROM_THE_LETTER.has(first.named) ? 'relative' : 'signs',
    start: bound(first, first.year, 'from'),
    end: bound(through, endYear, 'to'),
    shift: absolute ? [0, 0] : [from, to],
    context: absolute ? null : contextOf(first),
  };
}

const shiftOf = (point: Point) => SHIFT_OF.get(point.named ?? '') ?? 0;
const numeralsOf = (printed: string): DateFact['numerals'] => (/[0-9]/.test(printed) ? 'arabic' : 'hanzi');

/** Something that the calendar has: 每年 or 同年 alone is none, nor is 2月30日. */
function holds(point: Point): boolean {
  const { named, year, month, day, part } = point;
  if (named !== null && ONLY_WITH_MORE.has(named) && month === null && day === null && part === null) return false;
  if (named === '每月') return day !== null && day <= 31;
  return day === null || isDay(year, month ?? 1, day);
}

/** The other end of the span, where one is printed that is no coarser than it may be. */
function secondEnd(folded: string, first: Point): Point | null {
  AND_TO.lastIndex = first.end;
  if (!AND_TO.test(folded)) return null;
  const last = readPoint(folded, AND_TO.lastIndex, first);
  if (!last || !holds(last)) return null;
  // 2021年至5月 and 3月至2022年 are not the two ends of one span.
  const fits = first.month === null ? last.month === null || first.part !== null : last.month !== null || last.day !== null;
  return fits ? last : null;
}

function contextOf(first: Point): DateFact['context'] {
  if (first.named !== null) return FROM_THE_LETTER.has(first.named) ? 'letter' : 'before';
  // 年底 alone is the letter's own; 上半年 belongs to the year before it.
  return first.part?.startsWith('年') ? 'letter' : 'before';
}

/** One border of the span of time that a point covers. */
function bound({ month, day, part }: Point, year: number | null, side: 'from' | 'to'): string {
  if (day !== null) return iso(year, month, day);
  if (month !== null) {
    const days = PARTS_OF_MONTH.find(([word]) => word === part)?.[1];
    if (!days) return iso(year, month);
    return iso(year, month, side === 'from' ? days[0] : Math.min(days[1], daysIn(month, year)));
  }
  const months = PARTS_OF_YEAR.find(([word]) => word === part);
  if (months) return iso(year, side === 'from' ? months[1] : months[2]);
  const at = ENDS_OF_YEAR.find(([word]) => word === part?.replace(/^年/, ''));
  return iso(year, at?.[1] ?? null);
}
