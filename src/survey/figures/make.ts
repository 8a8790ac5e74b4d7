/** Makes figures of their parts, so that each scanner says only what differs. Called by the scanners of figures. */
import type { Figure, Span } from '../../types.js';
import type { Suffix } from './suffix.js';

type Given = Partial<Omit<Figure, 'span' | 'numeral' | 'numerals' | 'kind'>>;

export function figure(
  kind: Figure['kind'],
  numerals: Figure['numerals'],
  numeral: Span,
  end: number,
  given: Given = {},
): Figure {
  return {
    span: { start: numeral.start, end },
    numeral: { start: numeral.start, end: numeral.end },
    numerals,
    kind,
    value: null,
    low: null,
    high: null,
    parts: [],
    decimals: 0,
    unit: null,
    unitSpan: null,
    ...given,
  };
}

/** A numeral with its unit; the unit says the kind. */
export function measured(numerals: Figure['numerals'], numeral: Span, suffix: Suffix, given: Given): Figure {
  return figure(suffix.row.kind, numerals, numeral, suffix.end, {
    unit: suffix.unit,
    unitSpan: { start: suffix.start, end: suffix.end },
    ...given,
  });
}
