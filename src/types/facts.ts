/** What the survey hands on: the facts of one text, found once. */
import type { DocumentNumber, NumberFrame } from './frames.js';
import type { Gap } from './gaps.js';
import type { Page } from './page.js';
import type { Span } from './span.js';

export interface Survey {
  readonly page: Page;
  /** The text surveyed: the source, or the repaired text. */
  readonly text: string;
  /** A view of `text` of the same length to match on: half-width digits, letters and marks, plain blanks, `∶` as `:`, traditional as simplified. */
  readonly folded: string;
  /** Maximal runs of 0-9 (folded), ascending. */
  readonly digits: readonly Span[];
  /** Runs of Chinese numerals, 一 to 九, 十 and 廿, with the zeros 〇 ○ O 零 inside, ascending. */
  readonly hanziNumerals: readonly Span[];
  /** Sentences of every line, ascending: they end after 。！？；and at a line's end. */
  readonly sentences: readonly Span[];
  readonly brackets: readonly Bracket[];
  readonly dates: readonly DateFact[];
  readonly figures: readonly Figure[];
  readonly markers: readonly Marker[];
  readonly labels: readonly Label[];
  readonly titles: readonly TitleLine[];
  readonly frames: readonly NumberFrame[];
  readonly documents: readonly DocumentNumber[];
  readonly gaps: readonly Gap[];
}

/** A bracket, quote or book mark with its partner; one side is null where it stands alone in its line. */
export interface Bracket {
  /** The pair as folded: `()` `[]` `〔〕` `【】` `《》` `〈〉` `“”` `‘’` `「」` `『』`. */
  readonly kind: string;
  readonly open: number | null;
  readonly close: number | null;
}

/** A calendar expression as printed, whole. */
export interface DateFact {
  readonly span: Span;
  readonly numerals: 'arabic' | 'hanzi';
  /** Of a span of dates, its first. */
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** `signs` 年月日, `dashes` 2019-07-28 and its kin (- . /), `span` a span of months or years, `relative` 今年 去年 近三年, `plan` “十三五”期间, `recurring` 每月10日. */
  readonly form: 'signs' | 'dashes' | 'span' | 'relative' | 'plan' | 'recurring';
  /** ISO 8601, as exact as printed, with `YYYY` where the year is left to the context: `YYYY-07-28`; null where the date recurs. */
  readonly start: string | null;
  readonly end: string | null;
  /** Years to add to the year of the context, at either end: 去年 [-1, -1], 20年来 [-20, 0]. Zeros where the year is printed. */
  readonly shift: readonly [from: number, to: number];
  /** Whose year an open year is: the letter's (今年), or the last one printed before it (同年, 7月28日); null where the year is printed. */
  readonly context: 'letter' | 'before' | null;
}

/** A numeral with what stands behind it. */
export interface Figure {
  /** From the first digit to the last character of the unit. */
  readonly span: Span;
  /** The numeral alone; of a range or a ratio from its first digit to its last. */
  readonly numeral: Span;
  readonly numerals: 'arabic' | 'hanzi';
  readonly kind: 'amount' | 'money' | 'count' | 'percent' | 'points' | 'ratio' | 'rank' | 'multiple' | 'fraction' | 'plain';
  /** As printed, 万 and 亿 not multiplied out; null for a ratio, a range and an inexact numeral. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The parts of a ratio in order; [] for every other kind. */
  readonly parts: readonly number[];
  /** Digits behind the point, as printed. */
  readonly decimals: number;
  /** Unit or counter as printed, with its 万 or 亿; null where none stands. */
  readonly unit: string | null;
  readonly unitSpan: Span | null;
}

/** A marker at the head of a line or a sentence, whole or damaged. */
export interface Marker {
  /** Index of its line in `page.lines`. */
  readonly line: number;
  /** What stands of the marker, without the blanks around it. */
  readonly span: Span;
  /** The form it has, or would have when whole. */
  readonly form: MarkerForm;
  readonly ordinal: number | null;
  /** What stands: all of it, all but its number, all but its right side, all but its left side, its number or one side alone. */
  readonly state: 'whole' | 'no-number' | 'no-right' | 'no-left' | 'number-only' | 'left-only' | 'right-only';
  /** `heading` where it begins its line, `inline` where it begins a sentence within one. */
  readonly place: 'heading' | 'inline';
}

/** GB/T 9704-2012, 7.3.3: 一、 (一) 1. (1); further forms as the pages print them. */
export type MarkerForm =
  | 'hanzi-comma' // 一、
  | 'hanzi-dot' // 一.
  | 'hanzi-paren' // (一)
  | 'arabic-dot' // 1.
  | 'arabic-comma' // 1、
  | 'arabic-paren' // (1)
  | 'arabic-right-paren' // 1)
  | 'arabic-zero' // 01
  | 'chapter' // 第一章
  | 'part' // 第一部分
  | 'subchapter' // 第一节
  | 'article' // 第一条
  | 'circled' // ①
  | 'hanzi-is' // 一是
  | 'hanzi-nth' // 第一,
  | 'bullet'; // — ● ◆

/** A labelled value, whatever the form in which the page prints it. */
export interface Label {
  /** As printed, blanks and colon taken out: `索引号`. Empty for a bare bullet. */
  readonly label: string;
  readonly labelSpan: Span;
  readonly value: string;
  readonly valueSpan: Span;
  /** `colon` 文号:…, `cell` a table cell beside the label's, `next-line`, `bracket` 【文号】…, `glued` 索引号000…, `bullet` a value alone in a list of metadata. */
  readonly form: 'colon' | 'cell' | 'next-line' | 'bracket' | 'glued' | 'bullet';
  readonly line: number;
}

/** A line, or several that belong together, with the form of a reply's title. */
export interface TitleLine {
  readonly span: Span;
  /** Indices of its first and last line in `page.lines`. */
  readonly firstLine: number;
  readonly lastLine: number;
}
