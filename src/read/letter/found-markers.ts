/** Puts the markers into a survey that were found and not applied, so that the tree of the letter does not hang on `apply`. Called by extract. */
import { fold } from '../../survey/fold.js';
import { wholeMarkerAt } from '../../survey/markers/whole.js';
import { lineIndexAt } from '../../survey/places.js';
import type { Decision, Marker, OffsetMap, Survey } from '../../types.js';

/** What stands behind a marker may tell it from a number. */
const LOOK_AHEAD = 8;

/**
 * `survey` with a whole marker at each place where one is suggested at the default bar; its span is what stands of it on the page.
 * `decisions` are in the source, `survey` is of the repaired text.
 */
export function withFoundMarkers(survey: Survey, decisions: readonly Decision[], source: string, map: OffsetMap): Survey {
  const found = decisions.flatMap((decision) => markerOf(survey, decision, source, map) ?? []);
  if (found.length === 0) return survey;
  const taken = new Set(found.map(({ span }) => span.start));
  const markers = [...survey.markers.filter(({ span }) => !taken.has(span.start)), ...found];
  return { ...survey, markers: markers.sort((a, b) => a.span.start - b.span.start) };
}

function markerOf(
  survey: Survey,
  { kind, status, confidence, span, insertions }: Decision,
  source: string,
  map: OffsetMap,
): Marker | null {
  if (kind !== 'ordinal' || status !== 'suggested' || confidence === null || confidence === 'guess') return null;
  let whole = '';
  let last = span.start;
  for (const { at, text } of insertions) {
    whole += source.slice(last, at) + (text ?? '');
    last = at;
  }
  const marker = wholeMarkerAt(fold(whole + source.slice(last, span.end + LOOK_AHEAD)), 0, 'line');
  const start = map.toRepaired(span.start, 'behind');
  const line = lineIndexAt(survey, start);
  if (!marker || line < 0) return null;
  const end = map.toRepaired(span.end, 'behind');
  return { line, span: { start, end }, form: marker.form, ordinal: marker.ordinal, state: 'whole', place: 'heading' };
}
