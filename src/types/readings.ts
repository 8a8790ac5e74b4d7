/** What rules list and the engine decides. */
import type { Survey } from './facts.js';
import type { Span } from './span.js';

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

type RuleExample = readonly [input: string, outcome: string | 'ambiguous' | 'suggested' | 'flagged' | 'untouched'];

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
