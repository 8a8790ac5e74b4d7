/** Levels of sections by the form of their marker, and how the forms nest; forms that are not listed begin points. */
import type { MarkerForm } from '../types.js';

export type Level = 1 | 2 | 3 | 4;

/**
 * Outer forms first; forms on one row nest in neither. GB/T 9704-2012, 7.3.3, has 一、 (一) 1. (1); the forms of plans and laws stand where
 * they do in such texts: 第一条 within its chapter and over its (一).
 */
const NESTING: readonly (readonly [level: Level, forms: readonly MarkerForm[]])[] = [
  [1, ['part']],
  [1, ['chapter']],
  [1, ['arabic-zero']], // 01 总体情况: pages laid out by an editor
  [2, ['subchapter']],
  [1, ['hanzi-comma', 'hanzi-dot']], // 一．基本情况: a slip for 一、
  [3, ['article']],
  [2, ['hanzi-paren']],
  [3, ['arabic-dot', 'arabic-comma']],
  [4, ['arabic-paren', 'arabic-right-paren']],
];

export const SECTION_LEVELS: ReadonlyMap<MarkerForm, Level> = new Map(
  NESTING.flatMap(([level, forms]) => forms.map((form) => [form, level] as const)),
);

/** How far in a form stands; a heading without a marker stands with 一、. */
export const SECTION_DEPTHS: ReadonlyMap<MarkerForm | null, number> = new Map<MarkerForm | null, number>([
  ...NESTING.flatMap(([, forms], depth) => forms.map((form) => [form, depth] as const)),
  [null, NESTING.findIndex(([, forms]) => forms.includes('hanzi-comma'))],
]);

export const SECTION_FORMS: ReadonlySet<MarkerForm> = new Set(SECTION_LEVELS.keys());
