/** Standard form of a printed unit: 万千瓦 is 10000 kW, 元/吨 is CNY/t, 万户 is 10000 户. Called by readers and by rules that compare figures. */
import { UNIT_SCALES } from '../../lexicon/hanzi-numerals.js';
import { unitNamed } from './unit-at.js';

export interface Standard {
  /** A printed value times this is the standard value. */
  readonly factor: number;
  readonly unit: string;
}

const LONGEST_SCALE = 2;
/** Time units that a rate prints bare: 元/月, 立方米/时. */
const PER_TIME: ReadonlyMap<string, string> = new Map([
  ['月', 'mo'],
  ['时', 'h'],
  ['年', 'a'],
  ['日', 'd'],
]);

/** The standard of `unit` as a figure prints it. A unit that the tables do not know stays as it is. */
export function standardOf(unit: string): Standard {
  const scale = UNIT_SCALES.get(unit);
  if (scale !== undefined) return { factor: scale, unit: '' }; // 35万农村居民
  const whole = simple(unit);
  if (whole) return whole;
  const [first, ...per] = unit.split('/');
  const top = per.length > 0 ? simple(first!) : null;
  if (!top) return { factor: 1, unit };
  let { factor } = top;
  const names = per.map((name) => {
    const time = PER_TIME.get(name);
    if (time) return time;
    const below = simple(name);
    if (below) factor /= below.factor;
    return below?.unit ?? name;
  });
  return { factor, unit: [top.unit, ...names].join('/') };
}

/** A unit or counter with or without its 万, or null. */
function simple(unit: string): Standard | null {
  for (let length = 0; length <= LONGEST_SCALE; length++) {
    const scale = length === 0 ? 1 : UNIT_SCALES.get(unit.slice(0, length));
    const row = scale === undefined ? null : unitNamed(unit.slice(length));
    if (row) return { factor: scale! * row.factor, unit: row.std ?? row.name };
  }
  return null;
}
