/** Solves the points that a text counts in words, 一是 … 二是 …, over the gaps between known ones. Called by the rule of said points. */
import { indexBefore } from '../../survey/places.js';
import type { Marker, Survey } from '../../types.js';
import { type SaidForm, type SaidRemains, saidRemainsAt } from './said-remains.js';

export interface SaidSolution {
  readonly remains: SaidRemains;
  readonly ordinal: number;
  /** The nearest whole points of the list. */
  readonly after: Marker | null;
  readonly before: Marker | null;
}

/** Farther apart two points belong to no one list. */
const WIDEST = 6000;
/** How many lines below a point at the head of its line the next one is sought. */
const FARTHEST_LINE = 8;
/** Points begin behind these; a bare 是 behind a comma is prose unless the points of its list stand so. */
const STOPS = '。；;!?：:';

export function* solveSaid(survey: Survey): Iterable<SaidSolution> {
  for (const form of ['hanzi-is', 'hanzi-nth'] as const) {
    const points = survey.markers.filter((marker) => marker.form === form && marker.state === 'whole');
    for (let n = 0; n <= points.length; n++) yield* solveBetween(survey, form, points[n - 1] ?? null, points[n] ?? null);
  }
}

function* solveBetween(survey: Survey, form: SaidForm, after: Marker | null, before: Marker | null): Iterable<SaidSolution> {
  if (after && before && before.ordinal! > after.ordinal!) {
    const [from, to] = [after.span.end, before.span.start];
    if (before.ordinal! === after.ordinal! + 1 || to - from > WIDEST) return;
    const found = remainsIn(survey, form, from, to, separators(survey, [after, before]));
    for (const point of inOrder(found, after.ordinal!, before.ordinal!)) yield { ...point, after, before };
    return;
  }
  if (after) {
    const to = Math.min(tailEnd(survey, after), before?.span.start ?? Number.POSITIVE_INFINITY, after.span.end + WIDEST);
    const found = remainsIn(survey, form, after.span.end, to, STOPS);
    for (const point of inOrder(found, after.ordinal!, null, form)) yield { ...point, after, before: null };
  }
  if (before && before.ordinal! > 1) {
    const from = Math.max(headStart(survey, before), after?.span.end ?? 0, before.span.start - WIDEST);
    const found = remainsIn(survey, form, from, before.span.start, separators(survey, [before]));
    for (const point of inOrder(found, 0, before.ordinal!)) yield { ...point, after: null, before };
  }
}

/** Where the list of a point may begin: with its line, or, where its points begin lines, some lines above. */
function headStart({ page }: Survey, { line, place }: Marker): number {
  return page.lines[place === 'heading' ? Math.max(0, line - FARTHEST_LINE) : line]!.start;
}

/** Where the list of a point ends at the latest: with its line, or, where its points begin lines, at the next marker of another kind. */
function tailEnd({ page, markers }: Survey, { line, place, span, form }: Marker): number {
  if (place === 'inline') return page.lines[line]!.end;
  const last = Math.min(line + FARTHEST_LINE, page.lines.length - 1);
  for (
    let n = indexBefore(markers, span.start, (marker) => marker.span.start) + 1;
    n < markers.length && markers[n]!.line <= last;
    n++
  ) {
    const other = markers[n]!;
    if (other.place === 'heading' && other.state === 'whole' && other.form !== form) return other.span.start;
  }
  return page.lines[last]!.end;
}

/** The stops behind which any point may begin, and the comma where the known ones stand behind one. */
function separators({ folded }: Survey, known: readonly Marker[]): string {
  const own = known.map(({ span }) =>
    folded
      .slice(Math.max(0, span.start - 3), span.start)
      .trimEnd()
      .slice(-1),
  );
  return own.some((mark) => mark === ',') ? `${STOPS},` : STOPS;
}

function remainsIn(survey: Survey, form: SaidForm, from: number, to: number, marks: string): readonly SaidRemains[] {
  const { folded } = survey;
  const found: SaidRemains[] = [];
  // The text behind a point's own marker is no new beginning; the head of a line is.
  let atHead = from === 0;
  let mayBegin = atHead;
  for (let at = Math.max(0, from - 1); at < to; at++) {
    const char = folded[at]!;
    const isBreak = char === '\n' || char === '\r';
    if (isBreak || marks.includes(char)) {
      mayBegin = isBreak || at >= from;
      atHead = isBreak;
    } else if (char !== ' ' && mayBegin) {
      const remains = at >= from ? saidRemainsAt(folded, at, form, atHead) : null;
      if (remains && remains.end <= to) found.push(remains);
      mayBegin = false;
    }
  }
  return found;
}

/** Those of `found` whose number is sure: it stands and fits, or as many unnumbered ones stand between two numbers as are missing. */
function inOrder(
  found: readonly SaidRemains[],
  low: number,
  high: number | null,
  form?: SaidForm,
): readonly Pick<SaidSolution, 'remains' | 'ordinal'>[] {
  const solved: { remains: SaidRemains; ordinal: number }[] = [];
  let last = low;
  let waiting: SaidRemains[] = [];
  const settle = (next: number) => {
    if (next - last - 1 === waiting.length) for (const remains of waiting) solved.push({ remains, ordinal: ++last });
    waiting = [];
    last = next;
  };
  for (const remains of found) {
    const { ordinal } = remains;
    if (ordinal === null) waiting.push(remains);
    else if (ordinal > last && (high === null ? ordinal === last + 1 + waiting.length : ordinal < high)) {
      settle(ordinal);
      solved.push({ remains, ordinal });
    }
  }
  if (high !== null) settle(high);
  // Behind the last known point one bare 是 is the next one; of several nobody knows which are. 第, stands in no prose.
  else if (waiting.length === 1 || form === 'hanzi-nth') settle(last + 1 + waiting.length);
  return solved;
}
