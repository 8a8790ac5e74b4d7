/** Finds the markers of sections and points, whole and damaged, in the order of the page. Called by the survey. */
import { ARABIC_ORDINAL, HANZI_ORDINAL } from '../lexicon/section-markers.js';
import type { Line, Marker } from '../types.js';
import { damagedMarkerAt } from './markers/damaged.js';
import { type Head, wholeMarkerAt } from './markers/whole.js';
import { indexBefore } from './places.js';
import type { Basis } from './scan.js';

export function findMarkers(basis: Basis): readonly Marker[] {
  const { folded, page } = basis;
  const markers: Marker[] = [];
  const alone = loneBrackets(basis);
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

/** What stands before a closing bracket that is itself the rest of a marker: 七), )加强. */
const ONLY_NUMBER = new RegExp(`^ *(?:${HANZI_ORDINAL}{0,6}|${ARABIC_ORDINAL}) *$`);

/** Round brackets without a partner in their line, but for an opening one that the next such bracket closes further down: （注1:… */
function loneBrackets({ brackets, folded, page }: Basis): ReadonlySet<number> {
  const lone = brackets.filter(({ kind, open, close }) => kind === '()' && (open === null || close === null));
  const found = new Set(lone.map(({ open, close }) => open ?? close!));
  for (const [n, { open }] of lone.entries()) {
    const close = lone[n + 1]?.close ?? null;
    if (open === null || close === null) continue;
    const line = page.lines[indexBefore(page.lines, close, ({ start }) => start)]!;
    if (!ONLY_NUMBER.test(folded.slice(line.start, close))) found.delete(open);
  }
  return found;
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
