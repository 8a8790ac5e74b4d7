/** Finds the same year with the same words, its 年 in place, elsewhere on the page: 2008年北京奥运会, 2015—2020年. Called by the year rules. */
import type { Evidence, Span, Survey } from '../../types.js';

/** So many characters behind a year are compared; fewer would be chance. */
const WORDS = 4;
const RANGE = /(?:19|20)[0-9]{2} ?[-至] ?$/;
const LONGEST_RANGE = 8;

const INDEX = new WeakMap<Survey, ReadonlyMap<string, Span>>();

/** What stands whole elsewhere, as evidence for the figure at `span`; null where the page has nothing of the kind. */
export function echoOfYear(survey: Survey, span: Span): Evidence | null {
  if (/^ ?年/.test(survey.folded.slice(span.end, span.end + 2))) return null;
  const year = survey.folded.slice(span.start, span.end);
  const range = RANGE.exec(survey.folded.slice(Math.max(0, span.start - LONGEST_RANGE), span.start))?.[0];
  const key = range ? plain(range) + year : keyBehind(survey, year, span.end);
  const same = key === null ? undefined : indexOf(survey).get(key);
  return same ? { kind: 'echo', span: same, text: survey.text.slice(same.start, same.end) } : null;
}

const plain = (printed: string) => printed.replaceAll(' ', '');

/** A year and the words behind it, or null where a mark or a figure stands among them. */
function keyBehind({ folded }: Survey, year: string, end: number): string | null {
  const words = folded.slice(end, end + WORDS);
  return /^[\u4e00-\u9fa5]{4}$/.test(words) ? year + words : null;
}

/** Whole years and spans of years of the page, by what an echo of them would read. */
function indexOf(survey: Survey): ReadonlyMap<string, Span> {
  const known = INDEX.get(survey);
  if (known) return known;
  const index = new Map<string, Span>();
  for (const { span, form, year, month } of survey.dates) {
    if (year === null || month !== null) continue;
    const printed = survey.folded.slice(span.start, span.end);
    if (!printed.endsWith('年')) continue;
    const key =
      form === 'span' ? plain(printed.slice(0, -1)) : form === 'signs' ? keyBehind(survey, String(year), span.end) : null;
    if (key !== null && !index.has(key)) index.set(key, span);
  }
  INDEX.set(survey, index);
  return index;
}
