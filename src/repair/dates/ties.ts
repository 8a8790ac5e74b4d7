/** Readings of a date frame with what speaks for each: the calendar, an equal date elsewhere, the order of dates, the first of a month. Called by the date rules. */
import { IN_FORCE } from '../../lexicon/after-dates.js';
import { isDay, iso } from '../../survey/dates/calendar.js';
import { indexBefore, lineIndexAt } from '../../survey/places.js';
import type { DateFact, Evidence, Reading, Survey } from '../../types.js';
import type { CalendarReading, CalendarReadings } from '../calendar.js';
import { holeEvidence } from '../holes.js';
import type { DateFrame } from './frame.js';

/** Every valid reading with its evidence; `also` speaks for each of them. */
export function readingsWithEvidence(
  survey: Survey,
  frame: DateFrame,
  { valid, tried }: CalendarReadings,
  also: readonly Evidence[] = [],
): readonly Reading[] {
  const calendar: Evidence = { kind: 'calendar', valid: valid.length, tried };
  return valid.map((reading) => ({
    insertions: reading.insertions,
    evidence: [
      calendar,
      ...holeEvidence(survey, reading.insertions),
      ...also,
      ...(valid.length > 1 ? tieBreakers(survey, frame, reading) : []),
    ],
  }));
}

function tieBreakers(survey: Survey, frame: DateFrame, reading: CalendarReading): readonly Evidence[] {
  return [echoOf(survey, reading), orderOf(survey, frame, reading), firstOfMonth(survey, frame, reading)].filter(
    (evidence) => evidence !== null,
  );
}

/** The same day stands whole elsewhere on the page. */
function echoOf(survey: Survey, { year, month, day }: CalendarReading): Evidence | null {
  if (year === null || day === null) return null;
  const same = wholeDates(survey).get(iso(year, month, day));
  return same ? { kind: 'echo', span: same.span, text: survey.text.slice(same.span.start, same.span.end) } : null;
}

const WHOLE_DATES = new WeakMap<Survey, ReadonlyMap<string, DateFact>>();

/** The first whole date of each day of the page, by its ISO form. */
function wholeDates(survey: Survey): ReadonlyMap<string, DateFact> {
  const known = WHOLE_DATES.get(survey);
  if (known) return known;
  const dates = new Map<string, DateFact>();
  for (const date of survey.dates) {
    if (date.year === null || date.day === null || date.start === null) continue;
    if (!dates.has(date.start)) dates.set(date.start, date);
  }
  WHOLE_DATES.set(survey, dates);
  return dates;
}

/** It fits between the whole dates at the heads of the lines above and below. */
function orderOf(survey: Survey, frame: DateFrame, reading: CalendarReading): Evidence | null {
  const line = lineIndexAt(survey, frame.span.start);
  if (line < 0 || !beginsLine(survey, line, frame.span.start)) return null;
  const above = headDate(survey, line, -1);
  const below = headDate(survey, line, 1);
  if (!above?.start || !below?.start) return null;
  const own = iso(reading.year, reading.month, reading.day);
  if (!(above.start < own && own < below.start)) return null;
  const printed = ({ span }: DateFact) => survey.text.slice(span.start, span.end);
  return { kind: 'order', after: printed(above), before: printed(below) };
}

/** How many lines away a neighbour may stand, empty ones between. */
const FARTHEST_NEIGHBOUR = 4;

/** The whole date at the head of the nearest line that is not empty, in one direction. */
function headDate(survey: Survey, from: number, step: 1 | -1): DateFact | null {
  for (let n = from + step; Math.abs(n - from) <= FARTHEST_NEIGHBOUR; n += step) {
    const line = survey.page.lines[n];
    if (!line) return null;
    if (survey.folded.slice(line.start, line.end).trim() === '') continue;
    const date = survey.dates[indexBefore(survey.dates, line.start - 1, ({ span }) => span.start) + 1];
    const whole = date && date.day !== null && date.year !== null && date.span.start < line.end;
    return whole && beginsLine(survey, n, date.span.start) ? date : null;
  }
  return null;
}

function beginsLine(survey: Survey, line: number, at: number): boolean {
  return survey.folded.slice(survey.page.lines[line]!.start, at).trim() === '';
}

const COMES_INTO_FORCE = new RegExp(` {0,2}(?:${IN_FORCE.join('|')})`, 'y');

function firstOfMonth({ folded }: Survey, frame: DateFrame, { year, month, day }: CalendarReading): Evidence | null {
  COMES_INTO_FORCE.lastIndex = frame.span.end;
  const entry = COMES_INTO_FORCE.exec(folded)?.[0].trim();
  return day === 1 && entry && isDay(year, month, day) ? { kind: 'lexicon', table: 'first-of-month', entry } : null;
}
