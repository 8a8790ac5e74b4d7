/** Year rule: the years of a plan in brackets behind its name, their 年 lost. Called by the engine. */
import type { RepairRule } from '../../types.js';

/** 实施[纲要(2015-], 行动[计划 (2018-]: the name of a plan and the first of its years. */
const PLAN_BEFORE = /(?:规划|计划|纲要|方案|行动|工程|战略|意见|措施|清单|目录)》? ?\( ?(?:19|20)[0-9]{2} ?[-~至]{1,2} ?$/;
const LOOK_BACK = 20;
const YEAR = /^20[0-4][0-9]$/;
const CLOSES = / ?\)/y;

export const yearPlan: RepairRule = {
  id: 'year-plan',
  kind: 'year',
  summary: 'Puts 年 back behind the years of a plan in brackets',
  *places(survey) {
    const { folded } = survey;
    for (const span of survey.digits) {
      CLOSES.lastIndex = span.end;
      if (!YEAR.test(folded.slice(span.start, span.end)) || !CLOSES.test(folded)) continue;
      if (!PLAN_BEFORE.test(folded.slice(Math.max(0, span.start - LOOK_BACK), span.start))) continue;
      const evidence = [{ kind: 'usage', table: 'years-of-a-plan', ...PRINTED }] as const;
      yield { span, readings: [{ insertions: [{ at: span.end, text: '年' }], evidence }], intact: [] };
    }
  },
  examples: [
    ['20206月。《法治建设实施纲要(2015—2020)》', 'suggested'],
    ['《法治建设实施纲要(2015—2020年)》', 'untouched'],
    ['某某公司(2015-2020)', 'untouched'],
  ],
};

/** Of the plans named with their years in laws, reports and letters, those that print 年 within the bracket. */
const PRINTED = { seen: 23, of: 23 };
