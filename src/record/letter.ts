/** The letter of a record: passages, sections, points, tables. */
import type { Span } from '../types.js';

export interface Point {
  readonly marker: string;
  readonly ordinal: number | null;
  readonly text: string;
  readonly span: Span;
}

export interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly span: Span;
}

export interface Passage {
  readonly text: string;
  readonly span: Span | null;
  readonly points: readonly Point[];
  readonly tables: readonly Table[];
}

export interface Section {
  /** Path of positions, never of printed ordinals: `s2.1`. */
  readonly id: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly marker: string;
  readonly ordinal: number | null;
  readonly markerRepaired: boolean;
  readonly title: string;
  /** Its own paragraphs joined by `\n`, without its children's. */
  readonly text: string;
  readonly span: Span;
  readonly points: readonly Point[];
  readonly tables: readonly Table[];
  readonly children: readonly Section[];
}
