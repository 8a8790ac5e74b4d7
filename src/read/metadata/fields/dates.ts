/** documentDate and publishedDate; the sign-off has its own file. Finders in order. */
import { indexBefore, within } from '../../../survey/places.js';
import type { DateFact, Span } from '../../../types.js';
import { type Bullet, bulletsOf } from '../bullets.js';
import type { Finder, Found } from '../finder.js';
import { labelled } from '../labelled.js';
import { metaOf } from '../meta.js';
import { foldedAt, type Sheet, shortLinesIn } from '../sheet.js';
import { signedDateOf } from './signed-date.js';

const asFound = ({ start, span }: DateFact): Found<string> | null => (start ? { value: start, span } : null);

/** The first date with a year in the value of a label. */
function dateIn(sheet: Sheet, value: Span): Found<string> | null {
  const date = within(sheet.survey.dates, value, ({ span }) => span).find(({ year }) => year !== null);
  return date ? asFound(date) : null;
}

export const DOCUMENT_DATE: readonly Finder<string>[] = [
  labelled('documentDate', dateIn),
  { name: 'bullet', find: (sheet) => bulletDate(sheet, 'first') },
  { name: 'under-title', find: underTitle },
];

export const PUBLISHED_DATE: readonly Finder<string>[] = [
  labelled('publishedDate', dateIn, ['metadata', 'title'], ({ label }) => label.length > 2),
  { name: 'bullet', find: (sheet) => bulletDate(sheet, 'last') },
  { name: 'source-line', find: onSourceLine },
  {
    name: 'meta',
    find: (sheet) => {
      const raw = metaOf(sheet, 'publishedDate');
      const match = /^((?:19|20)[0-9]{2})[-/.年]?([0-9]{1,2})[-/.月]?([0-9]{1,2})/.exec(raw ?? '');
      if (!raw || !match) return null;
      return { value: `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`, span: null, raw };
    },
  },
];

/**
 * Of the dates in a bare list the first is the document's, the last the publication's. One alone is the document's only where the
 * letter is signed on it.
 */
function bulletDate(sheet: Sheet, which: 'first' | 'last'): Found<string> | null {
  const dates = bulletsOf(sheet).filter((bullet): bullet is Bullet & { date: DateFact } => bullet.date !== null);
  const date = (which === 'first' ? dates[0] : dates.at(-1))?.date;
  if (!date) return null;
  const isSigned = signedDateOf(sheet)?.value === date.start;
  if (dates.length === 1 && isSigned !== (which === 'first')) return null;
  return asFound(date);
}

/** (2022年6月20日) in a line of its own under the title. */
function underTitle(sheet: Sheet): Found<string> | null {
  for (const line of shortLinesIn(sheet, 40, 'metadata', 'title')) {
    if (!/^ *\( *[^()]{6,14} *\) *$/.test(foldedAt(sheet, line))) continue;
    const date = within(sheet.survey.dates, line, ({ span }) => span)[0];
    if (date?.year && line.end - line.start - (date.span.end - date.span.start) <= 8) return asFound(date);
  }
  return null;
}

/** Words and marks that a line of source and clicks holds beside its date, or no words at all. */
const SOURCE_LINE = /浏览|点击|阅读|访问|字号|字体|打印|来源|分享|作者|人气|编辑|网$|网 |[0-9]{1,2}:[0-9]{2}/;
const LONGEST_SOURCE_LINE = 240;
const DATE_ALONE = /^[ 【[(]{0,4}[0-9〇○零一二三四五六七八九十年月日/.: -]{8,24}[ 】\])]{0,4}$/;

/** An unlabelled date above the letter, alone in its line or beside source and clicks. */
function onSourceLine(sheet: Sheet): Found<string> | null {
  const { survey } = sheet;
  for (const line of shortLinesIn(sheet, LONGEST_SOURCE_LINE, 'metadata', 'title')) {
    const text = foldedAt(sheet, line);
    if (!DATE_ALONE.test(text) && !SOURCE_LINE.test(text)) continue;
    const date = within(survey.dates, line, ({ span }) => span).find(
      ({ span, year, day }) => year !== null && day !== null && !isValue(sheet, span),
    );
    if (date && !/^ *\(.*\) *$/.test(text)) return asFound(date);
  }
  return null;
}

/** Whether the date is what a label labels, or a part of it. */
function isValue({ survey, labels }: Sheet, span: Span): boolean {
  const label = labels[indexBefore(labels, span.start, ({ labelSpan }) => labelSpan.start)];
  if (!label || label.valueSpan.end < span.end) return false;
  // 作者:某某 | 2023-05-22 | …: a bar ends the value.
  if (survey.folded.slice(label.valueSpan.start, span.start).includes('|')) return false;
  // 字号:[ 大 中 小 ] 2023-05-16: no value of that label.
  return !/[字打分][号印享体]|字体/.test(label.label);
}
