/** Date rule: a month that has lost its 月 before 底, 上旬, 中旬, 下旬; its year may have lost 年 too. Called by the engine. */
import { lineIndexAt } from '../../survey/places.js';
import type { Evidence, RepairRule, Span, Survey } from '../../types.js';
import { calendarReadings } from '../calendar.js';
import { type DateFrame, dateFrames } from '../dates/frame.js';
import { readingsWithEvidence } from '../dates/ties.js';

export const dateLostMonthOfPart: RepairRule = {
  id: 'date-lost-month-of-part',
  kind: 'date',
  summary: 'Puts 月 back before 底 and 旬',
  *places(survey) {
    for (const frame of dateFrames(survey)) {
      if (!mayEndInMonth(frame)) continue;
      const part = frame.hasYear ? sticks(PART, survey, frame.span.end) : endsPart(survey, frame.span);
      if (!part && !(frame.hasYear && sticks(ONWARD, survey, frame.span.end) && calendarReadings(frame, true).valid.length === 0))
        continue;
      const readings = readingsWithEvidence(survey, frame, calendarReadings(frame, false));
      if (readings.length > 0)
        yield { span: frame.span, readings, intact: part || frame.signs === '年' ? [] : mayBeCount(survey, frame.span.start) };
    }
  },
  examples: [
    ['截至20209底', '截至2020年9月底'],
    ['计划于7底前开工11座', '计划于7月底前开工11座'],
    ['从20171起,实行封育', '从2017年1月起,实行封育'],
    ['自2017年3以来', '自2017年3月以来'],
    ['2022年5下旬', '2022年5月下旬'],
    ['截至2020年底', 'untouched'],
    ['2021底前', 'untouched'],
  ],
};

/** 底前 底, 上旬; not 7底座, 3底层. */
const PART = / {0,2}(?:[上中下]旬|底(?![座层部线气色蕴子]))/y;

/** Without a year: 于7[底前], 8[下旬,]. 1底数不清 at the head of a line has lost the mark of its number. */
const PART_ALONE = / {0,2}(?:[上中下]旬|底(?=[前,、。;)]|以前|之前|[已将全完建竣投基达]))/y;

function endsPart(survey: Survey, { start, end }: Span): boolean {
  const line = survey.page.lines[lineIndexAt(survey, start)];
  const beginsLine = !line || survey.folded.slice(line.start, start).trim() === '';
  return !beginsLine && sticks(PART_ALONE, survey, end);
}

/** 从20171[起,] and 20187[起执行]; 20187起案件 is a count, and 202111起 may be 1月1日起. */
const ONWARD = / {0,2}(?:起(?=[,，、。;]|施行|实施|执行|正式)|以来|份(?!额))/y;

function sticks(pattern: RegExp, { folded }: Survey, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(folded);
}

/** 起 counts cases too; 从 and 自 before the year say that it does not here. */
function mayBeCount({ folded }: Survey, start: number): readonly Evidence[] {
  return /[从自]$/.test(folded.slice(Math.max(0, start - 1), start))
    ? []
    : [{ kind: 'form', form: 'counter-of-cases', text: '起' }];
}

/** 7, 12; 20209; 2020年9. */
function mayEndInMonth({ hasYear, signs, numerals, borders, hanzi }: DateFrame): boolean {
  if (hanzi || borders.at(-1)!.printed !== '') return false;
  if (hasYear) return (signs === '' || signs === '年') && (numerals.length === 5 || numerals.length === 6);
  return signs === '' && numerals.length <= 2;
}
