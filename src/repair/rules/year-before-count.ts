/** Year rule: a year that has lost its 年 and runs into the figure behind it. Called by the engine. */
import type { Evidence, RepairRule, Survey } from '../../types.js';
import { isCounted } from '../dates/after.js';
import { evidenceBeforeYear, isNoYearBefore } from '../dates/lone-year.js';

export const yearBeforeCount: RepairRule = {
  id: 'year-before-count',
  kind: 'year',
  summary: 'Parts a year from the figure that it ran into, by 年',
  *places(survey) {
    for (const span of survey.digits) {
      if (span.end - span.start < 5 || span.end - span.start > LONGEST) continue;
      const [year, figure] = [survey.folded.slice(span.start, span.start + 4), survey.folded.slice(span.start + 4, span.end)];
      if (!OUR_YEARS.test(year) || !A_FIGURE.test(figure) || isNoYearBefore(survey, span.start)) continue;
      const form = formOfFigure(survey, span.end, figure);
      const before = evidenceBeforeYear(survey, span.start);
      if (!form || (before.length === 0 && form.form === 'count-behind-year')) continue;
      const evidence: readonly Evidence[] = [form, ...before];
      yield { span, readings: [{ insertions: [{ at: span.start + 4, text: '年' }], evidence }], intact: [] };
    }
  },
  examples: [
    ['二氧化硫由201533%下降', '二氧化硫由2015年33%下降'],
    ['比201029.1%提高', '比2010年29.1%提高'],
    ['共有202220个', 'untouched'],
    ['电话202233', 'untouched'],
    ['202013元', 'untouched'],
  ],
};

/** Years in which letters of our time count something. */
const OUR_YEARS = /^(?:199[0-9]|20[0-3][0-9])$/;
const A_FIGURE = /^[1-9][0-9]{0,3}$/;
const LONGEST = 8;
/** 20211.439.7: a ratio, and 201533.5微克: its point may be in doubt too; both are for the rules of figures. */
const POINT = /[.:]/;
/** 201946[%], 201029[.1%]: no share is so large. */
const PERCENT = /(?:\.[0-9]{1,2})? ?%/y;

function formOfFigure(survey: Survey, end: number, figure: string): (Evidence & { readonly kind: 'form' }) | null {
  PERCENT.lastIndex = end;
  if (figure.length <= 2 && PERCENT.test(survey.folded)) return { kind: 'form', form: 'percent-behind-year', text: figure };
  if (POINT.test(survey.folded[end] ?? '')) return null;
  // 202014号 is a number that lost its bracket.
  return isCounted(survey, end) && survey.folded[end] !== '号' ? { kind: 'form', form: 'count-behind-year', text: figure } : null;
}
