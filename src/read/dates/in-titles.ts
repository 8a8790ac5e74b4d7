/** Tells what stands inside 《》, where nothing is a date or a figure. Called by the reader of dates. */
import { indexBefore } from '../../survey/places.js';
import type { Span, Survey } from '../../types.js';

/** A test for spans of this text. A book mark whose partner is lost encloses nothing. */
export function insideTitles(survey: Survey): (span: Span) => boolean {
  const titles = survey.brackets.filter(({ kind, open, close }) => kind === '《》' && open !== null && close !== null);
  return ({ start, end }) => {
    // 《…〈…〉…》 do not overlap otherwise: the last one opened is the one that may hold the span, or the one around it.
    for (let n = indexBefore(titles, start, ({ open }) => open!), seen = 0; n >= 0 && seen < DEEPEST; n--, seen++) {
      if (end <= titles[n]!.close!) return true;
    }
    return false;
  };
}

/** How many titles back an enclosing one is looked for; 《》 inside 《》 is a slip, and rarely more than one deep. */
const DEEPEST = 2;
