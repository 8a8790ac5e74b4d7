/** What page hands on: the source, its lines, its holes. */
import type { Span } from './span.js';

export interface Page {
  readonly format: 'text' | 'html';
  /** The decoded text of a text page, or the flattened visible text of an HTML page. Never changes. */
  readonly source: string;
  /** Every line of the source in order, empty ones included; line breaks belong to none. */
  readonly lines: readonly Line[];
  /** Offsets at which an inline element stood empty (HTML only), ascending. */
  readonly holes: readonly number[];
  /** How the lines that are `main` were chosen: by what the page looks like, by the caller's selector, or, as that named nothing, by looks all the same. */
  readonly letterBlock: 'whole' | 'found' | 'selected' | 'not-selected';
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
