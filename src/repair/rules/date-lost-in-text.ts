/** Date rule: within a sentence, a year and the figures of a month and a day, 月 and 日 lost, 年 printed or lost. Called by the engine. */
import type { Evidence, RepairRule, Survey } from '../../types.js';
import { calendarReadings } from '../calendar.js';
import { evidenceForDay } from '../dates/after.js';
import { type DateFrame, dateFrames } from '../dates/frame.js';
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
      if (countsCases(survey, frame.span.end, after)) continue;
      if (frame.signs === '' && mayBeNumber(survey, frame.span.start, after)) continue;
      const days = calendarReadings(frame, true);
      // 2019年11起 may be 1月1日 and 11月.
      const valid = [...days.valid, ...calendarReadings(frame, false).valid];
      if (valid.length > 1 && after.kind !== 'lexicon') continue;
      const evidence = [...evidenceOf(frame, after), ...evidenceBeforeYear(survey, frame.span.start)];
      const readings =
        valid.length > 1
          ? readingsWithEvidence(survey, frame, { valid, tried: days.tried + 1 })
          : valid.map(({ insertions }) => ({ insertions, evidence }));
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

/** Whether 年 stands, and what follows: a word of days, a mark, or any other word. */
function evidenceOf({ signs, numerals }: DateFrame, after: Evidence): readonly Evidence[] {
  const head = signs === '年' ? 'year-sign' : 'bare-year';
  if (after.kind !== 'form') return [{ kind: 'form', form: `${head}-day-word`, text: numerals }, after];
  return [{ kind: 'form', form: after.form.endsWith('day-before-word') ? `${head}-word` : `${head}-mark`, text: numerals }];
}

/** Seven figures behind a colon or at the end of a line are a telephone or a file as often as a date. */
function mayBeNumber({ folded }: Survey, start: number, after: Evidence): boolean {
  const atLineEnd = after.kind === 'form' && after.form === 'day-at-line-end';
  return atLineEnd || /[:号话真机] {0,3}$/.test(folded.slice(Math.max(0, start - 4), start));
}

/** 2022年313起,同比下降: cases, unless something comes into force. */
const countsCases = ({ folded }: Survey, end: number, after: Evidence) =>
  after.kind === 'lexicon' && /^ {0,2}起[,、。;]/.test(folded.slice(end, end + 4));
