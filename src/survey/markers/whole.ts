/** Whole markers at one place of the folded text. Called by the scanner of markers at the heads of lines, sentences and clauses. */
import { ARABIC_ORDINAL, BULLETS, ENCLOSED_MARKERS, HANZI_ORDINAL } from '../../lexicon/section-markers.js';
import type { MarkerForm } from '../../types.js';
import { readHanziOrdinal } from './ordinal.js';

export interface Found {
  readonly form: MarkerForm;
  readonly ordinal: number | null;
  readonly end: number;
}

/** Where a marker may stand: at the head of a line, of a sentence (also behind a colon), of a clause, or anywhere. */
export type Head = 'line' | 'sentence' | 'clause' | 'anywhere';

const HANZI = `${HANZI_ORDINAL}{1,6}`;

interface WholePattern {
  readonly pattern: RegExp;
  /** The form; of patterns with two kinds of numeral, the form with Chinese and the form with arabic ones. */
  readonly hanzi: MarkerForm | null;
  readonly arabic: MarkerForm | null;
  readonly heads: readonly Head[];
}

const LINE_ONLY: readonly Head[] = ['line'];
const SENTENCES: readonly Head[] = ['line', 'sentence'];
const CLAUSES: readonly Head[] = ['line', 'sentence', 'clause'];
/** Straight behind 第一条 in a reference, not in a heading: 第一条第二款, 第三条规定, 第二条、第三条. */
const REFERENCE = '(?!第|规定|的|中|之|所|[、和至及或与到])';

/** Tried in this order. `(?<n>…)` is a Chinese number, `(?<d>…)` an arabic one. */
const WHOLE_PATTERNS: readonly WholePattern[] = [
  // [二、]工作打算; not 一、二期工程, 一、二、三产业 (see isEnumeration)
  { pattern: new RegExp(`(?<n>${HANZI}) {0,2}、`, 'y'), hanzi: 'hanzi-comma', arabic: null, heads: SENTENCES },
  // [二.]工作打算
  { pattern: new RegExp(`(?<n>${HANZI}) {0,2}\\.`, 'y'), hanzi: 'hanzi-dot', arabic: null, heads: LINE_ONLY },
  // [(二)]加强监管, [(2)]加强监管; not (一)至(三)项所列, (一)项
  {
    pattern: new RegExp(
      `\\( {0,2}(?:(?<n>${HANZI})|(?<d>${ARABIC_ORDINAL})) {0,2}\\)(?! {0,2}(?:[至到和、与及或]? {0,2}\\((?=${HANZI_ORDINAL}|[0-9])|[项款目条](?:规定|所|的|中|之|[、至和或,])))`,
      'y',
    ),
    hanzi: 'hanzi-paren',
    arabic: 'arabic-paren',
    heads: SENTENCES,
  },
  // [2.]加强监管, [2.]2017年以来; not 2.5万吨, 2.1概况
  {
    pattern: new RegExp(`(?<d>${ARABIC_ORDINAL}) {0,2}\\.(?![0-9.])|(?<d2>${ARABIC_ORDINAL})\\.(?=(?:19|20)[0-9]{2}[年-])`, 'y'),
    hanzi: null,
    arabic: 'arabic-dot',
    heads: SENTENCES,
  },
  // [2、]加强监管; not 1、2号楼
  { pattern: new RegExp(`(?<d>${ARABIC_ORDINAL}) {0,2}、`, 'y'), hanzi: null, arabic: 'arabic-comma', heads: SENTENCES },
  // [2)]加强监管
  { pattern: new RegExp(`(?<d>${ARABIC_ORDINAL})\\)`, 'y'), hanzi: null, arabic: 'arabic-right-paren', heads: SENTENCES },
  // [第二章] 监督管理, [第3章] 监督管理
  {
    pattern: new RegExp(`第 {0,2}(?:(?<n>${HANZI})|(?<d>${ARABIC_ORDINAL})) {0,2}章${REFERENCE}`, 'y'),
    hanzi: 'chapter',
    arabic: 'chapter',
    heads: LINE_ONLY,
  },
  // [第二节] 工作目标
  {
    pattern: new RegExp(`第 {0,2}(?:(?<n>${HANZI})|(?<d>${ARABIC_ORDINAL})) {0,2}节${REFERENCE}`, 'y'),
    hanzi: 'subchapter',
    arabic: 'subchapter',
    heads: LINE_ONLY,
  },
  // [第二部分] 工作目标
  {
    pattern: new RegExp(`第 {0,2}(?:(?<n>${HANZI})|(?<d>${ARABIC_ORDINAL})) {0,2}部分${REFERENCE}`, 'y'),
    hanzi: 'part',
    arabic: 'part',
    heads: LINE_ONLY,
  },
  // [第二条] 本办法适用于; not 第二条规定
  {
    pattern: new RegExp(`第 {0,2}(?:(?<n>${HANZI})|(?<d>${ARABIC_ORDINAL})) {0,2}条${REFERENCE}`, 'y'),
    hanzi: 'article',
    arabic: 'article',
    heads: LINE_ONLY,
  },
  // [二是]强化考核
  { pattern: new RegExp(`第?(?<n>${HANZI_ORDINAL}{1,3})是(?!否|非)`, 'y'), hanzi: 'hanzi-is', arabic: null, heads: CLAUSES },
  // [第二,]强化考核; [其二,]
  { pattern: new RegExp(`[第其](?<n>${HANZI_ORDINAL}{1,3})[,、:]`, 'y'), hanzi: 'hanzi-nth', arabic: null, heads: CLAUSES },
];

