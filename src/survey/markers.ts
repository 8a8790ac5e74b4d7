/** Finds the markers of sections and points, whole and damaged, in the order of the page. Called by the survey. */
import type { Line, Marker } from '../types.js';
import { damagedMarkerAt } from './markers/damaged.js';
import { type Head, wholeMarkerAt } from './markers/whole.js';
import type { Basis } from './scan.js';

export function findMarkers(basis: Basis): readonly Marker[] {
  const { folded, page } = basis;
  const markers: Marker[] = [];
  const alone = new Set(
    basis.brackets.filter(({ open, close }) => open === null || close === null).map(({ open, close }) => open ?? close!),
  );
  for (const [index, line] of page.lines.entries()) {
    const start = skipBlanks(folded, line.start, line.end);
    if (start === line.end) continue;
    const whole = wholeMarkerAt(folded, start, 'line');
    const damaged = whole || line.kind === 'row' ? null : damagedMarkerAt(folded, start, line.end, alone);
    const found = whole ? { ...whole, state: 'whole' as const } : damaged;
    if (found && found.end <= line.end) {
      const { form, ordinal, state, end } = found;
      markers.push({ line: index, span: { start, end }, form, ordinal, state, place: 'heading' });
    }
    for (const inline of inlineMarkers(folded, line, index, found ? found.end : start + 1)) markers.push(inline);
  }
  return markers;
}

function skipBlanks(folded: string, from: number, end: number): number {
  let at = from;
  while (at < end && folded[at] === ' ') at++;
  return at;
}

/** Behind which mark which head stands. */
const HEADS: ReadonlyMap<string, Head> = new Map([
  ...[...'。；;!?！？:'].map((mark) => [mark, 'sentence'] as const),
  [',', 'clause'] as const,
]);

function* inlineMarkers(folded: string, line: Line, index: number, from: number): Iterable<Marker> {
  for (let at = from; at < line.end; ) {
    const head: Head = HEADS.get(folded[at - 1]!) ?? 'anywhere';
    const start = head === 'anywhere' ? at : skipBlanks(folded, at, line.end);
    const found = start < line.end ? wholeMarkerAt(folded, start, head) : null;
    if (!found || found.end > line.end) {
      at = start + 1;
      continue;
    }
    const { form, ordinal, end } = found;
    yield { line: index, span: { start, end }, form, ordinal, state: 'whole', place: 'inline' };
    at = end;
  }
}
