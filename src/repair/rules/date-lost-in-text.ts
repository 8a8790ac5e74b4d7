/** Date rule: within a sentence, a year and the figures of a month and a day, 月 and 日 lost, 年 printed or lost. Called by the engine. */
import type { Evidence, RepairRule, Survey } from '../../types.js';
import { calendarReadings } from '../calendar.js';
import { evidenceForDay } from '../dates/after.js';
import { dateFrames } from '../dates/frame.js';
import { evidenceBeforeYear } from '../dates/lone-year.js';
import { readingsWithEvidence } from '../dates/ties.js';

export const dateLostInText: RepairRule = {
  id: 'date-lost-in-text',
  kind: 'date',
  summary: 'Puts 月 and 日 back behind a year within a sentence, and 年 where it is lost too',
  *places(survey) {
    for (const frame of dateFrames(survey)) {
      if (!frame.hasYear || (frame.signs !== '' && frame.signs !== '年') || frame.numerals.length < SHORTEST) continue;
      const after = evidenceForDay(survey, frame.span);
      if (!after || (after.kind === 'form' && after.form === 'date-line')) continue;
      if (frame.signs === '' && mayBeNumber(survey, frame.span.start, after)) continue;
      const days = calendarReadings(frame, true);
      // 2019年11起 may be 1月1日 and 11月.
      const valid = [...days.valid, ...calendarReadings(frame, false).valid];
      if (valid.length > 1 && after.kind !== 'lexicon') continue;
      const before = evidenceBeforeYear(survey, frame.span.start);
      const form: Evidence = {
        kind: 'form',
        form: frame.signs === '年' ? 'day-behind-year' : 'day-behind-bare-year',
        text: frame.numerals,
      };
      const readings =
        valid.length > 1
          ? readingsWithEvidence(survey, frame, { valid, tried: days.tried + 1 })
          : valid.map(({ insertions }) => ({ insertions, evidence: [form, after, ...before] }));
      if (readings.length > 0) yield { span: frame.span, readings, intact: [] };
    }
  },
  examples: [
    ['意见自2019年728起施行', '意见自2019年7月28日起施行'],
    ['条例自2004年11起施行', '条例自2004年1月1日起施行'],
    ['2019年728件', 'untouched'],
    ['2019年728', 'untouched'],
    ['编号2019728由他领取', 'untouched'],
  ],
};

/** A year, a month and a day of one figure each. */
const SHORTEST = 6;

/** Seven figures behind a colon or at the end of a line are a telephone or a file as often as a date. */
function mayBeNumber({ folded }: Survey, start: number, after: Evidence): boolean {
  const atLineEnd = after.kind === 'form' && after.form === 'day-at-line-end';
  return atLineEnd || /[:号话真机] {0,3}$/.test(folded.slice(Math.max(0, start - 4), start));
}
