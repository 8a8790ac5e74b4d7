/** How much a text reads like Chinese: the share of common hanzi. Called wherever encodings are weighed. */
import { COMMON_HANZI } from '../lexicon/common-hanzi.js';

/** At most this many characters are looked at: more of a page says nothing new. */
const SAMPLE = 4096;

export interface HanziShare {
  /** Characters beyond ASCII that were looked at, punctuation and symbols of Chinese text left out. */
  readonly seen: number;
  /** Those of them that are common hanzi. */
  readonly common: number;
}

export function hanziShare(text: string): HanziShare {
  let seen = 0;
  let common = 0;
  for (let i = 0; i < text.length && seen < SAMPLE; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80 || isNeutral(code)) continue;
    seen += 1;
    common += COMMON_HANZI[code]!;
  }
  return { seen, common };
}

/** The share itself, 0 where nothing was seen. */
export const shareOf = ({ seen, common }: HanziShare): number => (seen === 0 ? 0 : common / seen);

/** Marks that stand in Chinese text in any encoding: no-break space, · × ÷ ° ±, general punctuation, CJK marks, full-width forms. */
function isNeutral(code: number): boolean {
  return (
    (code >= 0x3000 && code <= 0x3020) ||
    (code >= 0xff00 && code <= 0xffef) ||
    (code >= 0x2010 && code <= 0x2030) ||
    code === 0xa0 ||
    code === 0xb7 ||
    code === 0xd7 ||
    code === 0xf7 ||
    code === 0xb0 ||
    code === 0xb1
  );
}
