/** Markers that lost a part and were not put back: what they may be, by the whole ones around them. Called by the reader of the letter. */
import type { Marker, MarkerForm } from '../../types.js';

/** Forms that are alike in what is left of them. */
const LOOK_ALIKES: readonly (readonly MarkerForm[])[] = [
  ['hanzi-comma', 'arabic-comma'],
  ['hanzi-dot', 'arabic-dot'],
  ['hanzi-paren', 'arabic-paren'],
];
/** States in which no number is left to tell the form by. */
const NUMBERLESS: ReadonlySet<Marker['state']> = new Set(['no-number', 'right-only', 'left-only']);

/** Each marker with the form of the whole look-alike nearest before it, else behind it; whole ones as they are. In the order of the page. */
export function withLikelyForms(markers: readonly Marker[]): readonly Marker[] {
  const before = nearestForms(markers);
  const behind = nearestForms(markers.toReversed()).toReversed();
  return markers.map((marker, n) => {
    if (!NUMBERLESS.has(marker.state)) return marker;
    const form = before[n] ?? behind[n];
    return form ? { ...marker, form } : marker;
  });
}

/** For each marker without a number the form of the last whole one of its look-alikes. */
function nearestForms(markers: readonly Marker[]): readonly (MarkerForm | undefined)[] {
  const last = new Map<readonly MarkerForm[], MarkerForm>();
  return markers.map(({ form, state }) => {
    const alike = LOOK_ALIKES.find((forms) => forms.includes(form));
    if (alike && state === 'whole') last.set(alike, form);
    return alike && NUMBERLESS.has(state) ? last.get(alike) : undefined;
  });
}

/** So many markers around a bare number are asked. */
const REACH = 20;

/** Whether a marker is more than a number, or its number goes on before or behind it in the same form: 一现状, 二问题, 三、打算. */
export function countsOn(markers: readonly Marker[], at: number): boolean {
  const { state, form, ordinal } = markers[at]!;
  if (state !== 'number-only') return true;
  const near = (step: number) => (other: Marker) => other.form === form && other.ordinal === ordinal! + step;
  return markers.slice(at + 1, at + REACH).some(near(1)) || markers.slice(Math.max(0, at - REACH), at).some(near(-1));
}
