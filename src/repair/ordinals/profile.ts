/** What the known markers of a family look like on a page, and what stands between them. Called by the solver. */
import type { Head } from './heads.js';
import type { Shape } from './shape.js';

export interface Profile {
  /** How many known markers of the family begin a line. */
  readonly siblings: number;
  readonly shapes: ReadonlyMap<Shape, number>;
  /** Pairs of neighbours n, n+1 that are known, and the shapes of the lines without marker between them. */
  readonly intervals: number;
  readonly between: ReadonlyMap<Shape, number>;
  /** How many siblings have a blank behind the marker. */
  readonly apart: number;
  /** How many siblings stand straight before the first marker of another list. */
  readonly openers: number;
}

export function profileOf(heads: readonly Head[], family: string): Profile {
  const shapes = new Map<Shape, number>();
  const between = new Map<Shape, number>();
  let passed: Shape[] = [];
  let last: number | null = null;
  let siblings = 0;
  let intervals = 0;
  let openers = 0;
  let apart = 0;
  for (const [index, head] of heads.entries()) {
    if (head.family === family) {
      const ordinal = head.ordinal!;
      siblings++;
      if (head.apart) apart++;
      add(shapes, head.shape);
      if (last !== null && ordinal === last + 1) {
        intervals++;
        for (const shape of passed) add(between, shape);
      }
      if (opensList(heads, index)) openers++;
      last = ordinal;
      passed = [];
    } else if (head.marker === null && head.family === null) passed.push(head.shape);
  }
  return { siblings, shapes, intervals, between, apart, openers };
}

/** Whether the next line begins another list with its first marker. */
export function opensList(heads: readonly Head[], index: number): boolean {
  const next = heads[index + 1];
  return next?.family != null && next.ordinal === 1 && next.family !== heads[index]!.family;
}

function add(counts: Map<Shape, number>, shape: Shape): void {
  counts.set(shape, (counts.get(shape) ?? 0) + 1);
}
