/** Date rule: a month that has lost its 月 before 底, 上旬, 中旬, 下旬; its year may have lost 年 too. Called by the engine. */
import type { RepairRule, Survey } from '../../types.js';
import { calendarReadings } from '../calendar.js';
import { type DateFrame, dateFrames } from '../dates/frame.js';
import { readingsWithEvidence } from '../dates/ties.js';

export const dateLostMonthOfPart: RepairRule = {
  id: 'date-lost-month-of-part',
  kind: 'date',
  summary: 'Puts 月 back before 底 and 旬',
  *places(survey) {
    for (const frame of dateFrames(survey)) {
      if (!mayEndInMonth(frame) || !beforePart(survey, frame.span.end)) continue;
      const readings = readingsWithEvidence(survey, frame, calendarReadings(frame, false));
      if (readings.length > 0) yield { span: frame.span, readings, intact: [] };
    }
  },
  examples: [
    ['截至20209底', '截至2020年9月底'],
    ['7底前开工11座', '7月底前开工11座'],
    ['2022年5下旬', '2022年5月下旬'],
    ['截至2020年底', 'untouched'],
    ['2021底前', 'untouched'],
  ],
};

/** 底前 底, 上旬; not 7底座, 3底层. */
const PART = / {0,2}(?:[上中下]旬|底(?![座层部线气色蕴子]))/y;

function beforePart({ folded }: Survey, end: number): boolean {
  PART.lastIndex = end;
  return PART.test(folded);
}

/** 7, 12; 20209; 2020年9. */
function mayEndInMonth({ hasYear, signs, numerals, borders, hanzi }: DateFrame): boolean {
  if (hanzi || borders.at(-1)!.printed !== '') return false;
  if (hasYear) return (signs === '' || signs === '年') && (numerals.length === 5 || numerals.length === 6);
  return signs === '' && numerals.length <= 2;
}
