/** Year rule: a figure and the year behind it stand in one run of digits; what parted them is lost, and nobody can know it. Called by the engine. */
import type { RepairRule } from '../../types.js';

export const yearBehindFigure: RepairRule = {
  id: 'year-behind-figure',
  kind: 'break',
  summary: 'Marks a border between a figure and the year that it ran into',
  *places(survey) {
    for (const span of survey.digits) {
      const cut = span.end - YEAR_LENGTH;
      if (cut <= span.start || cut - span.start > LONGEST_FIGURE || survey.folded[span.end] !== '年') continue;
      const year = survey.folded.slice(cut, span.end);
      if (!OUR_YEAR.test(year) || ENDS_FIGURE.test(survey.folded[span.start - 1] ?? '')) continue;
      const evidence = [{ kind: 'form', form: 'figure-before-year', text: year }] as const;
      yield {
        span: { start: span.start, end: span.end + 1 },
        readings: [{ insertions: [{ at: cut, text: null }], evidence }],
        intact: [],
      };
    }
  },
  examples: [
    ['提升至第22015年下降', 'flagged'],
    ['22021年计划建设', 'flagged'],
    ['2021年计划建设', 'untouched'],
    ['第10002015号', 'untouched'],
  ],
};

const YEAR_LENGTH = 4;
const LONGEST_FIGURE = 4;
const OUR_YEAR = /^(?:19[5-9]|20[0-4])[0-9]$/;
/** The figure began before the run: 1.22015年, 12,52015年 are no years either, but their border is not sure. */
const ENDS_FIGURE = /[.,:]/;
