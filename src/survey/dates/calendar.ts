/** Calendar arithmetic: which days there are, and how a point or a part of a year is written in ISO 8601. Called by the date scanner and the date rules. */

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of a month; of February 29 where the year is not known. */
export function daysIn(month: number, year: number | null): number {
  const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

export function isDay(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
}

/** The year that the page leaves to its context, in `start` and `end` of a fact: `YYYY-07-28`. */
export const OPEN_YEAR = 'YYYY';

/** `2019`, `2019-07`, `2019-07-28`, or with an open year. */
export function iso(year: number | null, month: number | null = null, day: number | null = null): string {
  const parts = [year === null ? OPEN_YEAR : String(year).padStart(4, '0')];
  for (const part of [month, day]) {
    if (part === null) break;
    parts.push(String(part).padStart(2, '0'));
  }
  return parts.join('-');
}
