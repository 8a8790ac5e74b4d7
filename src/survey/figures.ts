/** Finds every figure of a text: a numeral with what stands behind it. Called by the survey, after dates, which are no figures. */
import type { DateFact, Figure, Span } from '../types.js';
import { arabicFigures } from './figures/arabic-figures.js';
import { closedStretches, countsInName, cutter, quotedNames, walker } from './figures/contexts.js';
import { hanziFigures } from './figures/hanzi-figures.js';
import type { Basis } from './scan.js';

/** Ascending and disjoint. `plain` are numerals without a unit that belong to no date, title or code. */
export function findFigures(basis: Basis, dates: readonly DateFact[]): readonly Figure[] {
  const { folded, digits, brackets } = basis;
  const closed = closedStretches(brackets, dates);
  const arabic = arabicFigures(folded, digits.map(cutter(closed)), walker(closed));
  const hanzi = hanziFigures(folded, walker(closed));
  const nameAt = walker(quotedNames(brackets));
  return disjoint([...arabic, ...hanzi]).filter((figure) => {
    const name: Span | null = nameAt(figure.span.start);
    return name === null || countsInName(figure, name);
  });
}

/** Ascending; of two that overlap the first stands. */
function disjoint(figures: Figure[]): readonly Figure[] {
  figures.sort((a, b) => a.span.start - b.span.start);
  const kept: Figure[] = [];
  for (const figure of figures) if (figure.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(figure);
  return kept;
}
