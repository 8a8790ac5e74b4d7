/** Puts the colons back into a ratio, and the 年 of a year that is glued to it. Tried where a word says that a ratio stands. */
import type { Evidence, Insertion, Place, Reading, RepairRule, Survey } from '../../types.js';
import { type RatioChain, ratioChains } from '../ratios/chains.js';
import { isShares, type Split, splitsOf, sumOf } from '../ratios/splits.js';

const YEAR_LENGTH = 4;
const GLUED_YEAR = /^(?:19|20)\d\d(?=\d)/;
const MOST_OFFERED = 4;
const TWO_DIGITS = /^[0-9]{2}$/;
/** 换乘[比例达]91 */
const PERCENT_BEFORE = /(?<!的)比例(?:为|是|达|达到|到|至)?$/;

export const ratioLostColon: RepairRule = {
  id: 'ratio-lost-colon',
  kind: 'ratio',
  summary: 'Puts the colons back between the parts of a ratio',
  places: function* (survey) {
    for (const chain of ratioChains(survey)) {
      const place = placeOf(survey, chain);
      if (place) yield place;
    }
  },
  examples: [
    ['三次产业结构由6.139.254.7调整为2020年的5.3:38:56.7', '三次产业结构由6.1:39.2:54.7调整为2020年的5.3:38:56.7'],
    ['产业结构调整为20185.140.254.7', '产业结构调整为2018年5.1:40.2:54.7'],
    ['经费由省、市按73分担', '经费由省、市按7:3分担'],
    ['教师与学生之比为118', 'ambiguous'],
    ['出生人口性别比为112', 'untouched'],
    ['所占比例为65%', 'untouched'],
  ],
};

function placeOf({ folded }: Survey, chain: RatioChain): Place | null {
  const run = folded.slice(chain.start, chain.end);
  // 比例达91 may have lost its % as well as its colon.
  const mayBePercent = TWO_DIGITS.test(run) && PERCENT_BEFORE.test(folded.slice(Math.max(0, chain.start - 4), chain.start));
  const glued = GLUED_YEAR.test(run) ? YEAR_LENGTH : 0;
  const shares = mayBePercent ? [] : [...sharesIn(run, 0, chain), ...(glued > 0 ? sharesIn(run.slice(glued), glued, chain) : [])];
  const readings = shares.length > 0 ? shares : othersIn(run, chain);
  return readings.length === 0 ? null : { span: { start: chain.start, end: chain.end }, readings, intact: [] };
}

/** Readings whose parts are shares; where some add up exactly, only those. */
function sharesIn(run: string, skipped: number, chain: RatioChain): readonly Reading[] {
  const splits = splitsOf(run).filter(({ parts }) => chain.named !== 2 || parts.length === 2);
  const exact = splits.filter((split) => isShares(split, true));
  const shares = exact.length > 0 ? exact : splits.filter((split) => isShares(split, false));
  return shares.map((split) => readingOf(chain, skipped, split, { kind: 'sum', parts: split.parts, total: sumOf(split.parts) }));
}

/** Readings that only the cue speaks for: of as many parts as things are named, 1:N first. */
function othersIn(run: string, chain: RatioChain): readonly Reading[] {
  const wanted = chain.named ?? 2;
  const splits = splitsOf(run).filter(({ parts }) => parts.length === wanted && parts.every((part) => part > 0));
  if (splits.length > MOST_OFFERED) return [];
  const ordered = splits.toSorted((a, b) => Number(b.parts[0] === 1) - Number(a.parts[0] === 1));
  const isOnly = splits.length === 1 && chain.cue === '之比' && chain.named !== null;
  const form: Evidence = { kind: 'form', form: isOnly ? 'only-ratio' : 'ratio', text: chain.cue };
  return ordered.map((split) => readingOf(chain, 0, split, form));
}

function readingOf(chain: RatioChain, skipped: number, { cuts }: Split, found: Evidence): Reading {
  const year: readonly Insertion[] = skipped > 0 ? [{ at: chain.start + skipped, text: '年' }] : [];
  const colons = cuts.map((cut): Insertion => ({ at: chain.start + skipped + cut, text: ':' }));
  return { insertions: [...year, ...colons], evidence: [found, { kind: 'lexicon', table: 'ratio-words', entry: chain.cue }] };
}
