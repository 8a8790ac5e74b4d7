/** Solves one gap of a list: the lines between two known numbers, before the first or behind the last. Called by the solver. */
import type { Head } from './heads.js';
import { opensList, type Profile } from './profile.js';
import type { Shape } from './shape.js';
import type { Solution } from './solution.js';
import type { GapBounds } from './stretches.js';
import { solveTail } from './tail.js';

export interface Gap extends GapBounds {
  readonly family: string;
  readonly heads: readonly Head[];
  readonly profile: Profile;
  /** Numbers that stand inside the gap in another place or form: no marker was lost there. */
  readonly elsewhere: ReadonlySet<number>;
}

/** More numbers than this are not lost at one place; the list itself is another one. */
const WIDEST = 12;

export function solveGap(gap: Gap): readonly Solution[] {
  const remnants = remnantsIn(gap, gap.from, gap.to);
  if (gap.high !== null && gap.high - gap.low - 1 > WIDEST + remnants.length) return [];
  const runs: (readonly Solution[])[] = [];
  let low = gap.low;
  let from = gap.from;
  for (const { index, ordinal } of numberedIn(gap, remnants)) {
    runs.push(solveRun(gap, low, ordinal, from, index), [solution(gap, index, [ordinal], 'number')]);
    low = ordinal;
    from = index;
  }
  runs.push(gap.high === null ? solveTail(gap, low, from) : solveRun(gap, low, gap.high, from, gap.to));
  const solutions = runs.flat();
  const isRow = gap.low === 0 && gap.high === null && solutions.filter(({ basis }) => basis === 'number').length > 1;
  return isRow ? solutions.map((found) => ({ ...found, basis: 'row' })) : solutions;
}

/** Damaged markers that still show their number and stand in order. */
function numberedIn(gap: Gap, remnants: readonly number[]): readonly { readonly index: number; readonly ordinal: number }[] {
  const found: { index: number; ordinal: number }[] = [];
  let last = gap.low;
  let unnumbered = 0;
  for (const index of remnants) {
    const { ordinal, state } = gap.heads[index]!.marker ?? { ordinal: null, state: null };
    if (ordinal === null) {
      unnumbered++;
      continue;
    }
    const next = last + 1 + unnumbered;
    const mayJump = state !== 'number-only' && ordinal > last && ordinal <= next + 2;
    if (gap.high === null ? ordinal !== next && !mayJump : ordinal <= last || ordinal >= gap.high) continue;
    found.push({ index, ordinal });
    last = ordinal;
    unnumbered = 0;
  }
  return found;
}

/** The lines between two known numbers, none of which shows its own. */
function solveRun(gap: Gap, low: number, high: number, from: number, to: number): readonly Solution[] {
  const remnants = remnantsIn(gap, from, to).filter((index) => gap.heads[index]!.marker?.ordinal == null);
  const missing = high - low - 1;
  const lost = missing - remnants.length;
  if (lost < 0 || missing === 0) return [];
  const numbers = range(low + 1, high);
  if (lost === 0)
    return remnants.flatMap((index, n) => (gap.elsewhere.has(numbers[n]!) ? [] : [marked(gap, index, [numbers[n]!])]));
  const absent = gap.whole && !numbers.some((n) => gap.elsewhere.has(n)) ? absentIn(gap, from, to, lost) : null;
  if (absent) {
    const shown = new Set(remnants);
    return [...remnants, ...absent.lines]
      .sort((a, b) => a - b)
      .map((index, n) =>
        shown.has(index) ? marked(gap, index, [numbers[n]!]) : solution(gap, index, [numbers[n]!], absent.basis),
      );
  }
  if (gap.announced) return [];
  return remnants.map((index, n) => marked(gap, index, numbers.slice(n, n + 1 + lost)));
}

