/** Finds every figure of a text: a numeral with what stands behind it. Called by the survey, after dates, which are no figures. */
import type { DateFact, Figure, Span } from '../types.js';
import { arabicFigures } from './figures/arabic-figures.js';
import { closedStretches, countsInName, cutter, quotedNames, walker } from './figures/contexts.js';
import { hanziFigures } from './figures/hanzi-figures.js';
import type { Basis } from './scan.js';

/** Ascending and disjoint. `plain` are numerals without a unit that belong to no date, title or code. */
export function findFigures(basis: Basis, dates: readonly DateFact[]): readonly Figure[] {
  const { digits, brackets } = basis;
  const folded = partedCells(basis);
  const closed = closedStretches(brackets, dates);
  const arabic = arabicFigures(folded, digits.map(cutter(closed)), walker(closed));
  const hanzi = hanziFigures(folded, walker(closed));
  const nameAt = walker(quotedNames(brackets));
  return disjoint([...arabic, ...hanzi]).filter((figure) => {
    const name: Span | null = nameAt(figure.span.start);
    return name === null || countsInName(figure, name);
  });
}

/** The folded view, where a tab is a blank, with its tabs: what stands in the next cell is no unit. 提案号 075 | 届次 */
function partedCells({ text, folded }: Basis): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf('\t'); at >= 0; at = text.indexOf('\t', from)) {
    parts.push(folded.slice(from, at));
    from = at + 1;
  }
  return [...parts, folded.slice(from)].join('\t');
}

/** Ascending; of two that overlap the first stands. */
function disjoint(figures: Figure[]): readonly Figure[] {
  figures.sort((a, b) => a.span.start - b.span.start);
  const kept: Figure[] = [];
  for (const figure of figures) if (figure.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(figure);
  return kept;
}
