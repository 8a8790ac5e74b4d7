/** What stands behind numerals that may be a day: a word that follows days, the end of a line or clause, or a counter. Called by the date rules. */
import { AFTER_COUNT } from '../../lexicon/after-counts.js';
import { AFTER_DAY } from '../../lexicon/after-dates.js';
import { lineIndexAt } from '../../survey/places.js';
import type { Evidence, Span, Survey } from '../../types.js';

const COUNTER = new RegExp(AFTER_COUNT, 'y');
const DAY_WORD = new RegExp(` {0,2}(?<entry>${AFTER_DAY.join('|')})`, 'y');
/** 8月9月、11月 has lost a mark, not a 日; 53年 is a stretch of years; 起 that is no word of days counts cases. */
const NO_DAY = / {0,2}[年月起]/y;
const CLAUSE_MARK = / {0,2}[,，、。;；)）至]/y;
const MAY_GO_ON = /(?:(?<![0-9])[123]|(?<![一二三四五六七八九十])[二三十])$/;
const HANZI = / {0,2}[\u4e00-\u9fa5]/y;

/** What speaks for a day that ends at `span.end`, strongest kind only; null where a count may stand there just as well. */
export function evidenceForDay(survey: Survey, span: Span): Evidence | null {
  const { folded } = survey;
  const sticks = (pattern: RegExp) => {
    pattern.lastIndex = span.end;
    return pattern.exec(folded);
  };
  const line = survey.page.lines[lineIndexAt(survey, span.start)];
  if (line && folded.slice(span.end, line.end).trim() === '') {
    const alone = folded.slice(line.start, span.start).trim() === '';
    return { kind: 'form', form: alone ? 'date-line' : 'day-at-line-end', text: '日' };
  }
  const word = sticks(DAY_WORD)?.groups?.entry;
  if (word !== undefined) return { kind: 'lexicon', table: 'after-day', entry: word };
  if (sticks(COUNTER) || sticks(NO_DAY)) return null;
  if (sticks(CLAUSE_MARK)) return { kind: 'form', form: 'day-before-mark', text: '日' };
  if (!sticks(HANZI)) return null;
  // 8月3市政府 may be the 31st as well.
  return {
    kind: 'form',
    form: MAY_GO_ON.test(folded.slice(span.start, span.end)) ? 'begun-day-before-word' : 'day-before-word',
    text: '日',
  };
}

/** A counter or unit stands right behind `end`. */
export function isCounted({ folded }: Survey, end: number): boolean {
  COUNTER.lastIndex = end;
  return COUNTER.test(folded);
}
