/** Finds numbers of documents, whole or damaged, from the runs of digits. Called by the survey. */
import { DOCUMENT_LEADS, DOCUMENT_WORD_ENDS } from '../lexicon/document-numbers.js';
import type { DocumentNumber, Span } from '../types.js';
import type { Basis } from './scan.js';

const OPENERS = '〔[【(';
const CLOSERS = '〕]】)';
const LONGEST_WORD = 10;
const HANZI = /[\u4e00-\u9fff]/;
/** [2019]8号, [1998]141号 */
const YEAR = /^(?:19[5-9][0-9]|20[0-4][0-9])$/;
const YEAR_AND_NUMBER = /^(?:19[5-9][0-9]|20[0-4][0-9])[0-9]{1,4}$/;
/** The office's word between year and number: [2019][云残函] 17号, (2022)[滦交函字]第11号 */
const WORD_BETWEEN = /^ ?([\u4e00-\u9fff]{1,8}?)第? ?$/;
const LEADS = new RegExp(`.*(?:${DOCUMENT_LEADS.join('|')})`);

/** Ascending. */
export function findDocuments({ folded, digits }: Pick<Basis, 'folded' | 'digits'>): readonly DocumentNumber[] {
  const found: DocumentNumber[] = [];
  for (const [n, run] of digits.entries()) {
    const document = closedYear(folded, run, digits[n + 1]) ?? openYear(folded, run) ?? lostYear(folded, run);
    if (document && document.span.start >= (found.at(-1)?.span.end ?? 0)) found.push(document);
  }
  return found;
}

/** The right bracket stands: 豫环函[〔2018〕]167号, 滦交字[〔2018〕]第23号, 滦司发[2021〕]9号, 云残函[〔2019〕]号 */
function closedYear(folded: string, run: Span, next: Span | undefined): DocumentNumber | null {
  if (!YEAR.test(folded.slice(run.start, run.end))) return null;
  const close = skipBlank(folded, run.end, 1);
  const closer = CLOSERS.indexOf(folded[close] ?? ' ');
  if (closer < 0) return null;
  const before = skipBlank(folded, run.start - 1, -1);
  const open = OPENERS.indexOf(folded[before] ?? ' ') === closer ? before : null;
  const paren = folded[close] === ')';
  const word = wordBefore(folded, open ?? run.start);
  if (open === null && (paren || !endsDocumentWord(folded, word))) return null;
  const from = close + 1;
  const between = next && next.start - from <= LONGEST_WORD ? folded.slice(from, next.start) : null;
  const nth = between?.trim() === '第';
  const inner = between === null || nth ? null : WORD_BETWEEN.exec(between);
  if (next && between !== null && (between.trim() === '' || nth || inner)) {
    const counter = counterBehind(folded, next.end);
    if (nth && (counter === null || !endsDocumentWord(folded, word))) return null;
    if (
      inner &&
      (counter === null || !endsDocumentWord(folded, { start: from, end: from + inner[0].indexOf(inner[1]!) + inner[1]!.length }))
    )
      return null;
    if (counter === null && (paren || word.start === word.end)) return null;
    const innerAt = from + (inner ? inner[0].indexOf(inner[1]!) : 0);
    return {
      span: { start: inner ? (open ?? run.start) : word.start, end: counter ?? next.end },
      word: inner ? { start: innerAt, end: innerAt + inner[1]!.length } : word,
      year: run,
      number: next,
      open,
      close,
      counter: counter !== null,
    };
  }
  if (folded[from] !== '号' || open === null || word.start === word.end) return null;
  return { span: { start: word.start, end: from + 1 }, word, year: run, number: at(from), open, close, counter: true };
}

/** The right bracket is lost: 滦司函[〔202231]号; or both are: 巴环委发[20201]号. */
function openYear(folded: string, run: Span): DocumentNumber | null {
  const counter = counterBehind(folded, run.end);
  if (counter === null || !YEAR_AND_NUMBER.test(folded.slice(run.start, run.end))) return null;
  const opened = '〔[【'.includes(folded[run.start - 1] ?? ' ');
  const word = wordBefore(folded, opened ? run.start - 1 : run.start);
  if (!opened && !endsDocumentWord(folded, word)) return null;
  if (word.end - word.start < 2) return null;
  return {
    span: { start: word.start, end: counter },
    word,
    year: { start: run.start, end: run.start + 4 },
    number: { start: run.start + 4, end: run.end },
    open: opened ? run.start - 1 : null,
    close: null,
    counter: true,
  };
}

/** The year is lost between its brackets: 滦政规[〔〕12]号 */
function lostYear(folded: string, run: Span): DocumentNumber | null {
  const close = run.start - 1;
  const closer = '〕]】'.indexOf(folded[close] ?? ' ');
  const counter = counterBehind(folded, run.end);
  if (closer < 0 || counter === null || '〔[【'[closer] !== folded[close - 1]) return null;
  const word = wordBefore(folded, close - 1);
  if (word.start === word.end) return null;
  return { span: { start: word.start, end: counter }, word, year: at(close), number: run, open: close - 1, close, counter: true };
}

const at = (offset: number): Span => ({ start: offset, end: offset });

/** The offset reached from `from` over one blank at most. */
function skipBlank(folded: string, from: number, step: 1 | -1): number {
  return folded[from] === ' ' ? from + step : from;
}

/** The end of 号 behind `from`, or null. */
function counterBehind(folded: string, from: number): number | null {
  const next = skipBlank(folded, from, 1);
  return folded[next] === '号' ? next + 1 : null;
}

/** The office's word that ends at `end`: hanzi, without the verb that leads to it. */
function wordBefore(folded: string, end: number): Span {
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && HANZI.test(folded[start - 1]!)) start--;
  return { start: start + leadLength(folded.slice(start, end)), end };
}

/** How many characters of `words` lead to an office's word and are no part of it: [根据]豫环函. */
export function leadLength(words: string): number {
  return LEADS.exec(words)?.[0].length ?? 0;
}

function endsDocumentWord(folded: string, word: Span): boolean {
  return word.end > word.start && DOCUMENT_WORD_ENDS.has(folded[word.end - 1]!);
}
