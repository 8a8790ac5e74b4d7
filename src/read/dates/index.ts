/** Dates of the letter as rows, open years filled in. Called by extract on the survey of the repaired text. */
import type { DateRow } from '../../record.js';
import { daysIn, OPEN_YEAR } from '../../survey/dates/calendar.js';
import { sentenceAt, within } from '../../survey/places.js';
import type { DateFact, Survey, Zone } from '../../types.js';
import { insideTitles } from './in-titles.js';
import { letterYear } from './letter-year.js';

export type DateRowFound = Pick<DateRow, 'raw' | 'start' | 'end' | 'span'>;

/** Every date of the letter in page order, `start` and `end` in ISO 8601 or null where the date recurs or its year is not known. */
export function readDates(survey: Survey, zones: readonly Zone[]): readonly DateRowFound[] {
  const inTitle = insideTitles(survey);
  const ownYear = letterYear(survey, zones);
  const facts = zones
    .filter(({ zone }) => zone === 'letter')
    .flatMap(({ span }) => within(survey.dates, span, (date) => date.span))
    .filter(({ span }) => !inTitle(span));

  /** The last year printed before, and the sentence it was printed in. */
  let printed: { readonly year: number; readonly sentence: number } | null = null;
  return facts.map((fact): DateRowFound => {
    const sentence = sentenceAt(survey, fact.span.start)?.start ?? fact.span.start;
    const before: number | null = printed?.sentence === sentence ? printed.year : ownYear;
    const year = fact.context === 'before' ? before : fact.context === 'letter' ? ownYear : fact.year;
    const ends = fact.form === 'plan' ? null : yearAtEnd(fact, year);
    if (ends !== null) printed = { year: ends, sentence };
    return { raw: survey.text.slice(fact.span.start, fact.span.end), ...filled(fact, year), span: fact.span };
  });
}

/** The year with which a date leaves its sentence, for a later date without one. */
function yearAtEnd(fact: DateFact, year: number | null): number | null {
  const end = filled(fact, year).end;
  return end === null ? null : Number(end.slice(0, OPEN_YEAR.length));
}

function filled({ start, end, day, shift }: DateFact, year: number | null): Pick<DateRow, 'start' | 'end'> {
  const fill = (date: string | null, shifted: number) => {
    if (date === null || !date.startsWith(OPEN_YEAR)) return date;
    if (year === null) return null;
    const whole = String(year + shifted) + date.slice(OPEN_YEAR.length);
    if (!whole.endsWith('-02-29') || daysIn(2, year + shifted) === 29) return whole;
    // 2月下旬 ends on the 28th; a printed 2月29日 is no day of that year.
    return day === null ? whole.replace(/29$/, '28') : null;
  };
  return { start: fill(start, shift[0]), end: fill(end, shift[1]) };
}
