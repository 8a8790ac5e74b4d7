/** Tells where 一 with a counter means one, and where it is an article. Called by the scanner of Chinese figures. */
import { AFTER_ONE_TIME, ONE_COUNTERS, ONE_WORDS } from '../../lexicon/figure-cues.js';
import { BEFORE_ONE } from '../../lexicon/hanzi-numerals.js';
import type { Span } from '../../types.js';
import { clauseBefore } from './contexts.js';
import type { Suffix } from './suffix.js';

const CUE_REACH = 8;

/** Whether 一 at `numeral` with the counter behind it counts: 各开展[一次], 落实[一名]; not 一项长期任务, 一企一策, 进一步. */
export function countsOne(folded: string, numeral: Span, suffix: Suffix): boolean {
  const before = folded[numeral.start - 1] ?? '';
  if (BEFORE_ONE.has(before) && before !== '每' && before !== '各') return false;
  if (isPattern(folded, numeral.start)) return false;
  if (!ONE_COUNTERS.has(suffix.unit)) return before === '每' || before === '各';
  if (suffix.unit === '次' && AFTER_ONE_TIME.has(folded[suffix.end] ?? '')) return false;
  const cues = clauseBefore(folded, numeral.start, CUE_REACH);
  return ONE_WORDS.some((word) => cues.includes(word));
}

/** 一企一策, 一户一档, 一企业一策: another 一 two or three characters on either side. */
function isPattern(folded: string, at: number): boolean {
  return [-3, -2, 2, 3].some((step) => folded[at + step] === '一');
}
