/**
 * A date that may have lost signs: numerals that stand together, and which of 年 月 日 stand between and behind them.
 * Called by the date rules, which tell frames apart by the signs that are printed.
 */
import type { Span, Survey } from '../../types.js';

/** What stands behind a numeral character. */
interface Border {
  /** Where a sign would go in. */
  readonly at: number;
  /** The sign, blanks, or nothing before the next numeral. */
  readonly printed: '' | ' ' | '年' | '月' | '日';
  /** Behind the printed sign, if any. */
  readonly end: number;
}

export interface DateFrame {
  readonly span: Span;
  /** The characters of its numerals in a row, blanks and signs left out. */
  readonly numerals: string;
  readonly borders: readonly Border[];
  /** Its first four numerals are a year of our time. */
  readonly hasYear: boolean;
  readonly hanzi: boolean;
  /** The printed signs in order: `年日`. */
  readonly signs: string;
}

const ARABIC = /[0-9]/;
const HANZI = /[〇○O零一二三四五六七八九十廿]/;
/** 2019, 1986; 二〇一九, 一九八六. */
const YEAR_HEAD =
  /^(?:19[4-9][0-9]|20[0-3][0-9]|一九[四五六七八九][〇○O零一二三四五六七八九]|二[〇○O零][〇○O零一二三][〇○O零一二三四五六七八九])/;
/** A year, a month and a day in Chinese numerals: 二〇二〇十二三十一. */
const MOST_NUMERALS = 9;
const MOST_BLANKS = 3;
/** What ends right before a numeral that is no date: a number, a code, a document number. */
const GOES_ON = /(?:[0-9A-Za-z][.,:/\-_×]?|[〔[第零一二三四五六七八九十百千])$/;
/** The sign of the last numeral stands at the other end of a span or list: 1至5月, 7月12、13日. */
const ELIDED = / {0,3}(?:[至到\-~、和及] {0,3})(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}) {0,3}(?<sign>[月日])/y;

/** What stands behind the year of a frame, as a frame of its own. */
export function behindYear(frame: DateFrame): DateFrame {
  const borders = frame.borders.slice(4);
  const span = { start: frame.borders[3]!.end, end: frame.span.end };
  return { ...frame, span, numerals: frame.numerals.slice(4), borders, hasYear: false, signs: frame.signs.replace('年', '') };
}

const FRAMES = new WeakMap<Survey, readonly DateFrame[]>();

/** Every frame of a text, in order, whole dates and plain numerals among them. Found once a survey, for all date rules. */
export function dateFrames(survey: Survey): readonly DateFrame[] {
  const known = FRAMES.get(survey);
  if (known) return known;
  const frames = [...findFrames(survey)];
  FRAMES.set(survey, frames);
  return frames;
}

/** The frame without what stands behind its 月. */
export function upToMonth(frame: DateFrame): DateFrame {
  const last = frame.borders.findIndex(({ printed }) => printed === '月');
  const borders = frame.borders.slice(0, last + 1);
  const span = { start: frame.span.start, end: borders[last]!.end };
  return { ...frame, span, signs: '月', numerals: frame.numerals.slice(0, last + 1), borders };
}

function* findFrames(survey: Survey): Iterable<DateFrame> {
  let end = 0;
  for (const head of heads(survey)) {
    if (head.start < end) continue;
    const frame = frameAt(survey.folded, head);
    if (!frame) continue;
    end = frame.span.end;
    yield frame;
  }
}

/** Runs of digits and of Chinese numerals in the order of the text. */
function* heads({ digits, hanziNumerals }: Survey): Iterable<Span> {
  let d = 0;
  let h = 0;
  while (d < digits.length || h < hanziNumerals.length) {
    const digit = digits[d];
    const hanzi = hanziNumerals[h];
    if (digit && (!hanzi || digit.start < hanzi.start)) {
      d++;
      yield digit;
    } else {
      h++;
      yield hanzi!;
    }
  }
}

function frameAt(folded: string, head: Span): DateFrame | null {
  if (GOES_ON.test(folded.slice(Math.max(0, head.start - 2), head.start)) || head.end - head.start > MOST_NUMERALS) return null;
  const hanzi = !ARABIC.test(folded[head.start]!);
  const numeral = hanzi ? HANZI : ARABIC;
  const borders: Border[] = [];
  let numerals = '';
  let signs = '';
  let i = head.start;
  let end = head.end;
  while (numeral.test(folded[i] ?? '')) {
    if (numerals.length === MOST_NUMERALS) return null;
    numerals += folded[i]!;
    const at = i + 1;
    end = at;
    i = skipBlanks(folded, at);
    const sign = signAt(folded, i, signs);
    if (sign) {
      signs += sign;
      i++;
      end = i;
      i = skipBlanks(folded, i);
    }
    borders.push({ at, printed: sign ?? (i > at ? ' ' : ''), end });
    if (sign === '日') break;
  }
  const last = borders.at(-1)!;
  if (last.printed === ' ') borders[borders.length - 1] = { ...last, printed: '' };
  if (last.printed === '' || last.printed === ' ') {
    ELIDED.lastIndex = end;
    const elided = ELIDED.exec(folded)?.groups?.sign;
    // 7月26至8月2日 has lost the 日 of its first end: the 月 behind it is not its own.
    if (elided && !(elided === '月' && signs.includes('月'))) {
      borders[borders.length - 1] = { ...last, printed: elided as '月' | '日' };
      signs += elided;
    }
  }
  return { span: { start: head.start, end }, numerals, borders, hasYear: YEAR_HEAD.test(numerals), hanzi, signs };
}

function skipBlanks(folded: string, from: number): number {
  let i = from;
  while (i < from + MOST_BLANKS && folded[i] === ' ') i++;
  return i;
}

/** 年, 月, 日 or 号 at `i`, where it may follow the signs before it. */
function signAt(folded: string, i: number, signs: string): '年' | '月' | '日' | null {
  const sign = folded[i];
  if (sign === '年' && signs === '') return '年';
  if (sign === '月' && !signs.includes('月')) return '月';
  if (sign === '日' && folded[i + 1] !== '元') return '日';
  return null;
}
