/** Finds the two ends of one change: 由2015年的33微克/立方米下降至2021年的8微克/立方米. Called by the reader of quantities. */
import type { Quantity } from '../../record.js';
import { standardOf } from '../../survey/figures/standard.js';
import type { Figure, Survey } from '../../types.js';
import { directionOf } from './direction.js';

export interface End {
  readonly pair: string;
  readonly role: NonNullable<Quantity['role']>;
  /** Of the change, on both ends: by its verb, else by the values. */
  readonly direction: Quantity['direction'];
}

const LEAD = 20;
const FARTHEST = 40;
const FROM = /[由从](?:[^,。;、]{0,16})$/;
// 33微克/立方米[下降至2021年的]8微克/立方米
const TO = /^[^,。;]{0,16}?(?:到|至|成|为)[^,。;]{0,14}$/;
// 56%,[比2015年的]51% has no 由; 5.8:53.6:40.6[调整为2020年的]3.6:47.9:48.5
const CHANGED = /^(?:调整|优化|转变|提升|提高|增加|下降|减少|降低|上升|扩大|缩短|变)[为到至成]/;

/** The ends of every change among `figures`, which ascend. */
export function pairsOf({ folded }: Pick<Survey, 'folded'>, figures: readonly Figure[]): ReadonlyMap<Figure, End> {
  const ends = new Map<Figure, End>();
  let pairs = 0;
  for (let n = 0; n + 1 < figures.length; n++) {
    const [from, to] = [figures[n]!, figures[n + 1]!];
    if (ends.has(from) || from.kind !== to.kind || !sameUnit(from, to)) continue;
    const gap = to.span.start - from.span.end;
    if (gap <= 0 || gap > FARTHEST) continue;
    const between = folded.slice(from.span.end, to.span.start).replace(/^\([^)]{0,16}\)/, '');
    const isFrom = FROM.test(folded.slice(Math.max(0, from.span.start - LEAD), from.span.start));
    if (!(isFrom ? TO.test(between) : CHANGED.test(between))) continue;
    const pair = `c${++pairs}`;
    const direction = directionOf(between) ?? byValues(from, to);
    ends.set(from, { pair, role: 'from', direction });
    ends.set(to, { pair, role: 'to', direction });
  }
  return ends;
}

function byValues({ value: a }: Figure, { value: b }: Figure): Quantity['direction'] {
  if (a === null || b === null || a === b) return null;
  return a < b ? 'up' : 'down';
}

const unitOf = ({ unit }: Figure) => (unit === null ? null : standardOf(unit).unit);
const sameUnit = (a: Figure, b: Figure) => unitOf(a) === unitOf(b);
