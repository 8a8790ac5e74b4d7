/** Date rule: 月 is printed behind a year that has lost its 年; the 日 of the same date may be lost too. Called by the engine. */
import type { Evidence, RepairRule } from '../../types.js';
import { calendarReadings } from '../calendar.js';
import { evidenceForDay } from '../dates/after.js';
import { dateFrames, upToMonth } from '../dates/frame.js';
import { readingsWithEvidence } from '../dates/ties.js';

export const dateLostYear: RepairRule = {
  id: 'date-lost-year',
  kind: 'date',
  summary: 'Puts 年 back between a year and its month',
  *places(survey) {
    for (const frame of dateFrames(survey)) {
      if (!frame.hasYear || !frame.signs.startsWith('月')) continue;
      if (frame.signs === '月' && frame.borders.at(-1)!.printed === '') {
        // 20206月28前: one date that has lost two signs; 20206月126项: a month, then a count.
        const whole = calendarReadings(frame, true);
        const day = evidenceForDay(survey, frame.span);
        if (day && isSure(day) && whole.valid.length > 0) {
          yield { span: frame.span, readings: readingsWithEvidence(survey, frame, whole, [day]), intact: [] };
          continue;
        }
      }
      const part = frame.signs === '月日' ? frame : upToMonth(frame);
      const readings = readingsWithEvidence(survey, part, calendarReadings(part, part.signs === '月日'));
      if (readings.length > 0) yield { span: part.span, readings, intact: [] };
    }
  },
  examples: [
    ['自20206月起执行', '自2020年6月起执行'],
    ['20206月28日,召开推进会', '2020年6月28日,召开推进会'],
    ['2021 6 月开工', '2021年 6 月开工'],
    ['20201至7月', '2020年1至7月'],
    ['20216月底前', '2021年6月底前'],
    ['每3至6月检查一次', 'untouched'],
  ],
};

/** 前 or 起 behind the day, or nothing else in its line. */
const isSure = (day: Evidence) => day.kind === 'lexicon' || (day.kind === 'form' && day.form === 'date-line');
