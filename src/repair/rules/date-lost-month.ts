/** Date rule: 年 and 日 are printed, the 月 between them is lost. Called by the engine. */
import type { Evidence, RepairRule } from '../../types.js';
import { calendarReadings } from '../calendar.js';
import { type DateFrame, dateFrames } from '../dates/frame.js';
import { readingsWithEvidence } from '../dates/ties.js';

export const dateLostMonth: RepairRule = {
  id: 'date-lost-month',
  kind: 'date',
  summary: 'Puts 月 back between 年 and 日',
  *places(survey) {
    for (const frame of dateFrames(survey)) {
      if (!frame.hasYear || frame.signs !== '年日') continue;
      const readings = readingsWithEvidence(survey, frame, calendarReadings(frame, true));
      if (readings.length > 0) yield { span: frame.span, readings, intact: mayBeDay(frame) };
    }
  },
  examples: [
    ['2019年728日,市委印发', '2019年7月28日,市委印发'],
    ['2019年7月28日', 'untouched'],
    ['2019年112日', 'ambiguous'],
  ],
};

/** 2021年15日 is 1月5日, or the 15th of a month that went with its figure. */
function mayBeDay({ numerals }: DateFrame): readonly Evidence[] {
  const behindYear = numerals.slice(4);
  return /^(?:[12][0-9]|3[01])$/.test(behindYear) ? [{ kind: 'form', form: 'day-of-lost-month', text: behindYear }] : [];
}
