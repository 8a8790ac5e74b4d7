/** Date rule: a month and a day without a year that have lost the 月 between them. Called by the engine. */
import type { Evidence, RepairRule, Survey } from '../../types.js';
import { calendarReadings } from '../calendar.js';
import { dateFrames } from '../dates/frame.js';
import { readingsWithEvidence } from '../dates/ties.js';

export const dateLostMonthOfDay: RepairRule = {
  id: 'date-lost-month-of-day',
  kind: 'date',
  summary: 'Puts 月 back into three or four figures before 日',
  *places(survey) {
    for (const frame of dateFrames(survey)) {
      if (frame.hasYear || frame.signs !== '日' || frame.hanzi || frame.numerals.length < 3 || frame.numerals.length > 4)
        continue;
      const readings = readingsWithEvidence(survey, frame, calendarReadings(frame, true));
      if (readings.length > 0) yield { span: frame.span, readings, intact: countOfDays(survey, frame.span.end) };
    }
  },
  examples: [
    ['将于1210日前全部开业', '将于12月10日前全部开业'],
    ['自受理之日起120日内', 'untouched'],
    ['34日前', 'untouched'],
    ['112日召开会议', 'ambiguous'],
  ],
};

/** 120日内, 100日攻坚: a stretch of days, not a day. */
const STRETCH = / {0,2}(?:之?以?内|攻坚|行动|会战|以上|以下|的期限|期满|为限|未|计划)/y;

function countOfDays({ folded }: Survey, end: number): readonly Evidence[] {
  STRETCH.lastIndex = end;
  const entry = STRETCH.exec(folded)?.[0].trim();
  return entry ? [{ kind: 'lexicon', table: 'stretch-of-days', entry }] : [];
}
