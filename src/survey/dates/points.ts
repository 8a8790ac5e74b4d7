/** Reads one end of a date with its signs: `2019年7月28日`, `去年11月`, `3月下旬`, `2021年底`. Called by the reader of signed dates. */
import { FOLLOWING_YEARS, PARTS_OF_YEAR, RECURRING, RELATIVE_YEARS } from '../../lexicon/calendar-words.js';
import { DAY, MONTH, numberOf, YEAR } from './numerals.js';

/** One end of a date as printed; what it leaves out is null. */
export interface Point {
  readonly end: number;
  /** 今年, 同年, 每月. */
  readonly named: string | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** 上半年 底 度 behind a year, 下旬 初 behind a month. */
  readonly part: string | null;
  /** Its last sign stands at the other end of the span alone: the `1` of `1至5月`. */
  readonly elided: boolean;
}

const either = (words: readonly string[]) => words.join('|');
const firsts = (table: readonly (readonly [string, ...unknown[]])[]) => either(table.map(([word]) => word));

/** Between the ends of a span. */
export const TO = ' {0,3}(?:至|到|[-~]{1,2}) {0,3}';

/** 2021年中 and 5月中 only where the word ends there; 2021年中央 goes on. */
const MIDDLE = '中(?=[,，、。;)至]|$)';
const BEGINNING = '初(?![中级步期次])';

const NAMED = new RegExp(`(?:${firsts(RELATIVE_YEARS)}|${firsts(FOLLOWING_YEARS)}|(?:${either(RECURRING)})的?)`, 'y');
/** [2019年], [20 19 年], [2021学年], and the [2017] of 2017-2020年; not 2000多年. */
const A_YEAR = new RegExp(`(?<numeral>${YEAR})(?: {0,3}[学财]?年(?![多余]|历史)|(?=${TO}${YEAR} {0,3}[学财]?年))`, 'y');
/** [7月], [7月份], and the [1] of 1至5月; not 3月龄, 5月饼. */
const A_MONTH = new RegExp(` {0,3}(?<numeral>${MONTH})(?: {0,3}月(?![龄嫂饼票薪租息均])份?|(?=${TO}${MONTH} {0,3}月))`, 'y');
/** [28日], [28号], and the [5] of 5至8日; not 7日游, 8号楼. */
const A_DAY = new RegExp(
  ` {0,3}(?<numeral>${DAY})(?: {0,3}(?:日(?![游均常产元])|号(?![楼院线路机井文令桩泵]))|(?=${TO}${DAY} {0,3}日))`,
  'y',
);
const YEAR_PART = new RegExp(` {0,3}(?:年?(?:底|末(?!端)|${BEGINNING})|度|${firsts(PARTS_OF_YEAR)}|${MIDDLE})`, 'y');
const MONTH_PART = new RegExp(`(?:[上中下]旬|底|末|${BEGINNING}|${MIDDLE})`, 'y');
/** A part of a year that stands alone; 年底 needs its 年 here. */
const LONE_PART = new RegExp(`(?:${firsts(PARTS_OF_YEAR)}|年(?:底|末|${BEGINNING}))`, 'y');

/** The point that begins at `at`, or null. `after`: the first end of its span; `8日` alone is a point only behind `7月6日至`. */
export function readPoint(folded: string, at: number, after: Point | null): Point | null {
  let end = at;
  const stick = (pattern: RegExp): string | null => {
    pattern.lastIndex = end;
    const match = pattern.exec(folded);
    if (!match) return null;
    end = pattern.lastIndex;
    return (match.groups?.numeral ?? match[0]).trim();
  };
  const named = stick(NAMED)?.replace(/的$/, '') ?? null;
  const year = named === null ? numberOf(stick(A_YEAR)) : null;
  const month = named === '每月' ? null : numberOf(stick(A_MONTH));
  const mayBeDay = month !== null || named === '每月' || (after?.day != null && named === null && year === null);
  const day = mayBeDay ? numberOf(stick(A_DAY)) : null;
  const part =
    day !== null
      ? null
      : month !== null
        ? stick(MONTH_PART)
        : named !== null || year !== null
          ? stick(YEAR_PART)
          : stick(LONE_PART);
  const elided = part === null && /[0-9〇○O零一二三四五六七八九十廿]/.test(folded[end - 1] ?? '');
  return end === at ? null : { end, named, year, month, day, part, elided };
}
