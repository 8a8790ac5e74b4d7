/** Reads ranks: 第1, 第二, 后20位, 前三名. Called by the scanners of figures, arabic and Chinese. */
import { ENDS_OF_ORDER, MERIT_WORDS } from '../../lexicon/figure-cues.js';
import type { Figure, Span } from '../../types.js';
import { clauseBefore } from './contexts.js';
import { figure } from './make.js';

const MERIT_REACH = 10;
/** Behind these a rank may run on into its sentence (倒数第1提升至…); behind the other words of merit it ends its clause (全国第一,). */
const STRAIGHT = /(?:排名?|排在|正排|位居|位列|居|列|倒数|正数|升至|升到|降至|提升至|跃居|获|夺得)$/;
const AFTER_RANK = /[,。;、!?:)”’\s的和与及并]/;
/** Ordinals of things: 第一批, 第三季度, 第二产业. */
const THINGS = /[年月日批个次季届期条章轮产步阶类梯方档级副书中医小高责手项款页号]/;

/** The rank whose numeral is `numeral`; null for an ordinal that is no rank (第三批, 第1068号); `none` where no rank can stand here. */
export function rankAt(
  folded: string,
  numeral: Span,
  value: number | null,
  numerals: Figure['numerals'],
): Figure | null | 'none' {
  const before = folded[numeral.start - 1] ?? '';
  if (!ENDS_OF_ORDER.has(before)) return 'none';
  const unit = folded[numeral.end] === '位' || folded[numeral.end] === '名' ? folded[numeral.end]! : null;
  if (before !== '第') {
    if (unit === null) return 'none';
    const unitSpan = { start: numeral.end, end: numeral.end + 1 };
    const ranked = figure('rank', numerals, numeral, numeral.end + 1, { value, unit, unitSpan });
    return { ...ranked, span: { start: numeral.start - 1, end: ranked.span.end } };
  }
  const merit = clauseBefore(folded, numeral.start - 1, MERIT_REACH);
  const next = folded[numeral.end] ?? ',';
  const isRank =
    MERIT_WORDS.some((word) => merit.includes(word)) &&
    (unit !== null || AFTER_RANK.test(next) || (STRAIGHT.test(merit) && !THINGS.test(next)));
  if (!isRank) return null;
  const unitSpan = unit === null ? null : { start: numeral.end, end: numeral.end + 1 };
  const ranked = figure('rank', numerals, numeral, numeral.end + (unit === null ? 0 : 1), { value, unit, unitSpan });
  return { ...ranked, span: { start: numeral.start - 1, end: ranked.span.end } };
}
