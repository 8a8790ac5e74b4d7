/** Cuts the page into units, the stretches that belong to one zone as a whole: a line, several that are one, or a piece of it where blocks run together. Called by the zones. */
import { indexBefore, within } from '../../survey/places.js';
import type { DateFact, Line, Span, Survey } from '../../types.js';
import { lineRuns } from '../line-runs.js';
import { withoutBlanks } from '../without-blanks.js';
import { inlineSalutations } from './salutation.js';
import { beginsTail } from './unit-kind.js';

export interface Unit extends Span {
  /** Index of its first line. */
  readonly line: number;
}

/** Lines shorter than this hold one block. */
const SHORTEST_CUT = 24;
/** Beyond this length wide gaps, too, part blocks: the page may have lost its line breaks. */
const LONG_LINE = 200;
/** How far before a date its office may begin. */
const OFFICE_REACH = 60;

const STOPS = '。!?！？';

/** The units of the page in order, none of them blank, their blanks at both ends taken off. */
export function unitsOf(survey: Survey): readonly Unit[] {
  return lineRuns(survey).flatMap(({ index, line, start, end }) =>
    piecesOf(survey, { ...line, start, end }).flatMap((piece) => {
      const span = withoutBlanks(survey.folded, piece);
      return span.start < span.end ? [{ ...span, line: index }] : [];
    }),
  );
}

function piecesOf(survey: Survey, line: Line): readonly Span[] {
  if (line.end - line.start < SHORTEST_CUT || line.kind === 'row') return [line];
  const cuts = [
    ...gaps(survey.folded, line),
    ...inlineSalutations(survey.folded, line),
    ...signOffDates(survey, line),
    ...tails(survey, line),
  ];
  cuts.sort((a, b) => a - b);
  const pieces: Span[] = [];
  let start = line.start;
  for (const at of cuts) {
    if (at <= start) continue;
    pieces.push({ start, end: at });
    start = at;
  }
  return [...pieces, { start, end: line.end }];
}

/** Where blanks stand behind a full stop, and in a long line wherever two stand together; before a byline: `…阿根廷举行。[(张某某)]`. */
function gaps(folded: string, line: Line): readonly number[] {
  const long = line.end - line.start > LONG_LINE;
  const cuts: number[] = [];
  const byline = folded.slice(line.start, line.end).match(/[。!?](?=\([^()。]{2,20}\)\s*$)/);
  if (byline) cuts.push(line.start + byline.index! + 1);
  for (let at = line.start + 1; at < line.end; at++) {
    if (folded[at] !== ' ') continue;
    const first = at;
    while (at + 1 < line.end && folded[at + 1] === ' ') at++;
    if (STOPS.includes(folded[first - 1]!) || (long && at > first)) cuts.push(first);
  }
  return cuts;
}

/** In a long line, where contacts, attachments or the site's words follow a full stop at once. */
function tails({ folded, sentences }: Survey, line: Line): readonly number[] {
  if (line.end - line.start <= LONG_LINE) return [];
  return within(sentences, line, (span) => span).flatMap(({ end }) => (end < line.end && beginsTail(folded, end) ? [end] : []));
}

/** Before and behind a date that ends a letter within its line: `…支持![某某局2018年7月9日]主办单位…`. */
function signOffDates({ folded, dates }: Survey, line: Line): readonly number[] {
  const cuts: number[] = [];
  const first = indexBefore(dates, line.start - 1, ({ span }) => span.start) + 1;
  for (let n = first; n < dates.length && dates[n]!.span.start < line.end; n++) {
    const { start, end } = dates[n]!.span;
    const standsAlone = end === line.end || ' ('.includes(folded[end]!) || beginsTail(folded, end);
    const from = standsAlone && isFullDate(dates[n]!) ? officeBefore(folded, line.start, start) : null;
    if (from !== null) cuts.push(from, end);
  }
  return cuts;
}

const isFullDate = ({ day, form }: DateFact) => day !== null && (form === 'signs' || form === 'dashes');
const OFFICE_ONLY = /^ *[^。!?;:,、\d]{2,50}(?:局|厅|委|部|办|会|院|中心|政府|公室|处|公司|社|队|署)[ )]*$|^ *$/;

/** Where the office begins that stands between a full stop and a date at `at`, or null where anything else stands there. */
function officeBefore(folded: string, lineStart: number, at: number): number | null {
  let from = at;
  const farthest = Math.max(lineStart, at - OFFICE_REACH);
  while (from > farthest && !STOPS.includes(folded[from - 1]!)) from--;
  if (from === lineStart || !STOPS.includes(folded[from - 1]!)) return null;
  return OFFICE_ONLY.test(folded.slice(from, at)) ? from : null;
}
