/** Levels of sections by the form of their marker; forms that are not listed begin points. */
import type { MarkerForm } from '../types.js';

export type Level = 1 | 2 | 3 | 4;

/** GB/T 9704-2012, 7.3.3: 一、 (一) 1. (1). The forms of plans and laws stand where they do in such texts. */
export const SECTION_LEVELS: ReadonlyMap<MarkerForm, Level> = new Map([
  ['hanzi-comma', 1],
  ['hanzi-dot', 1], // 一．基本情况: a slip for 一、
  ['arabic-zero', 1], // 01 总体情况: pages laid out by an editor
  ['chapter', 1],
  ['part', 1],
  ['subchapter', 2],
  ['hanzi-paren', 2],
  ['arabic-dot', 3],
  ['arabic-comma', 3],
  ['article', 3],
  ['arabic-paren', 4],
  ['arabic-right-paren', 4],
]);

export const SECTION_FORMS: ReadonlySet<MarkerForm> = new Set(SECTION_LEVELS.keys());
