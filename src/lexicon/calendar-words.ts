/** Words that stand for a year, a part of one, or a span of several. Seen in reply letters and work reports unless a row says otherwise. */

/** Years named from the letter's own: [word, years to add to it]. Longer words first. */
export const RELATIVE_YEARS: readonly (readonly [word: string, shift: number])[] = [
  ['本年度', 0],
  ['上年度', -1],
  ['今年', 0],
  ['本年', 0],
  ['去年', -1],
  ['上年', -1],
  ['前年', -2],
  ['明年', 1],
];

/** Years named from the last one printed, as above; only with a month or a part of the year behind them. */
export const FOLLOWING_YEARS: readonly (readonly [word: string, shift: number])[] = [
  ['同年', 0],
  ['当年', 0],
  ['次年', 1], // 11月15日至次年3月15日
  ['翌年', 1],
];

/** Words before a date that comes again every year or month; the date then has no place on the calendar. 每年年底, 每月10日. */
export const RECURRING: readonly string[] = ['每年', '每月'];

/** Parts of a year as they stand behind 年 or alone: [word, first month, last month]. */
export const PARTS_OF_YEAR: readonly (readonly [word: string, from: number, to: number])[] = [
  ['上半年', 1, 6],
  ['下半年', 7, 12],
  ['前三季度', 1, 9],
  ['前三个季度', 1, 9],
  ...(['一1', '二2', '三3', '四4'] as const).flatMap((forms, n) =>
    [...forms].flatMap((form): (readonly [string, number, number])[] => [
      [`第${form}季度`, 3 * n + 1, 3 * n + 3],
      [`${form}季度`, 3 * n + 1, 3 * n + 3],
    ]),
  ),
];

/** Ends of a year, only behind 年: [word, month]. */
export const ENDS_OF_YEAR: readonly (readonly [word: string, month: number])[] = [
  ['底', 12],
  ['末', 12],
  ['初', 1],
];

/** Parts of a month, behind 月: [word, first day, last day]; `null`: the whole month, as nobody can say more. */
export const PARTS_OF_MONTH: readonly (readonly [word: string, days: readonly [from: number, to: number] | null])[] = [
  ['上旬', [1, 10]],
  ['中旬', [11, 20]],
  ['下旬', [21, 31]],
  ['初', null],
  ['末', null],
  ['底', null],
  ['中', null],
];

/** Five-year plans: [name, first year]; each runs five years. The sixth began in 1981, the thirteenth in 2016. */
export const FIVE_YEAR_PLANS: readonly (readonly [name: string, from: number])[] = [
  ['六五', 1981],
  ['七五', 1986],
  ['八五', 1991],
  ['九五', 1996],
  ['十五', 2001],
  ['十一五', 2006],
  ['十二五', 2011],
  ['十三五', 2016],
  ['十四五', 2021],
  ['十五五', 2026],
];
