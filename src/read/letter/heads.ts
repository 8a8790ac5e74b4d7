/** Which markers head sections: those at the head of a paragraph, and those within one that the numbering proves. Called by the reader of the letter. */
import { type Level, SECTION_LEVELS } from '../../lexicon/section-levels.js';
import { wholeMarkerAt } from '../../survey/markers/whole.js';
import { indexBefore, within } from '../../survey/places.js';
import type { Marker, MarkerForm, Span, Survey } from '../../types.js';
import { countsOn, withLikelyForms } from './damaged-heads.js';
import type { Paragraph } from './paragraphs.js';

export interface Head {
  /** What stands of the marker; empty for a heading without one. */
  readonly marker: Span;
  /** Null for a heading without a marker. */
  readonly form: MarkerForm | null;
  readonly level: Level;
  readonly ordinal: number | null;
  /** Index of the paragraph that it begins. */
  readonly paragraph: number;
}

/** A marker that has lost a part still heads a section; one of which only the number is left where it counts on with its like. */
const SECTION_STATES: ReadonlySet<Marker['state']> = new Set([
  'whole',
  'no-number',
  'no-right',
  'no-left',
  'right-only',
  'left-only',
  'number-only',
]);
/** A bracket or a number alone opens a heading only where it is a line of its own, so long at most. */
const LONGEST_LINE = 40;
/** Under these words numbered lines are notes: 注: 1.本表数据为初步统计数。 */
const NOTES = /^ *(?:注|备注|注释|说明) *(?:[:.]|[0-9]|$)/;

export function headsOf(survey: Survey, paragraphs: readonly Paragraph[]): readonly Head[] {
  const marked = paragraphs.flatMap((paragraph, index) => {
    const marker = survey.page.lines[paragraph.line]!.kind === 'row' ? null : markerAt(survey, paragraph);
    const heads = marker && SECTION_STATES.has(marker.state) && opens(survey, marker, paragraph);
    return heads && !runsInline(survey, marker, paragraph) ? [{ marker, index }] : [];
  });
  const likely = withLikelyForms(marked.map(({ marker }) => marker));
  const counted = marked.flatMap(({ index }, n) => (countsOn(likely, n) ? [[index, likely[n]!] as const] : []));
  const markerOf = new Map(counted);
  const heads: Head[] = [];
  let inNotes = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (NOTES.test(survey.folded.slice(paragraph.start, paragraph.start + 8))) inNotes = true;
    const marker = markerOf.get(index);
    const level = marker && SECTION_LEVELS.get(marker.form);
    if (!marker || !level) continue;
    if (level <= 2) inNotes = false;
    if (inNotes) continue;
    heads.push({ marker: marker.span, form: marker.form, level, ordinal: marker.ordinal, paragraph: index });
  }
  return heads;
}

function opens({ folded }: Survey, { state }: Marker, { start, end }: Paragraph): boolean {
  return (
    (state !== 'left-only' && state !== 'number-only') ||
    (end - start <= LONGEST_LINE && !/[。;:!?]/.test(folded.slice(start, end)))
  );
}

/** A list that goes on within its paragraph has no sections: [1、]拆除广告。2、完善审批。 */
function runsInline(survey: Survey, { form, ordinal }: Marker, paragraph: Paragraph): boolean {
  if (ordinal === null || INLINE_FORMS.has(form)) return false;
  const inside = within(survey.markers, paragraph, ({ span }) => span).slice(0, MOST_INSIDE);
  return inside.some((marker) => marker.form === form && marker.ordinal === ordinal + 1);
}

/** So many markers of a paragraph are looked at. */
const MOST_INSIDE = 20;

/** The marker at the head of a paragraph; within a line also one that the survey, which knows lines and sentences only, passes over. */
function markerAt({ markers, folded, page }: Survey, { start, line }: Paragraph): Marker | null {
  const marker = markers[indexBefore(markers, start, ({ span }) => span.start)];
  if (marker?.span.start === start) return marker;
  if (folded.slice(page.lines[line]!.start, start).trim() === '') return null;
  const found = wholeMarkerAt(folded, start, 'line');
  return (
    found && { line, span: { start, end: found.end }, form: found.form, ordinal: found.ordinal, state: 'whole', place: 'inline' }
  );
}

/** Forms of which a marker within a paragraph may head a section: the line break before it is lost. */
const INLINE_FORMS: ReadonlySet<MarkerForm> = new Set(['hanzi-comma', 'hanzi-paren']);
const FULL_STOPS = '。!?！？';

/**
 * Offsets of markers within a paragraph that head a section: behind a full stop, and the next number of the heads before them. Where
 * the letter is one block, the first of a row of at least two may also stand behind the colon of its introduction.
 */
export function inlineHeads(survey: Survey, paragraphs: readonly Paragraph[], isOneBlock: boolean): readonly number[] {
  const offsets: number[] = [];
  const last = new Map<MarkerForm, number>();
  for (const paragraph of paragraphs) {
    const own = markerAt(survey, paragraph);
    const inside = within(survey.markers, paragraph, ({ span }) => span).filter(({ state }) => state === 'whole');
    const markers = own && own.span.start !== inside[0]?.span.start ? [own, ...inside] : inside;
    for (const [n, { form, ordinal, span }] of markers.entries()) {
      if (!INLINE_FORMS.has(form) || ordinal === null) continue;
      const expected = (last.get(form) ?? 0) + 1;
      const starts = ordinal === 1 && (isOneBlock || form === 'hanzi-paren');
      const isHead =
        span.start === paragraph.start ||
        (starts
          ? isOneBlock && hasNext(markers, n) && stopBefore(survey.folded, span.start, `${FULL_STOPS}:`)
          : ordinal === expected && ordinal > 1 && stopBefore(survey.folded, span.start, FULL_STOPS));
      if (!isHead) continue;
      last.set(form, ordinal);
      if (form === 'hanzi-comma') last.delete('hanzi-paren');
      if (span.start > paragraph.start) offsets.push(span.start);
    }
  }
  return offsets;
}

/** Looks at the next markers only: a row continues soon. */
function hasNext(markers: readonly Marker[], at: number): boolean {
  const { form, ordinal } = markers[at]!;
  return markers.slice(at + 1, at + 40).some((marker) => marker.form === form && marker.ordinal === ordinal! + 1);
}

function stopBefore(folded: string, at: number, stops: string): boolean {
  let before = at - 1;
  while (before > 0 && at - before < 8 && folded[before] === ' ') before--;
  return before >= 0 && stops.includes(folded[before]!);
}
