/** The rows of a record: figures, dates, citations of the letter. */
import type { Span } from '../types.js';

export interface Quantity {
  readonly id: string;
  readonly section: string | null;
  readonly raw: string;
  readonly kind: 'amount' | 'money' | 'count' | 'percent' | 'points' | 'ratio' | 'rank' | 'multiple' | 'fraction';
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: 'about' | 'over' | 'least' | 'most' | null;
  readonly unit: string | null;
  readonly valueStd: number | null;
  readonly unitStd: string | null;
  readonly measures: string | null;
  readonly direction: 'up' | 'down' | null;
  readonly against: string | null;
  readonly period: string | null;
  readonly pair: string | null;
  readonly role: 'from' | 'to' | null;
  readonly state: 'observed' | 'repaired' | 'doubtful';
  /** Id of the repair that touches it, or null. */
  readonly repair: string | null;
  readonly sentence: string;
  readonly span: Span;
}

export interface DateRow {
  readonly id: string;
  readonly section: string | null;
  readonly raw: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly state: 'observed' | 'repaired' | 'doubtful';
  readonly span: Span;
}

export interface Citation {
  readonly id: string;
  readonly section: string | null;
  readonly kind: 'title' | 'document' | 'article' | 'plan';
  readonly text: string;
  readonly number: string | null;
  readonly year: number | null;
  readonly span: Span;
}
