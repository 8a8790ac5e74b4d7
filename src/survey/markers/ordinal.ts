/** Numbers of ordinals, read and written: 一 to 九百九十九. Called by the scanner of markers and by the repair of ordinals. */

const DIGITS = '零一二三四五六七八九';

/** The value of a Chinese ordinal such as 十二, 二十, 一百零五, or null where `numeral` is not written like one. */
export function readHanziOrdinal(numeral: string): number | null {
  const plain = numeral.replace(/[〇○]/g, '零');
  let total = 0;
  let digit = 0;
  for (const char of plain) {
    if (char === '百') total += (digit || 1) * 100;
    else if (char === '十') total += (digit || 1) * 10;
    else {
      digit = DIGITS.indexOf(char);
      continue;
    }
    digit = 0;
  }
  const value = total + digit;
  return value > 0 && writeHanziOrdinal(value) === plain ? value : null;
}

/** `value` as Chinese ordinals are printed, 1 to 999: 十二, 二十, 一百一十, 一百零五. */
export function writeHanziOrdinal(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const one = ones > 0 ? DIGITS[ones]! : '';
  const head = hundreds > 0 ? `${DIGITS[hundreds]}百` : '';
  if (tens === 0) return head + (head && one ? '零' : '') + one;
  return `${head}${tens === 1 && !head ? '' : DIGITS[tens]}十${one}`;
}
