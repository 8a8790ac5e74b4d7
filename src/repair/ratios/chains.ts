/** Finds the runs of digits and points that may be a ratio without its colons. Called by the ratio rule. */
import { suffixAt } from '../../survey/figures/suffix.js';
import type { Span, Survey } from '../../types.js';

export interface RatioChain extends Span {
  /** The word that says that a ratio stands here: 结构, 之比, 分担. */
  readonly cue: string;
  /** How many things the words before it compare (工业与农业之比: 2), or null. */
  readonly named: number | null;
}

/** No ratio of four parts has more characters: 100.00:100.00… */
const LONGEST_CHAIN = 28;
const CLAUSE_REACH = 48;
const BEHIND_REACH = 8;
/** A list (煤、油、气) and a whole ratio before the run belong to its clause. */
const CLAUSE = /[^,。;!?\n()“”《》]*$/;

// 产业结构[由2015年的]…  两者之比[为]…  师生比[达到]…
const LINK = /(?:[由从为是达到至成约近破超:]|的)(?:\d{4}年的?|去年的?|上年的?)?$/;
const CUE = /之比|比例|结构|配比|比重(?!新)|[率价量师生员数积]比(?=[为是约达由从:])/g;
// 按[82分担]  以[73的比例]
const SHARED_BEFORE = /(?:按照?|以)$/;
const SHARED_BEHIND = /^的?(?<cue>[一-龥]{0,4}比例|分担|分成|分摊|承担|负担|分配|安排|配套|筹集|出资|配比|配置)/;
// 65[%], 2019[年], 1.03[比]1
const NOT_BEHIND = /^(?:[%‰年月日号A-Za-z/-]|比(?!例))/;
/** The sex ratio at birth is one number (117.6). */
const ONE_NUMBER = /性别比/;

/** The runs of a text that a cue says are ratios, and that lack colons, all or some. Ascending. */
export function* ratioChains({ folded, digits }: Pick<Survey, 'folded' | 'digits'>): Iterable<RatioChain> {
  let done = 0;
  for (const { start } of digits) {
    if (start < done) continue;
    const end = endOfChain(folded, start);
    done = end;
    const length = end - start;
    if (length < 2 || length > LONGEST_CHAIN || /[A-Za-z〔([+/-]/.test(folded[start - 1] ?? '')) continue;
    if (NOT_BEHIND.test(folded.slice(end, end + 2))) continue;
    const clause = CLAUSE.exec(folded.slice(Math.max(0, start - CLAUSE_REACH), start))![0];
    const cue = sharedCue(clause, folded.slice(end, end + BEHIND_REACH)) ?? (suffixAt(folded, end) ? null : linkedCue(clause));
    if (cue !== null) yield { start, end, cue, named: thingsNamed(clause) };
  }
}

function endOfChain(folded: string, start: number): number {
  let end = start;
  while (/[0-9.:]/.test(folded[end] ?? '') && end - start <= LONGEST_CHAIN) end++;
  while (/[.:]/.test(folded[end - 1]!)) end--;
  return end;
}

function sharedCue(clause: string, behind: string): string | null {
  const cue = SHARED_BEHIND.exec(behind)?.groups?.cue;
  return cue && (SHARED_BEFORE.test(clause) || cue.endsWith('比例')) ? cue : null;
}

function linkedCue(clause: string): string | null {
  return LINK.test(clause) && !ONE_NUMBER.test(clause) ? (clause.match(CUE)?.at(-1) ?? null) : null;
}

/** 工业与农业之比 names two, 峰、平、谷三个时段 three; null where the clause compares nothing. */
function thingsNamed(clause: string): number | null {
  const joints = clause.match(/[、与和及]/g)?.length ?? 0;
  return joints > 0 && joints < 4 ? joints + 1 : null;
}
