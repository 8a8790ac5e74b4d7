/**
 * The shapes that cross a stage border: bytes, page, survey, readings, zones. No logic.
 *
 * One coordinate system: every `start`, `end` and `at` is half-open, in UTF-16 units, into the text of the
 * stage that made it: the source up to repair, the repaired text after it. `OffsetMap` carries one to the other;
 * `write/` alone converts to code points.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

// ---------------------------------------------------------------- decode: bytes -> string

export type EncodingReason =
  | 'empty'
  | 'ascii'
  | 'bom'
  | 'valid-utf-8'
  | 'valid-gb18030'
  | 'declared'
  | 'common-hanzi'
  | 'fewest-errors'
  | 'override';

export interface EncodingVerdict {
  /** Canonical name: utf-8, gb18030 (GBK and GB2312 too), big5, utf-16le, utf-16be, … */
  readonly name: string;
  /** The charset the page names for itself, as printed, or null. */
  readonly declared: string | null;
  readonly reason: EncodingReason;
  /** How many characters could not be decoded (U+FFFD in the text). */
  readonly undecodable: number;
}

export interface Decoded {
  /** The text, BOM dropped, CR kept. */
  readonly text: string;
  readonly encoding: EncodingVerdict;
}

// ---------------------------------------------------------------- page: string -> source + lines

export interface Page {
  readonly format: 'text' | 'html';
  /** The decoded text of a text page, or the flattened visible text of an HTML page. Never changes. */
  readonly source: string;
  /** Every line of the source in order, empty ones included; line breaks belong to none. */
  readonly lines: readonly Line[];
  /** Offsets at which an inline element stood empty (HTML only), ascending. */
  readonly holes: readonly number[];
  /** `<title>` (name `title`) and `<meta>` tags: witnesses, no part of the source. */
  readonly meta: readonly MetaTag[];
}

export interface Line extends Span {
  /** `row`: a table row, its `cells` kept apart; `heading`: h1-h6; else `text`. */
  readonly kind: 'text' | 'heading' | 'row';
  readonly align: 'left' | 'center' | 'right' | null;
  /** Cells of a table row, in order, each without its blanks; [] for other lines. */
  readonly cells: readonly Span[];
  /** Share of the line's non-blank characters that stand in links, 0 to 1. */
  readonly linkShare: number;
  /** HTML: inside the block that holds the letter; text pages: true. */
  readonly main: boolean;
}

export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

// ---------------------------------------------------------------- survey: facts of one text, found once

export interface Survey {
  readonly page: Page;
  /** The text surveyed: the source, or the repaired text. */
  readonly text: string;
  /** A view of `text` of the same length to match on: half-width digits, letters and marks, plain blanks, `∶` as `:`, traditional as simplified. */
  readonly folded: string;
  /** Maximal runs of 0-9 (folded), ascending. */
  readonly digits: readonly Span[];
  /** Sentences of every line, ascending: they end after 。！？；and at a line's end. */
  readonly sentences: readonly Span[];
  readonly brackets: readonly Bracket[];
  readonly dates: readonly DateFact[];
  readonly figures: readonly Figure[];
  readonly markers: readonly Marker[];
  readonly labels: readonly Label[];
  readonly titles: readonly TitleLine[];
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
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** `signs` 年月日, `dashes` 2019-07-28 and its kin (- . /), `span` a span of months or years, `relative` 今年 去年 近三年, `plan` “十三五”期间. */
  readonly form: 'signs' | 'dashes' | 'span' | 'relative' | 'plan';
  /** ISO 8601, as exact as printed; null where the page does not say (`每月10日`). */
  readonly start: string | null;
  readonly end: string | null;
}

