/** Numerals of a date to numbers: 2019, `20 19`, 二〇一九, 二十八, 廿三. Called by the date scanner and the date rules. */

const ZEROS = '〇○O零0';
const UNITS = '一二三四五六七八九';

/** The class of Chinese digits as dates print them. */
const HANZI_DIGIT = `[${ZEROS}${UNITS}]`;

/** A year from 1600 to 2099, perhaps with blanks between its digits, or in Chinese digits: [2019], [20 19], [二〇一九]. */
export const YEAR = `(?:(?:1 ?[6-9]|2 ?0) ?[0-9] ?[0-9]|(?:一[六七八九]|二[${ZEROS}])${HANZI_DIGIT}{2})`;
/** [7], [07], [1 2], [十二]. */
export const MONTH = `(?:1 ?[0-2]|0?[1-9]|十[一二]?|[${UNITS}])`;
/** [28], [08], [2 8], [二十八]. */
export const DAY = `(?:3 ?[01]|[12] ?[0-9]|0?[1-9]|三十一?|[二廿]?十[${UNITS}]?|廿[${UNITS}]|[${UNITS}])`;
/** A small count: [3], [20], [三], [二十], [两]. */
export const COUNT = `(?:[1-9][0-9]?|[二三四五六七八九]?十[${UNITS}]?|[${UNITS}两])`;

/** The number that a numeral prints, or null where none was matched. */
export function numberOf(numeral: string | null): number | null {
  if (numeral === null) return null;
  const plain = numeral.replaceAll(' ', '');
  if (/^[0-9]+$/.test(plain)) return Number(plain);
  const tens = /^(.?)([十廿])(.?)$/.exec(plain);
  if (tens) {
    const [, head, ten, tail] = tens as unknown as [string, string, string, string];
    return (ten === '廿' ? 2 : head === '' ? 1 : digitOf(head)) * 10 + (tail === '' ? 0 : digitOf(tail));
  }
  if (plain.startsWith('廿')) return 20 + digitOf(plain[1]!);
  return [...plain].reduce((number, digit) => number * 10 + digitOf(digit), 0);
}

function digitOf(digit: string): number {
  if (ZEROS.includes(digit)) return 0;
  return digit === '两' ? 2 : UNITS.indexOf(digit) + 1;
}
