/** Writes a marker as its siblings print it, and what of it must be inserted where a part stands. Called by the rule of headings. */

import type { MarkerFamily } from '../../lexicon/marker-families.js';
import { ENCLOSED_MARKERS } from '../../lexicon/section-markers.js';
import { writeHanziOrdinal } from '../../survey/markers/ordinal.js';
import type { Insertion, Marker } from '../../types.js';

/** How the siblings print what stands around the number. */
export interface MarkerStyle {
  readonly left: string;
  readonly right: string;
  /** Digits are full-width. */
  readonly wide: boolean;
  /** The siblings are one character each (①): the first of its run. */
  readonly enclosed: string | null;
}

const PARTS = /^(?<left>[^一二三四五六七八九十百零〇○0-9０-９]*)(?<number>[一二三四五六七八九十百零〇○0-9０-９]+)(?<right>.*)$/;

/** The style of a sibling as printed. */
export function styleOf(printed: string): MarkerStyle | null {
  const run = ENCLOSED_MARKERS.find(({ first, count }) => {
    const step = printed.charCodeAt(0) - first.charCodeAt(0);
    return printed.length === 1 && 0 <= step && step < count;
  });
  if (run) return { left: '', right: '', wide: false, enclosed: run.first };
  const parts = PARTS.exec(printed)?.groups;
  return parts ? { left: parts.left!, right: parts.right!, wide: /[０-９]/.test(parts.number!), enclosed: null } : null;
}

export function plainStyle({ left, right }: MarkerFamily): MarkerStyle {
  return { left, right, wide: false, enclosed: null };
}

/** The number as the family writes it. */
function numberIn({ numerals }: MarkerFamily, { wide }: MarkerStyle, ordinal: number): string {
  if (numerals === 'hanzi') return writeHanziOrdinal(ordinal);
  return wide ? String(ordinal).replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : String(ordinal);
}

export function markerText(family: MarkerFamily, style: MarkerStyle, ordinal: number): string {
  if (style.enclosed) return String.fromCharCode(style.enclosed.charCodeAt(0) + ordinal - 1);
  return style.left + numberIn(family, style, ordinal) + style.right;
}

/** What to insert so that the remains at `at` become the marker; `remains` null: all of it is lost. */
export function insertionsFor(
  family: MarkerFamily,
  style: MarkerStyle,
  ordinal: number,
  at: number,
  remains: Marker | null,
  printed: string,
): readonly Insertion[] {
  if (!remains) return [{ at, text: markerText(family, style, ordinal) }];
  const { start, end } = remains.span;
  const number = numberIn(family, style, ordinal);
  const { left, right } = asWideAs(printed, style);
  const insert = (place: number, text: string): readonly Insertion[] => (text ? [{ at: place, text }] : []);
  switch (remains.state) {
    case 'no-number':
      return insert(start + 1, number);
    case 'no-right':
      return insert(end, right);
    case 'no-left':
      return insert(start, left);
    case 'number-only':
      return [...insert(start, left), ...insert(end, right)];
    case 'left-only':
      return insert(end, number + right);
    default:
      return insert(start, left + number);
  }
}

/** The half that stands says which width the other one has. */
function asWideAs(printed: string, { left, right }: MarkerStyle): Pick<MarkerStyle, 'left' | 'right'> {
  const wide = /[（）]/.test(printed);
  if (!wide && !/[()]/.test(printed)) return { left, right };
  return { left: left.replace(/[（(]/, wide ? '（' : '('), right: right.replace(/[）)]/, wide ? '）' : ')') };
}
