/** Citations of the letter: titles in 《》, document numbers, articles, plans. Called by extract on the survey of the repaired text. */
import type { Citation } from '../../record.js';
import { indexBefore } from '../../survey/places.js';
import type { Span, Survey, Zone } from '../../types.js';
import { articleCitations } from './articles.js';
import { documentCitations } from './documents.js';
import { planCitations } from './plans.js';
import { titleCitations } from './titles.js';

export type CitationRow = Omit<Citation, 'id' | 'section'>;

/** Every citation of the letter in page order. What is cited within a title is part of the title. */
export function readCitations(survey: Survey, zones: readonly Zone[]): readonly CitationRow[] {
  const letter = zones.filter(({ zone }) => zone === 'letter').map(({ span }) => span);
  const titles = titleCitations(survey);
  const inTitle = holder(titles.map(({ span }) => span));
  const inLetter = holder(letter);
  const others = [...documentCitations(survey), ...articleCitations(survey, letter), ...planCitations(survey)];
  return [...titles, ...others.filter(({ span }) => !inTitle(span))]
    .filter(({ span }) => inLetter(span))
    .sort((a, b) => a.span.start - b.span.start);
}

/** Whether one of `spans`, which ascend, holds a span. */
function holder(spans: readonly Span[]): (span: Span) => boolean {
  return ({ start, end }) => {
    const own = spans[indexBefore(spans, start, (span) => span.start)];
    return own !== undefined && end <= own.end;
  };
}
