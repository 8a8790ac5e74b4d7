/** Which forms of markers number one list, which list stands outside which, and what is left of a marker that may belong to it. */
import type { Marker, MarkerForm } from '../types.js';

export interface MarkerFamily {
  readonly id: string;
  /** Forms that one list mixes: 1. and 1、 on one page. */
  readonly forms: readonly MarkerForm[];
  readonly numerals: 'hanzi' | 'arabic';
  /** Where no marker of the list stands whole: what is printed before and behind its number. */
  readonly left: string;
  readonly right: string;
}

/** From the outermost list to the innermost, GB/T 9704-2012, 7.3.3, laws and plans before it; a page may turn two of them round. */
export const MARKER_FAMILIES: readonly MarkerFamily[] = [
  { id: 'part', forms: ['part'], numerals: 'hanzi', left: '第', right: '部分' },
  { id: 'chapter', forms: ['chapter'], numerals: 'hanzi', left: '第', right: '章' },
  { id: 'subchapter', forms: ['subchapter'], numerals: 'hanzi', left: '第', right: '节' },
  { id: 'article', forms: ['article'], numerals: 'hanzi', left: '第', right: '条' },
  { id: 'hanzi', forms: ['hanzi-comma', 'hanzi-dot'], numerals: 'hanzi', left: '', right: '、' },
  { id: 'hanzi-paren', forms: ['hanzi-paren'], numerals: 'hanzi', left: '(', right: ')' },
  { id: 'arabic', forms: ['arabic-dot', 'arabic-comma'], numerals: 'arabic', left: '', right: '.' },
  { id: 'arabic-paren', forms: ['arabic-paren'], numerals: 'arabic', left: '(', right: ')' },
  { id: 'arabic-right-paren', forms: ['arabic-right-paren'], numerals: 'arabic', left: '', right: ')' },
  { id: 'circled', forms: ['circled'], numerals: 'arabic', left: '', right: '' },
];

export const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  MARKER_FAMILIES.flatMap(({ id, forms }) => forms.map((form) => [form, id] as const)),
);

/** Lists whose numbers run on across the outer ones, whatever the page: the articles of a law through its chapters. */
export const RUNS_ON: ReadonlySet<string> = new Set(['article']);

/** Forms of which a damaged marker may be the rest, the likeliest first, by its state and the form that the survey gave it. */
export function formsOf({ form, state, ordinal }: Pick<Marker, 'form' | 'state' | 'ordinal'>): readonly MarkerForm[] {
  if (state === 'number-only') return form === 'arabic-dot' ? ARABIC : HANZI;
  if (form === 'hanzi-comma') return ['hanzi-comma', 'arabic-comma'];
  if (form === 'arabic-dot') return ['arabic-dot', 'hanzi-dot'];
  if (form === 'hanzi-nth') return LEGAL;
  if (form === 'hanzi-paren' && ordinal === null) {
    return state === 'right-only' ? ['hanzi-paren', 'arabic-paren', 'arabic-right-paren'] : ['hanzi-paren', 'arabic-paren'];
  }
  return [form];
}

/** 第二条 and 第二章, each with a blank behind it. */
export const LEGAL: readonly MarkerForm[] = ['article', 'chapter', 'subchapter', 'part'];
/** Of a number alone one mark is lost; two brackets are not lost at once. */
const ARABIC: readonly MarkerForm[] = ['arabic-dot', 'arabic-comma', 'arabic-right-paren'];
const HANZI: readonly MarkerForm[] = ['hanzi-comma', 'hanzi-dot'];
