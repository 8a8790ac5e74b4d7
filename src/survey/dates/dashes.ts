/** Dates in figures alone: `2019-07-28`, `2018/8/1`, `2006.08.18`, `2021- 10- 08`; `15.03.10` where it stands alone. Called by the date scanner. */
import type { DateFact } from '../../types.js';
import { isDay, iso } from './calendar.js';

/** [2021-10-08] 10:45, [2021- 10- 08]; not 2021-10-085, not 0371-2019-07-28. */
const LONG =
  /(?<year>(?:19|20)[0-9]{2}) ?(?<sign>[-./]) ?(?<month>1[0-2]|0?[1-9]) ?\k<sign> ?(?<day>3[01]|[12][0-9]|0?[1-9])(?![0-9]|[-./][0-9])/y;
/** [15.03.10], [19-11-26]: two digits each, so that a version or a part of a number is none. */
const SHORT =
  /(?<year>[0-9]{2})(?<sign>[-./])(?<month>1[0-2]|0[1-9])\k<sign>(?<day>3[01]|[12][0-9]|0[1-9])(?= {0,20}(?:[)\]】\n]|$| [0-9]{1,2}:))/y;
/** [2022-06] alone: between digits it might be anything. */
const MONTH = /(?<year>(?:19|20)[0-9]{2})[-./](?<month>1[0-2]|0[1-9])(?= {0,20}(?:[)\]】\n]|$))/y;
/** What stands before a date that stands alone: the head of its line, a colon, a bracket, a bullet. */
const ALONE = /(?:^|[\n:：([【•|] {0,20}|[\n] {0,20}[·●◆*] {0,4})$/;
const LOOK_BACK = 24;

/** The date that begins at `at`, or null. */
export function dashedDate(folded: string, at: number): DateFact | null {
  if (/[-./0-9]/.test(folded[at - 1] ?? '')) return null;
  const long = match(LONG, folded, at);
  if (long) return long;
  const short = match(SHORT, folded, at) ?? match(MONTH, folded, at);
  return short && standsAlone(folded, at) ? short : null;
}

const standsAlone = (folded: string, at: number) => ALONE.test(folded.slice(Math.max(0, at - LOOK_BACK), at));

function match(pattern: RegExp, folded: string, at: number): DateFact | null {
  pattern.lastIndex = at;
  const groups = pattern.exec(folded)?.groups;
  if (!groups) return null;
  const year = fourDigits(groups.year!);
  const month = Number(groups.month);
  const day = groups.day === undefined ? null : Number(groups.day);
  if (day !== null && !isDay(year, month, day)) return null;
  const date = iso(year, month, day);
  return {
    span: { start: at, end: pattern.lastIndex },
    numerals: 'arabic',
    year,
    month,
    day,
    form: 'dashes',
    start: date,
    end: date,
    shift: [0, 0],
    context: null,
  };
}

/** 15 is 2015, 98 is 1998: replies have been published since the nineties. */
function fourDigits(year: string): number {
  const number = Number(year);
  return year.length === 4 ? number : number + (number < 70 ? 2000 : 1900);
}
