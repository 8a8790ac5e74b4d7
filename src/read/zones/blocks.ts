/** The page as a row of blocks: units with their kind and what the search for letters asks of them. Called by the zones. */
import { SECTION_FORMS } from '../../lexicon/section-levels.js';
import { indexBefore, lineIndexAt } from '../../survey/places.js';
import type { Span, Survey } from '../../types.js';
import { salutationLength } from './salutation.js';
import { type UnitKind, unitKind } from './unit-kind.js';
import { type Unit, unitsOf } from './units.js';

export interface Block extends Unit {
  readonly kind: UnitKind;
  /** Stands in the block of the page that holds the letter. */
  readonly main: boolean;
  /** A label or its value stands on its line. */
  readonly labelled: boolean;
  /** Its beginning, folded, blanks taken out. */
  readonly compact: string;
}

/** So much of a unit is looked at. */
const HEAD = 400;

export function blocksOf(survey: Survey): readonly Block[] {
  const units = unitsOf(survey);
  const heads = units.map((unit) => compactOf(survey.folded, unit));
  const markers = new Set(
    survey.markers.flatMap(({ state, place, form, span }) =>
      state === 'whole' && place === 'heading' && SECTION_FORMS.has(form) ? [span.start] : [],
    ),
  );
  const titled = titledLines(survey);
  const labelled = new Set(survey.labels.flatMap(({ line, valueSpan }) => [line, lineIndexAt(survey, valueSpan.start)]));
  return units.flatMap((unit, n): readonly Block[] => {
    const line = survey.page.lines[unit.line]!;
    const compact = heads[n]!;
    const marked = markers.has(unit.start);
    const block = (span: Span, kind: UnitKind, text: string): Block => ({
      ...span,
      line: unit.line,
      kind,
      main: line.main,
      labelled: labelled.has(unit.line),
      compact: text,
    });
    const kind = unitKind(compact, line, marked);
    if (marked || kind === 'row' || kind === 'title' || kind === 'footer') return [block(unit, kind, compact)];
    const addressed = salutationLength(compact, heads[n + 1] ?? '');
    if (addressed === compact.length && addressed > 0) return [block(unit, 'salutation', compact)];
    if (addressed > 0) {
      const cut = offsetOf(survey.folded, unit, addressed);
      const rest = compactOf(survey.folded, { start: cut, end: unit.end });
      return [
        block({ start: unit.start, end: cut }, 'salutation', compact.slice(0, addressed)),
        block({ start: cut, end: unit.end }, unitKind(rest, line, false), rest),
      ];
    }
    const isTitle = titled(unit) || (line.kind === 'heading' && kind === 'other');
    return [block(unit, isTitle && kind !== 'prose' ? 'title' : kind, compact)];
  });
}

function compactOf(folded: string, { start, end }: Span): string {
  return folded.slice(start, Math.min(end, start + HEAD)).replace(/\s+/g, '');
}

/** The offset behind the first `count` characters of a unit that are not blank. */
function offsetOf(folded: string, unit: Span, count: number): number {
  let at = unit.start;
  for (let seen = 0; at < unit.end && seen < count; at++) if (folded[at]!.trim() !== '') seen++;
  return at;
}

function titledLines({ titles }: Survey): (unit: Span) => boolean {
  return (unit) => {
    const title = titles[indexBefore(titles, unit.start, ({ span }) => span.start)];
    return title !== undefined && unit.end <= title.span.end;
  };
}
