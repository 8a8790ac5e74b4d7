/** Year rule: four figures that are a year and have lost their 年. Called by the engine. */
import { numberOf, YEAR } from '../../survey/dates/numerals.js';
import type { Evidence, RepairRule } from '../../types.js';
import { evidenceForYear, isNoYear } from '../dates/lone-year.js';
import { echoOfYear } from '../dates/year-echo.js';

export const yearLone: RepairRule = {
  id: 'year-lone',
  kind: 'year',
  summary: 'Puts 年 back behind a year that stands alone',
  *places(survey) {
    for (const span of [...survey.digits, ...survey.hanziNumerals]) {
      const year = span.end - span.start === 4 ? yearOf(survey.folded.slice(span.start, span.end)) : null;
      if (year === null) continue;
      const echo = echoOfYear(survey, span);
      if (!echo && isNoYear(survey, span)) continue;
      const evidence = echo ? [echo, YEAR_FORM] : evidenceForYear(survey, span);
      if (evidence.length === 0) continue;
      yield {
        span,
        readings: [{ insertions: [{ at: span.end, text: '年' }], evidence }],
        intact: whatElse(year, survey.folded[span.start]!),
      };
    }
  },
  examples: [
    ['2021全市用水量下降', '2021年全市用水量下降'],
    ['截至2020全县已脱贫', '截至2020年全县已脱贫'],
    ['2019年、2020、2021年', '2019年、2020年、2021年'],
    ['2008年北京奥运会筹备,2008北京奥运会', '2008年北京奥运会筹备,2008年北京奥运会'],
    ['2019、2020和2021年', 'untouched'],
    ['2022全球数字大会开幕', 'untouched'],
    ['招生2026人', 'untouched'],
  ],
};

/** The echo of a year is told from the echo of a whole date by this. */
const YEAR_FORM: Evidence = { kind: 'form', form: 'year', text: '年' };

/** Years that letters speak of: from the founding of the republic to the plans of today. */
const FIRST = 1949;
const LAST = 2050;

/** The year that four numerals print; 一二三四 and 十二十三 are none. */
function yearOf(numerals: string): number | null {
  const year = WHOLE_YEAR.test(numerals) ? numberOf(numerals)! : 0;
  return FIRST <= year && year <= LAST ? year : null;
}

const WHOLE_YEAR = new RegExp(`^${YEAR}$`);

/** Round figures are counts more often than years; years in Chinese numerals are now and then printed bare. */
function whatElse(year: number, first: string): readonly Evidence[] {
  if (year % 100 === 0) return [{ kind: 'form', form: 'round-figure', text: String(year) }];
  return /[0-9]/.test(first) ? [] : [{ kind: 'form', form: 'hanzi-year', text: String(year) }];
}
