/** Plans: a quoted name and the noun phrase behind it that ends in 规划, 计划, 纲要 or 方案. Called by the reader of citations. */
import { PLAN_ENDS, PLAN_STOPS } from '../../lexicon/plan-words.js';
import type { Survey } from '../../types.js';
import type { CitationRow } from './index.js';

/** “八五”[普法规划], “十四五”[规划]; not “十三五”[期间的规划] */
const BEHIND = new RegExp(
  `^(?:(?![${PLAN_STOPS}]|期间)[\\u4e00-\\u9fff]){0,12}?(?:${PLAN_ENDS.join('|')})(?!局|处|科|委|生育|单列|总量)`,
);
const LONGEST_NAME = 20;

export function planCitations({ brackets, folded, text }: Survey): readonly CitationRow[] {
  return brackets.flatMap(({ kind, open, close }): readonly CitationRow[] => {
    if (kind !== '“”' || open === null || close === null || close - open > LONGEST_NAME) return [];
    const noun = BEHIND.exec(folded.slice(close + 1, close + 18));
    if (!noun) return [];
    const span = { start: open, end: close + 1 + noun[0].length };
    return [{ kind: 'plan', text: text.slice(span.start, span.end), number: null, year: null, span }];
  });
}
