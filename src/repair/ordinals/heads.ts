/** The lines of a page as the solver of ordinals sees them: each with its marker, whole, damaged or none. Called by the solver. */
import { FAMILY_OF, formsOf, LEGAL, MARKER_FAMILIES } from '../../lexicon/marker-families.js';
import type { Marker, MarkerForm, Survey } from '../../types.js';
import { type Shape, shapeOf } from './shape.js';

export interface Head {
  readonly line: number;
  /** First character that is no blank, and the end of the line. */
  readonly start: number;
  readonly end: number;
  /** The marker that begins the line, or what is left of it. */
  readonly marker: Marker | null;
  /** The family and number of a marker that stands whole or is solved; null where it is damaged, counts nothing, or is none. */
  readonly family: string | null;
  readonly ordinal: number | null;
  /** The marker stands whole, or is proven from both sides: it may itself prove others. */
  readonly firm: boolean;
  /** Families to which what is left of a damaged marker may belong; all of them at a hole. */
  readonly fits: readonly string[];
  /** Of the text behind the marker. */
  readonly shape: Shape;
  /** The first two characters behind the marker: 聚焦, 着力, as parallel headings share them. */
  readonly opening: string;
  /** The line begins with a quotation mark. */
  readonly quoted: boolean;
  /** The arabic number before a point or comma with which a line without marker begins: 1.5万吨, 21.5+2. */
  readonly figure: number | null;
  /** Whether a blank stands where the marker would end: behind it, or before the line. */
  readonly apart: boolean;
  /** An inline element stood empty where a marker would stand. */
  readonly hole: boolean;
  /** The line may be the rest of the line above, or no line of the letter: nothing is looked for here. */
  readonly closed: boolean;
}

export function headsOf(survey: Survey): readonly Head[] {
  const { folded, page } = survey;
  const markerOf = new Map<number, Marker>();
  for (const marker of survey.markers) if (marker.place === 'heading') markerOf.set(marker.line, marker);
  const printed = printedForms(survey);
  const heads: Head[] = [];
  let hole = 0;
  let before: Head | null = null;
  for (const [line, { start: lineStart, end, kind, linkShare }] of page.lines.entries()) {
    let start = lineStart;
    while (start < end && folded[start] === ' ') start++;
    if (start === end) continue;
    while (hole < page.holes.length && page.holes[hole]! < lineStart) hole++;
    const marker = markerOf.get(line) ?? null;
    const closed = kind === 'row' || linkShare > 0.5 || (before !== null && isBroken(folded, before));
    const atHole = hole < page.holes.length && page.holes[hole]! <= start;
    const shape = shapeOf(folded, marker ? marker.span.end : start, end);
    // A bracket alone in its line opens what stands in the next one.
    const bare = shape === 'empty' && marker?.state === 'left-only';
    const marked = marker === null && (leadingFigure(folded, start) !== null || '()、第'.includes(folded[start]!));
    const head: Head = {
      line,
      start,
      end,
      marker,
      ...familyAt(folded, printed, marker, closed || bare, atHole),
      shape,
      opening: openingOf(folded, marker ? marker.span.end : start, end),
      quoted: folded[start] === '“',
      figure: marker === null ? leadingFigure(folded, start) : null,
      apart: folded[marker ? marker.span.end : lineStart] === ' ',
      hole: atHole,
      closed: closed || bare || marked,
    };
    heads.push(head);
    before = head;
  }
  return heads;
}

const ALL_FAMILIES = MARKER_FAMILIES.map(({ id }) => id);

function familyAt(
  folded: string,
  printed: ReadonlySet<MarkerForm>,
  marker: Marker | null,
  closed: boolean,
  hole: boolean,
): Pick<Head, 'family' | 'ordinal' | 'firm' | 'fits'> {
  const none = { family: null, ordinal: null, firm: false };
  if (marker?.state === 'whole') {
    const family = marker.ordinal ? (FAMILY_OF.get(marker.form) ?? null) : null;
    return family === null ? { ...none, fits: [] } : { family, ordinal: marker.ordinal, firm: true, fits: [] };
  }
  if (closed) return { ...none, fits: [] };
  if (marker) return { ...none, fits: familiesOf(folded, printed, marker) };
  return { ...none, fits: hole ? ALL_FAMILIES : [] };
}

/** The forms that stand whole on the page; of a damaged one with a sign of its own that nothing else can be, its form too. */
function printedForms({ markers }: Survey): ReadonlySet<MarkerForm> {
  const printed = new Set(markers.filter(({ state }) => state === 'whole').map(({ form }) => form));
  const shown = markers.filter(
    ({ state, form }) =>
      state !== 'whole' &&
      state !== 'number-only' &&
      !formsOf({ form, state, ordinal: null }).some((meant) => printed.has(meant)),
  );
  return new Set([...printed, ...shown.map((marker) => formsOf(marker)[0]!)]);
}

/** Of the forms that could be meant those that the page prints somewhere; else the likeliest. A style of its own is none: 1 煤, 2 石油. */
function familiesOf(folded: string, printed: ReadonlySet<MarkerForm>, marker: Marker): readonly string[] {
  const isApart = folded[marker.span.end] === ' ';
  if (marker.form === 'hanzi-nth' && !isApart) return [];
  const forms = formsOf(marker);
  const meantApart = marker.state === 'number-only' && isApart ? [...forms, ...LEGAL] : forms;
  const used = meantApart.filter((form) => printed.has(form));
  const isStyle = marker.state === 'number-only' && (marker.form === 'arabic-dot' || isApart);
  const meant = used.length > 0 ? used : isStyle ? [] : forms.slice(0, 1);
  return [...new Set(meant.flatMap((form) => FAMILY_OF.get(form) ?? []))];
}

function openingOf(folded: string, start: number, end: number): string {
  const words = folded.slice(start, Math.min(end, start + 6)).trimStart();
  return /^[\u4e00-\u9fff]{2}/.exec(words)?.[0] ?? '';
}

function leadingFigure(folded: string, start: number): number | null {
  const digits = /^([0-9]{1,3})[.、)]/.exec(folded.slice(start, start + 4))?.[1];
  return digits ? Number(digits) : null;
}

/** A line that ends within its sentence: the next one goes on where it broke off. */
function isBroken(folded: string, { start, end }: Head): boolean {
  const tail = folded.slice(Math.max(start, end - 60), end).trimEnd();
  if (/[。!?;]$/.test(tail)) return false;
  const opened = tail.lastIndexOf('(');
  return /[,、(《“]$/.test(tail) || (opened > tail.lastIndexOf(')') && !folded.startsWith(tail, start));
}
