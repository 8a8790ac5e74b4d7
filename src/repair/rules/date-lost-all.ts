/** Date rule: a date alone in its line, or behind a label, of which 年 月 日 are all lost, or all but 年. Called by the engine. */
import { DATE_LABEL } from '../../lexicon/after-dates.js';
import { iso } from '../../survey/dates/calendar.js';
import { lineIndexAt, within } from '../../survey/places.js';
import type { Evidence, Reading, RepairRule, Span, Survey } from '../../types.js';
import { type CalendarReading, calendarReadings } from '../calendar.js';
import { dateFrames } from '../dates/frame.js';
import { readingsWithEvidence } from '../dates/ties.js';

export const dateLostAll: RepairRule = {
  id: 'date-lost-all',
  kind: 'date',
  summary: 'Puts 年, 月 and 日 back into a date that stands alone',
  *places(survey) {
    const published = latestLabelled(survey);
    for (const frame of dateFrames(survey)) {
      if (!frame.hasYear || (frame.signs !== '' && frame.signs !== '年') || !standsAlone(survey, frame.span)) continue;
      if (PADDED.test(frame.numerals)) continue;
      const days = calendarReadings(frame, true);
      // 2021年12 may be 1月2日 and 12月.
      const valid = days.valid.length > 0 ? [...days.valid, ...calendarReadings(frame, false).valid] : [];
      const readings = withinPublication(
        published,
        valid,
        readingsWithEvidence(survey, frame, { valid, tried: days.tried + 1 }, ALONE),
      );
      const intact = [...amongFigures(survey, frame.span), ...compact(frame.numerals)];
      if (readings.length > 0) yield { span: frame.span, readings, intact };
    }
  },
  examples: [
    ['某某市教育局\n2022713', '某某市教育局\n2022年7月13日'],
    ['某某市教育局\n2022 7 13', '某某市教育局\n2022年 7月 13日'],
    ['交办日期:201634', '交办日期:2016年3月4日'],
    ['2011年\n2022713\n2022815', 'untouched'],
    ['联系电话2022713', 'untouched'],
  ],
};

/** Nothing else stands in its line, or in the value of its label. */
const ALONE: readonly Evidence[] = [{ kind: 'form', form: 'date-alone', text: '' }];

/** 20220713 is a date in a form of its own. */
const PADDED = /^[0-9]{4}(?:0[0-9]{3}|[0-9]{2}0[0-9])$/;
/** A letter is signed before its page is published: where that rules a reading out, it speaks for the others. */
function withinPublication(
  published: string | null,
  dates: readonly CalendarReading[],
  readings: readonly Reading[],
): readonly Reading[] {
  if (published === null) return readings;
  const written = dates.map(({ year, month, day }) => iso(year, month, day));
  if (written.every((date) => date <= published)) return readings;
  return readings.map((reading, n) => {
    const bound: Evidence = { kind: 'bound', figure: written[n]!, limit: published };
    return written[n]! <= published ? { ...reading, evidence: [...reading.evidence, bound] } : reading;
  });
}

/** The latest whole date among the labelled values of the page, or null. */
function latestLabelled({ labels, dates }: Survey): string | null {
  const days = labels.flatMap(({ valueSpan }) => within(dates, valueSpan, ({ span }) => span)).filter(({ day }) => day !== null);
  return days.reduce<string | null>(
    (latest, { year, end }) => (year !== null && end !== null && end > (latest ?? '') ? end : latest),
    null,
  );
}

const LABEL = new RegExp(`${DATE_LABEL} {0,3}[:】] {0,3}$`);
const LOOK_BACK = 12;
const FIGURES = /^[0-9., %]+$/;

function standsAlone({ folded, page, ...rest }: Survey, span: Span): boolean {
  const line = page.lines[lineIndexAt({ page, ...rest }, span.start)];
  if (!line || folded.slice(span.end, line.end).trim() !== '') return false;
  const before = folded.slice(line.start, span.start);
  return line.kind !== 'row' && (before.trim() === '' || LABEL.test(before.slice(-LOOK_BACK)));
}

/** A line of figures above or below: a column of a table that came apart. */
function amongFigures({ folded, page, ...rest }: Survey, span: Span): readonly Evidence[] {
  const index = lineIndexAt({ page, ...rest }, span.start);
  for (const step of [-1, 1] as const) {
    let n = index + step;
    while (page.lines[n] && folded.slice(page.lines[n]!.start, page.lines[n]!.end).trim() === '') n += step;
    const line = page.lines[n];
    const text = line ? folded.slice(line.start, line.end).trim() : '';
    if (FIGURES.test(text)) return [{ kind: 'form', form: 'column-of-figures', text }];
  }
  return [];
}

/** 20221028 may be a date in that form too. */
function compact(numerals: string): readonly Evidence[] {
  return numerals.length === 8 ? [{ kind: 'form', form: 'compact-date', text: numerals }] : [];
}
