/** What is left of a marker at the head of a line. Called by the scanner of markers where no whole marker stands. */
import { ARABIC_ORDINAL, HANZI_ORDINAL, NUMBER_FOLLOWERS } from '../../lexicon/section-markers.js';
import type { Marker, MarkerForm } from '../../types.js';
import { readHanziOrdinal } from './ordinal.js';
import { matchAt } from './whole.js';

export interface Remains {
  readonly form: MarkerForm;
  readonly ordinal: number | null;
  readonly state: Marker['state'];
  readonly end: number;
}

const N = `(?:(?<n>${HANZI_ORDINAL}{1,6})|(?<d>${ARABIC_ORDINAL}))`;
const SIGNS: readonly [sign: string, form: MarkerForm][] = [
  ['章', 'chapter'],
  ['节', 'subchapter'],
  ['条', 'article'],
];

interface Remnant {
  readonly pattern: RegExp;
  readonly state: Marker['state'];
  readonly hanzi: MarkerForm;
  readonly arabic: MarkerForm;
  /** The bracket at this offset of the match must have no partner in its line; null where none stands. */
  readonly alone: 'first' | 'last' | null;
}

const remnant = (
  pattern: string,
  state: Marker['state'],
  hanzi: MarkerForm,
  arabic: MarkerForm = hanzi,
  alone: Remnant['alone'] = null,
) => ({
  pattern: new RegExp(pattern, 'y'),
  state,
  hanzi,
  arabic,
  alone,
});

/** Tried in this order. The form is the likeliest one; the siblings decide. */
const REMNANTS: readonly Remnant[] = [
  remnant('、(?!、)', 'right-only', 'hanzi-comma'), // [、]就您关心的问题
  remnant('\\( {0,2}\\)', 'no-number', 'hanzi-paren'), // [()]加强监管
  remnant(`\\( {0,2}${N}(?! {0,2}\\))`, 'no-right', 'hanzi-paren', 'arabic-paren', 'first'), // [(二]加强监管
  remnant('\\(', 'left-only', 'hanzi-paren', 'hanzi-paren', 'first'), // [(]加强监管
  remnant(`(?<n>${HANZI_ORDINAL}{1,6}) {0,2}\\)`, 'no-left', 'hanzi-paren', 'hanzi-paren', 'last'), // [二)]加强监管
  remnant('\\)(?!至|项(?:所|规定|情形|中)|[、和或])', 'right-only', 'hanzi-paren', 'hanzi-paren', 'first'), // [)]加强监管
  remnant('\\.(?![.0-9])', 'right-only', 'arabic-dot'), // [.]加强监管
  ...SIGNS.map(([sign, form]) => remnant(`第 {0,2}${sign}(?=[ \\r\\n]|$)`, 'no-number', form)), // [第章] 总则
  ...SIGNS.map(([sign, form]) => remnant(`(?<n>${HANZI_ORDINAL}{1,6})${sign}(?= )`, 'no-left', form)), // [二章] 总则
  ...SIGNS.map(([sign, form]) => remnant(`${sign}(?= )`, 'right-only', form)), // [章] 总则
  remnant(
    `第 {0,2}(?<n>${HANZI_ORDINAL}{1,6})(?!(?: {0,2}[章节条部])|[批届次期个名位产党方代季阶类轮款项世]|${HANZI_ORDINAL})`,
    'no-right',
    'hanzi-nth',
  ), // [第二]关于
  remnant('第(?= )', 'left-only', 'hanzi-nth'), // [第] 本条例自公布之日起施行
  remnant('第 {0,2}[,、:]', 'no-number', 'hanzi-nth'), // [第,]关于
  remnant(`(?<n>${HANZI_ORDINAL}{1,3}),`, 'no-left', 'hanzi-nth'), // [二,]关于
  remnant('是(?!否|非|由|以|在|指|的|为)', 'right-only', 'hanzi-is'), // [是]强化考核
  remnant(
    `(?<n>${HANZI_ORDINAL}{1,3})(?!${HANZI_ORDINAL}|${NUMBER_FOLLOWERS})(?=[\\u4e00-\\u9fff “《])`,
    'number-only',
    'hanzi-comma',
  ), // [二]发展现状
  remnant(
    `(?<d>[1-9][0-9]?)(?! {0,2}(?:${NUMBER_FOLLOWERS}|[0-9]))(?=[\\u4e00-\\u9fff “《])`,
    'number-only',
    'hanzi-comma',
    'arabic-dot',
  ), // [1]发展现状
];

const FIRST_CHARS = new Set('一二三四五六七八九十百0123456789、().第章节条是');

/** `alone`: offsets of brackets that have no partner in their line. */
export function damagedMarkerAt(folded: string, at: number, lineEnd: number, alone: ReadonlySet<number>): Remains | null {
  if (!FIRST_CHARS.has(folded[at]!)) return null;
  for (const { pattern, state, hanzi, arabic, alone: lone } of REMNANTS) {
    const match = matchAt(pattern, folded, at);
    if (!match || pattern.lastIndex > lineEnd) continue;
    const end = pattern.lastIndex;
    if (lone && !alone.has(lone === 'first' ? at : end - 1)) continue;
    const { n, d } = match.groups ?? {};
    const ordinal = n ? readHanziOrdinal(n) : d ? Number(d) : null;
    if ((n || d) && !ordinal) continue;
    return { form: d ? arabic : hanzi, ordinal, state, end };
  }
  return null;
}
