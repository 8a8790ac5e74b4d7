/** Date rule: 日 is printed, 年 and 月 are lost. Called by the engine. */
import type { RepairRule } from '../../types.js';
import { calendarReadings } from '../calendar.js';
import { dateFrames } from '../dates/frame.js';
import { readingsWithEvidence } from '../dates/ties.js';

export const dateLostYearMonth: RepairRule = {
  id: 'date-lost-year-month',
  kind: 'date',
  summary: 'Puts 年 and 月 back into numerals that end in 日',
  *places(survey) {
    for (const frame of dateFrames(survey)) {
      if (!frame.hasYear || frame.signs !== '日') continue;
      const readings = readingsWithEvidence(survey, frame, calendarReadings(frame, true));
      if (readings.length > 0) yield { span: frame.span, readings, intact: [] };
    }
  },
  examples: [
    ['方案于2019728日印发', '方案于2019年7月28日印发'],
    ['二〇二一三月五日', 'untouched'],
    ['截至2019112日', 'ambiguous'],
    ['文号2019728', 'untouched'],
  ],
};
