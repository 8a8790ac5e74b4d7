/** What is left of a point that is said in words, 二是 or 第二, at the beginning of a clause or a line. Called by the solver of said points. */
import { HANZI_ORDINAL, NUMBER_FOLLOWERS } from '../../lexicon/section-markers.js';
import { readHanziOrdinal } from '../../survey/markers/ordinal.js';
import type { Insertion } from '../../types.js';

export type SaidForm = 'hanzi-is' | 'hanzi-nth';

/** How the page prints the points of one list: 第二是, 第二, 第二、 其二: */
export interface SaidStyle {
  readonly left: string;
  readonly right: string;
}

export interface SaidRemains {
  readonly start: number;
  readonly end: number;
  readonly ordinal: number | null;
  /** What must go in for the point to be whole, given its number as written. */
  readonly insertions: (number: string, style: SaidStyle) => readonly Insertion[];
}

const N = `(?<n>${HANZI_ORDINAL}{1,3})(?!${HANZI_ORDINAL})`;
const HANZI = '[\\u4e00-\\u9fff]';

interface Pattern {
  readonly form: SaidForm;
  readonly pattern: RegExp;
  /** Only at the head of a line: elsewhere it is plain prose. */
  readonly headOnly: boolean;
  readonly insertions: (start: number, end: number, number: string, style: SaidStyle) => readonly Insertion[];
}

const PATTERNS: readonly Pattern[] = [
  {
    // [三]抓服务
    form: 'hanzi-is',
    pattern: new RegExp(`第?${N}(?!是|${NUMBER_FOLLOWERS})(?=${HANZI})`, 'y'),
    headOnly: false,
    insertions: (_start, end) => [{ at: end, text: '是' }],
  },
  {
    // [是]抓服务; not 是否, 是全省最大的
    form: 'hanzi-is',
    pattern: new RegExp(`是(?![否非由以在指的为一全本我国省市县目当世])(?=${HANZI})`, 'y'),
    headOnly: false,
    insertions: (start, _end, number, { left }) => [{ at: start, text: left + number }],
  },
  {
    // [第,]关于资金
    form: 'hanzi-nth',
    pattern: /第 {0,2}(?=[,、:])/y,
    headOnly: false,
    insertions: (start, _end, number) => [{ at: start + 1, text: number }],
  },
  {
    // [第二]关于资金
    form: 'hanzi-nth',
    pattern: new RegExp(`第${N}(?![,、:]|[章节条部款项类轮]|${NUMBER_FOLLOWERS})(?=${HANZI})`, 'y'),
    headOnly: false,
    insertions: (_start, end, _number, { right }) => [{ at: end, text: right }],
  },
  {
    // [二,]关于资金
    form: 'hanzi-nth',
    pattern: new RegExp(`${N}(?=[,:])`, 'y'),
    headOnly: false,
    insertions: (start, _end, _number, { left }) => [{ at: start, text: left }],
  },
  {
    // [,]关于资金
    form: 'hanzi-nth',
    pattern: new RegExp(`,(?=${HANZI})`, 'y'),
    headOnly: true,
    insertions: (start, _end, number, { left }) => [{ at: start, text: left + number }],
  },
];

/** The remains of a point of `form` that begin at `at`, or null. */
export function saidRemainsAt(folded: string, at: number, form: SaidForm, atHead: boolean): SaidRemains | null {
  for (const { form: own, pattern, headOnly, insertions } of PATTERNS) {
    if (own !== form || (headOnly && !atHead)) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (!match) continue;
    const end = pattern.lastIndex;
    const ordinal = match.groups?.n ? readHanziOrdinal(match.groups.n) : null;
    if (match.groups?.n && !ordinal) continue;
    return { start: at, end, ordinal, insertions: (number, style) => insertions(at, end, number, style) };
  }
  return null;
}
