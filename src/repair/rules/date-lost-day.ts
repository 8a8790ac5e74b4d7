/** Date rule: a month with its 月, then a day that has lost its 日. Called by the engine. */
import type { RepairRule } from '../../types.js';
import { calendarReadings } from '../calendar.js';
import { evidenceForDay } from '../dates/after.js';
import { behindYear, dateFrames } from '../dates/frame.js';

export const dateLostDay: RepairRule = {
  id: 'date-lost-day',
  kind: 'date',
  summary: 'Puts 日 back behind a day whose month is whole',
  *places(survey) {
    for (const whole of dateFrames(survey)) {
      // 2019月 has nothing between its year and 月: a year and a month lost what stood there.
      const frame = whole.hasYear && whole.signs === '月' && whole.numerals.length > 4 ? behindYear(whole) : whole;
      const monthStands = frame.signs === (frame.hasYear ? '年月' : '月');
      if (!monthStands || frame.borders.at(-1)!.printed !== '') continue;
      const evidence = evidenceForDay(survey, frame.span);
      const [reading] = calendarReadings(frame, true).valid;
      if (!evidence || !reading || reading.insertions.length !== 1) continue;
      yield { span: frame.span, readings: [{ insertions: reading.insertions, evidence: [evidence] }], intact: [] };
    }
  },
  examples: [
    ['8月12前完成整改', '8月12日前完成整改'],
    ['2023年7月12', '2023年7月12日'],
    ['今年6月15前建成', '今年6月15日前建成'],
    ['2022年7月12家企业', 'untouched'],
    ['7月12、13日两天', 'untouched'],
  ],
};