/** A numeral with what stands behind it. */
export interface Figure {
  /** From the first digit to the last character of the unit. */
  readonly span: Span;
  readonly numeral: Span;
  readonly kind: 'amount' | 'money' | 'count' | 'percent' | 'points' | 'ratio' | 'rank' | 'multiple' | 'fraction' | 'plain';
  /** As printed, 万 and 亿 not multiplied out; null for a ratio, a range and an inexact numeral. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
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
  /** What stands of the marker; empty where all of it may be lost. */
  readonly span: Span;
  /** The form it has, or would have when whole. */
  readonly form: MarkerForm;
  readonly ordinal: number | null;
  /** What stands: all of it, all but its number, all but its right side, all but its left side, its number alone, or nothing. */
  readonly state: 'whole' | 'no-number' | 'no-right' | 'no-left' | 'number-only' | 'absent';
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

// ---------------------------------------------------------------- repair: readings and decisions

/** `text: null`: something was lost at `at`, and nobody can know what. */
export interface Insertion {
  readonly at: number;
  readonly text: string | null;
}

export type Evidence =
  /** Of `tried` ways to put the signs back, `valid` give a date of the calendar. */
  | { readonly kind: 'calendar'; readonly valid: number; readonly tried: number }
  /** The same thing stands intact elsewhere on the page. */
  | { readonly kind: 'echo'; readonly span: Span; readonly text: string }
  /** It fits between its neighbours in a sequence of dates or ordinals, both as printed; null where none stands. */
  | { readonly kind: 'order'; readonly after: string | null; readonly before: string | null }
  /** The parts add up to the total. */
  | { readonly kind: 'sum'; readonly parts: readonly number[]; readonly total: number }
  /** The two values compared give the printed change. */
  | { readonly kind: 'growth'; readonly from: number; readonly to: number; readonly change: number }
  /** Read as printed, the figure breaks a limit that the page or the kind of figure sets. */
  | { readonly kind: 'bound'; readonly figure: string; readonly limit: string }
  /** `seen` of `of` cases in a counted table are like this. */
  | { readonly kind: 'usage'; readonly table: string; readonly seen: number; readonly of: number }
  /** A row of a table in lexicon/ fits what stands beside the place. */
  | { readonly kind: 'lexicon'; readonly table: string; readonly entry: string }
  /** A closed form (document number, proposal number, bracket pair) has one place left for it. */
  | { readonly kind: 'form'; readonly form: string; readonly text: string }
  /** An inline element stood empty at this offset of the source. */
  | { readonly kind: 'hole'; readonly at: number };

/** One possible restoration of one damaged place; without insertions: the place is intact. */
export interface Reading {
  readonly insertions: readonly Insertion[];
  readonly evidence: readonly Evidence[];
}

/** A place that a rule looked at, with every reading it can see, the likeliest first. */
export interface Place {
  readonly span: Span;
  readonly readings: readonly Reading[];
  /** What speaks for the place being intact. */
  readonly intact: readonly Evidence[];
}

export type RepairKind =
  | 'date'
  | 'year'
  | 'decimal'
  | 'ratio'
  | 'ordinal'
  | 'number-frame'
  | 'bracket'
  | 'break'
  | 'unit'
  | 'label';

export interface RepairRule {
  /** The file's name; a test checks it. */
  readonly id: string;
  readonly kind: RepairKind;
  readonly summary: string;
  /** Every damaged place this rule can see. Pure; knows no other rule. */
  readonly places: (survey: Survey) => Iterable<Place>;
  /** Run as tests and printed by `reply-extract rules ID`: the whole text after repair, or what becomes of it. */
  readonly examples: readonly RuleExample[];
}

export type RuleExample = readonly [input: string, outcome: string | 'ambiguous' | 'suggested' | 'flagged' | 'untouched'];

export type Confidence = 'certain' | 'likely' | 'guess';
export type ApplyLevel = Confidence | 'none';
export type RepairStatus = 'applied' | 'suggested' | 'ambiguous' | 'flagged';

/** A place decided: the record's repair before it is numbered and put into its section. Spans into the source. */
export interface Decision {
  readonly rule: string;
  readonly kind: RepairKind;
  readonly status: RepairStatus;
  readonly confidence: Confidence | null;
  readonly span: Span;
  readonly insertions: readonly Insertion[];
  readonly evidence: readonly Evidence[];
  readonly alternatives: readonly Reading[];
  /** The row of `repair/confidence.ts` that decided. */
  readonly row: string;
}

/** Carries offsets between the source and the repaired text. */
export interface OffsetMap {
  readonly isIdentity: boolean;
  /** `side`: at an insertion, before or behind the inserted text. */
  toRepaired(offset: number, side: 'before' | 'behind'): number;
  /** An offset inside an inserted text goes to the place of the insertion. */
  toSource(offset: number): number;
}

// ---------------------------------------------------------------- read: zones

export type ZoneName = 'metadata' | 'title' | 'salutation' | 'letter' | 'signoff' | 'footer' | 'chrome' | 'other-letter';

/** Zones are ascending and disjoint and hold every non-blank character once. */
export interface Zone {
  readonly zone: ZoneName;
  readonly span: Span;
}
