/**
 * The record, `reply-extract/document@1`: what comes out for one letter, and for a page that could not be read.
 * Shapes only. Keys stand in this order; what is absent is `null` or `[]`, never a missing key.
 * All texts are repaired text; all spans point into the source, in UTF-16 units (files: code points).
 */
import type { Passage, Section } from './record/letter.js';
import type { Metadata, Provenance } from './record/metadata.js';
import type { Repair } from './record/repair.js';
import type { Citation, DateRow, Quantity } from './record/rows.js';
import type { ApplyLevel, EncodingVerdict, Span, Zone } from './types.js';

export type * from './record/letter.js';
export type * from './record/metadata.js';
export type * from './record/repair.js';
export type * from './record/rows.js';

export const DOCUMENT_SCHEMA = 'reply-extract/document@1';

export interface Producer {
  /** Name and version: `reply-extract 0.1.0`. */
  readonly tool: string;
  readonly apply: ApplyLevel;
  /** Digest of the decisions file that was used, or null. */
  readonly decisions: string | null;
}

export interface Source {
  /** As the caller gave it; `-` for standard input. */
  readonly path: string | null;
  readonly member: string | null;
  readonly bytes: number;
  readonly sha256: string;
  readonly format: 'text' | 'html';
  /** Length of the source text; code points in files. */
  readonly chars: number;
  readonly textSha256: string;
  readonly encoding: EncodingVerdict;
}

export type DocumentKind = 'reply' | 'notice' | 'law' | 'news' | 'other';

export type Severity = 'info' | 'warning' | 'error';

/** A problem of the page's data. The message is English; codes are rows of `issues.ts`. */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span | null;
}

export interface ReplyDocument {
  readonly schema: typeof DOCUMENT_SCHEMA;
  readonly key: string;
  readonly id: string;
  readonly letterId: string;
  readonly producer: Producer;
  readonly source: Source;
  readonly kind: DocumentKind;
  readonly metadata: Metadata;
  readonly provenance: readonly Provenance[];
  readonly preamble: Passage;
  readonly sections: readonly Section[];
  readonly closing: Passage;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateRow[];
  readonly citations: readonly Citation[];
  readonly repairs: readonly Repair[];
  readonly issues: readonly Issue[];
  readonly zones: readonly Zone[];
  readonly text: { readonly source: string; readonly repaired: string } | null;
}

/** The record of a page that could not be read. */
export interface ErrorRecord {
  readonly schema: typeof DOCUMENT_SCHEMA;
  readonly key: string;
  readonly id: string | null;
  readonly producer: Producer;
  readonly source: { readonly path: string | null; readonly member: string | null; readonly bytes: number | null };
  readonly error: { readonly code: string; readonly message: string };
}

/** One line of an output file. */
export type OutputRecord = ReplyDocument | ErrorRecord;

export const isErrorRecord = (record: OutputRecord): record is ErrorRecord => 'error' in record;
