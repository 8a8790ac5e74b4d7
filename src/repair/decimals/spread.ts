/** How values lie on a scale of powers of ten: a histogram that answers how near a value is to those seen, in constant time. Called by usage. */

const BINS_PER_TEN = 10;
const LOWEST = -9;
const BINS = 300;
/** Width, in powers of ten, within which values of one unit on a page are alike. */
const WIDTH = 0.5;
const REACH = 3 * WIDTH * BINS_PER_TEN;
const KERNEL: readonly number[] = Array.from({ length: REACH + 1 }, (_, n) => Math.exp(-((n / BINS_PER_TEN / WIDTH) ** 2) / 2));

export interface Spread {
  readonly bins: Uint32Array;
  count: number;
}

export const emptySpread = (): Spread => ({ bins: new Uint32Array(BINS), count: 0 });

const binOf = (value: number) =>
  Math.max(0, Math.min(BINS - 1, Math.round((Math.log10(Math.max(value, 1e-9)) - LOWEST) * BINS_PER_TEN)));

export function addTo(spread: Spread, value: number): void {
  spread.bins[binOf(value)]!++;
  spread.count++;
}

/** 0 to 1: how near `value` lies to the values of the spread, itself left out where it is one of them; `unknown` where there are none. */
export function nearness(spread: Spread, value: number, isMember: boolean, unknown: number): number {
  const count = spread.count - (isMember ? 1 : 0);
  if (count <= 0) return unknown;
  const middle = binOf(value);
  let sum = isMember ? -1 : 0;
  for (let bin = Math.max(0, middle - REACH); bin <= Math.min(BINS - 1, middle + REACH); bin++) {
    const seen = spread.bins[bin]!;
    if (seen > 0) sum += seen * KERNEL[Math.abs(bin - middle)]!;
  }
  return sum / count;
}
