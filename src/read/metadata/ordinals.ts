/** Reads the ordinal of a term or a meeting: 十五, 15, 二十一, 一. Called by the reader of sessions. */

const DIGITS = '〇一二三四五六七八九';

/** The number, up to 999; null for a numeral that is none. */
export function ordinalOf(numeral: string): number | null {
  if (/^[0-9]+$/.test(numeral)) return Number(numeral);
  const plain = numeral.replace(/零/g, '〇');
  const match = /^(?:([一二三四五六七八九])百)?〇?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(plain);
  if (!match || match[0] === '') return null;
  const [, hundreds, tens, ten, ones] = match;
  return digit(hundreds) * 100 + (ten ? (tens ? digit(tens) : 1) * 10 : 0) + digit(ones);
}

const digit = (character: string | undefined) => (character ? DIGITS.indexOf(character) : 0);
