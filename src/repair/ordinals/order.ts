/** Learns from the known markers of a page which list stands outside which, and which one runs on across another. Called by the solver. */
import { MARKER_FAMILIES, type MarkerFamily, RUNS_ON } from '../../lexicon/marker-families.js';
import type { Head } from './heads.js';

/** A family as a page uses it. */
export interface Level {
  readonly family: MarkerFamily;
  /** Families outside it at whose markers its numbers begin anew. */
  readonly restartsAt: ReadonlySet<string>;
  /** Of those, the families for which the page may mean the contrary: nothing wholly lost is put at the beginning of such a stretch. */
  readonly unproven: ReadonlySet<string>;
  /** Of those, the families at which the page shows that the numbers begin anew. */
  readonly proven: ReadonlySet<string>;
}

interface Known {
  readonly family: string;
  readonly ordinal: number;
  /** Of its head. */
  readonly index: number;
}

/** The levels of the page from the outermost to the innermost; families that the page does not use are left out. */
export function levelsOf(heads: readonly Head[]): readonly Level[] {
  const known = heads.flatMap((head, index): readonly Known[] =>
    head.family !== null ? [{ family: head.family, ordinal: head.ordinal!, index }] : numbered(head, index),
  );
  const used = new Set(heads.flatMap(({ family, fits }) => (family ? [family] : fits)));
  const ordered: MarkerFamily[] = [];
  for (const family of MARKER_FAMILIES.filter(({ id }) => used.has(id))) {
    let place = ordered.length;
    while (place > 0 && standsOutside(family.id, ordered[place - 1]!.id, known)) place--;
    ordered.splice(place, 0, family);
  }
  return ordered.map((family, rank) => {
    const restartsAt = new Set<string>();
    const unproven = new Set<string>();
    const proven = new Set<string>();
    for (const outer of ordered.slice(0, rank)) {
      const how = RUNS_ON.has(family.id) ? 'runs' : numbering(outer.id, family.id, known, heads);
      if (how === 'runs') continue;
      restartsAt.add(outer.id);
      if (how === 'unknown') unproven.add(outer.id);
      if (how === 'restarts') proven.add(outer.id);
    }
    return { family, restartsAt, unproven, proven };
  });
}

/** A damaged marker that lost one side only shows its number as a whole one does. */
function numbered({ fits, marker }: Head, index: number): readonly Known[] {
  const shows = marker?.ordinal != null && (marker.state === 'no-left' || marker.state === 'no-right');
  return shows && fits.length === 1 ? [{ family: fits[0]!, ordinal: marker.ordinal, index }] : [];
}

/** Whether `inner`, which usually stands inside `outer`, stands outside it on this page: (一) 一、二、 (二) 一、二、. */
function standsOutside(inner: string, outer: string, known: readonly Known[]): boolean {
  const pair = known.filter(({ family }) => family === inner || family === outer);
  let turned = 0;
  const last = new Map<string, number>();
  const sinceOther = new Set<string>();
  for (const { family, ordinal } of pair) {
    const other = family === inner ? outer : inner;
    const before = last.get(family);
    if (before !== undefined && ordinal <= before && sinceOther.has(family)) turned += family === outer ? 1 : -1;
    last.set(family, ordinal);
    sinceOther.delete(family);
    sinceOther.add(other);
  }
  if (turned !== 0) return turned > 0;
  return (
    pair.length > 2 && pair[0]!.family === inner && pair[0]!.ordinal === 1 && pair[1]!.family === outer && pair[1]!.ordinal === 1
  );
}

/** Whether the numbers of `inner` begin anew at each marker of `outer`. */
function numbering(
  outer: string,
  inner: string,
  known: readonly Known[],
  heads: readonly Head[],
): 'restarts' | 'runs' | 'unknown' | 'unseen' {
  let before: Known | null = null;
  let crossed = false;
  let runs = 0;
  let weak = 0;
  for (const mark of known) {
    if (mark.family === outer) crossed = true;
    if (mark.family !== inner) continue;
    if (before && crossed) {
      if (mark.ordinal <= before.ordinal) return 'restarts';
      const room = mark.ordinal - before.ordinal - 1;
      const damaged = heads.slice(before.index + 1, mark.index).filter(({ fits }) => fits.includes(inner)).length;
      if (damaged > room) return 'restarts';
      if (before.ordinal > 1) runs++;
      else weak++;
    }
    before = mark;
    crossed = false;
  }
  if (runs > 0) return 'runs';
  return weak > 0 ? 'unknown' : 'unseen';
}