/** The lines that lost their marker whole, exactly `lost` of them, or null where the page does not single them out. */
function absentIn(
  gap: Gap,
  from: number,
  to: number,
  lost: number,
): { lines: readonly number[]; basis: Solution['basis'] } | null {
  const plain = indices(from, to).filter((index) => isPlain(gap, index));
  if (plain.length < lost) return null;
  if (gap.announced && (plain.length !== lost || plain.some((index) => gap.heads[index]!.quoted))) return null;
  const alike = plain.filter((index) => looksAlike(gap, index));
  if (alike.length === lost && alike.every((index) => isTelling(gap, index, lost))) return { lines: alike, basis: 'shape' };
  const parallel = gap.low > 0 ? parallelIn(gap, plain, from, to) : [];
  if (parallel.length === lost) return { lines: parallel, basis: 'opening' };
  if (plain.length === lost && plain.every((index) => mayBeItem(gap, index))) return { lines: plain, basis: 'count' };
  if (gap.profile.openers * 2 > gap.profile.siblings) {
    const openers = plain.filter((index) => opensList(gap.heads, index));
    if (openers.length === lost) return { lines: openers, basis: 'shape' };
  }
  return null;
}

function remnantsIn(gap: Gap, from: number, to: number): readonly number[] {
  return indices(from, to).filter((index) => isRemnant(gap, index));
}

export function isRemnant(gap: Gap, index: number): boolean {
  const { fits, shape } = gap.heads[index]!;
  if (!fits.includes(gap.family)) return false;
  // Where no number of the list is known, only the likeliest form is meant.
  if (gap.low === 0 && gap.high === null && fits[0] !== gap.family) return false;
  // What may belong to several lists belongs to one whose items look like it.
  return fits.length === 1 || gap.profile.siblings === 0 || gap.profile.shapes.has(shape);
}

export function isPlain(gap: Gap, index: number): boolean {
  const { family, marker, closed, hole, apart } = gap.heads[index]!;
  // Where every marker has a blank behind it, the blank stays behind at the head of the line.
  const mayHaveStood = apart || gap.profile.apart * 5 < gap.profile.siblings * 4;
  return family === null && marker === null && !closed && !hole && mayHaveStood;
}

export const looksAlike = (gap: Gap, index: number): boolean =>
  (gap.profile.shapes.get(gap.heads[index]!.shape) ?? 0) * 3 >= gap.profile.siblings;

/** The lines that open with the words with which the items on both sides open: 聚焦…, 聚焦…, 聚焦…. */
function parallelIn({ heads }: Gap, plain: readonly number[], from: number, to: number): readonly number[] {
  const { opening } = heads[from]!;
  return opening !== '' && heads[to]?.opening === opening ? plain.filter((index) => heads[index]!.opening === opening) : [];
}

/** A line's looks tell where hardly a line between two siblings has them; of a short first sentence only inside a list. */
function isTelling(gap: Gap, index: number, lost: number): boolean {
  const { shape } = gap.heads[index]!;
  if (!isRareBetween(gap, shape)) return false;
  return shape === 'run-in' ? gap.low > 0 && lost <= MOST_RUN_IN : shape !== 'text' && shape !== 'lead';
}

/** More lines with a short first sentence are paragraphs as soon as items. */
const MOST_RUN_IN = 2;

/** Where all siblings are bare titles, nothing else is one of them; a line that quotes is none, nor one above a list that announces it. */
function mayBeItem({ heads, profile, low }: Gap, index: number): boolean {
  const { shape, quoted } = heads[index]!;
  if (quoted || (low === 0 && shape === 'lead' && !profile.shapes.has('lead'))) return false;
  return shape === 'title' || (profile.shapes.get('title') ?? 0) * 5 < profile.siblings * 4;
}

/** Between two neighbours that stand whole hardly any line of this shape stands. */
export const isRareBetween = ({ profile }: Gap, shape: Shape): boolean =>
  (profile.between.get(shape) ?? 0) * 10 <= profile.intervals;

export const marked = (gap: Gap, index: number, ordinals: readonly number[]): Solution =>
  solution(gap, index, ordinals, gap.heads[index]!.marker ? 'side' : 'hole');

export function solution(gap: Gap, head: number, ordinals: readonly number[], basis: Solution['basis']): Solution {
  const { family, after, before, soft, announced, profile, heads } = gap;
  const seen = profile.shapes.get(heads[head]!.shape) ?? 0;
  return { head, family, ordinals, basis, after, before, soft, announced, seen, of: profile.siblings };
}

const indices = (from: number, to: number) => range(from + 1, to);

export function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
}