const ARABIC_ZERO = /0[1-9](?![0-9年月日时:./-])/y; // [01] 工作情况
const DASHES = /-{1,2}(?=[\u4e00-\u9fff“])/y; // [——]坚持问题导向
const FIRST_CHARS = new Set('一二三四五六七八九十百(0123456789第其');
/** Forms that may also stand in the middle of a clause list: behind a comma. */
const ENCLOSED: ReadonlyMap<string, { readonly form: MarkerForm; readonly ordinal: number }> = new Map(
  ENCLOSED_MARKERS.flatMap(({ form, first, count }) =>
    Array.from({ length: count }, (_, n) => [String.fromCharCode(first.charCodeAt(0) + n), { form, ordinal: n + 1 }] as const),
  ),
);
const IS_BULLET = new Set(BULLETS);

/** The whole marker that begins at `at`, or null. */
export function wholeMarkerAt(folded: string, at: number, head: Head): Found | null {
  const first = folded[at]!;
  const enclosed = ENCLOSED.get(first);
  if (enclosed) return { ...enclosed, end: at + 1 };
  if (head === 'line') {
    if (IS_BULLET.has(first)) return { form: 'bullet', ordinal: null, end: at + 1 };
    if (first === '-') return matchAt(DASHES, folded, at) && { form: 'bullet', ordinal: null, end: DASHES.lastIndex };
  }
  if (head === 'anywhere' || !FIRST_CHARS.has(first)) return null;
  for (const { pattern, hanzi, arabic, heads } of WHOLE_PATTERNS) {
    if (!heads.includes(head)) continue;
    const groups = matchAt(pattern, folded, at)?.groups;
    if (!groups) continue;
    const end = pattern.lastIndex;
    const number = groups.n ?? groups.d ?? groups.d2!;
    const ordinal = groups.n ? readHanziOrdinal(number) : Number(number);
    if (!ordinal || isEnumeration(folded, end, ordinal)) return null;
    return { form: (groups.n ? hanzi : arabic)!, ordinal, end };
  }
  if (head === 'line' && first === '0' && matchAt(ARABIC_ZERO, folded, at)) {
    return { form: 'arabic-zero', ordinal: Number(folded[at + 1]), end: at + 2 };
  }
  return null;
}

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const NEXT_NUMBER = new RegExp(`(?:(?<n>${HANZI})|(?<d>${ARABIC_ORDINAL}))(?![0-9年])`, 'y');

/** Whether 、 at the end of a marker only parts two numbers: 一、[二]期工程, 1、[2]号楼. */
function isEnumeration(folded: string, end: number, ordinal: number): boolean {
  if (folded[end - 1] !== '、') return false;
  const next = matchAt(NEXT_NUMBER, folded, end)?.groups;
  return next !== undefined && (next.n ? readHanziOrdinal(next.n) : Number(next.d)) === ordinal + 1;
}
