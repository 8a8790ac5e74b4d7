/** Finds the date that a figure belongs to, and the date that it is compared with, in its sentence. Called by the reader of quantities. */
import { COMPARES } from '../../lexicon/quantity-words.js';
import type { DateRow, Quantity } from '../../record.js';
import { indexBefore } from '../../survey/places.js';
import type { Figure, Span, Survey } from '../../types.js';
import type { End } from './pairs.js';

type Dated = Pick<DateRow, 'start' | 'end' | 'span'>;

const YEAR = 4;

/** Both as ISO dates or spans of them (`2021-01/2021-05`). `dates` are those of the letter, ascending. */
export function periodOf(
  { folded }: Pick<Survey, 'folded'>,
  sentence: Span,
  figure: Figure,
  end: End | undefined,
  dates: readonly Dated[],
): Pick<Quantity, 'period' | 'against'> {
  let period: string | null = null;
  let against: string | null = null;
  const last = indexBefore(dates, figure.span.start, ({ span }) => span.start);
  for (let n = last; n >= 0 && dates[n]!.span.start >= sentence.start && period === null; n--) {
    const date = dates[n]!;
    const written = spanned(date);
    if (written === null) continue;
    const before = folded.slice(Math.max(sentence.start, date.span.start - 3), date.span.start);
    if (COMPARES.test(before)) against ??= sameClause(folded, date.span.end, figure.span.start) ? written : null;
    else if (end?.role === 'from' || !/[由从]$/.test(before)) period = written; // 由2018年的48天缩短到11天: 2018 is the first end's alone
  }
  if (against === null && isYearOnYear(folded, figure, sentence)) against = yearBefore(period);
  return { period, against };
}

function spanned({ start, end }: Dated): string | null {
  if (start === null || end === null) return start ?? end;
  return start === end ? start : `${start}/${end}`;
}

/** A comparison ends with its clause: 较2015年下降56.3%. */
const sameClause = (folded: string, from: number, to: number) => !/[,。;]/.test(folded.slice(from, to));

const YEAR_ON_YEAR = /(?:同比|比上年|较上年|比去年|较去年|比上年同期)[^,。;、]{0,8}$/;
const isYearOnYear = (folded: string, { span }: Figure, sentence: Span) =>
  YEAR_ON_YEAR.test(folded.slice(Math.max(sentence.start, span.start - 16), span.start));

/** The same period a year earlier, or null where the period is not known. */
function yearBefore(period: string | null): string | null {
  return (
    period?.replace(/(^|\/)(\d{4})/g, (_, lead: string, year: string) => lead + String(Number(year) - 1).padStart(YEAR, '0')) ??
    null
  );
}
