/**
 * The record, `reply-extract/document@1`: what comes out for one letter, and for a page that could not be read.
 * Shapes only. Keys stand in this order; what is absent is `null` or `[]`, never a missing key.
 * All texts are repaired text; all spans point into the source, in UTF-16 units (files: code points).
 */
import type {
  ApplyLevel,
  Confidence,
  EncodingVerdict,
  Evidence,
  Insertion,
  RepairKind,
  RepairStatus,
  Span,
  Zone,
} from './types.js';

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

export interface Proposal {
  /** A deputy's suggestion (建议) or a committee member's proposal (提案). */
  readonly kind: 'suggestion' | 'proposal' | null;
  readonly number: string | null;
  readonly session: string | null;
  readonly body: 'congress' | 'cppcc' | null;
  readonly level: 'national' | 'province' | 'city' | 'county' | 'town' | null;
  readonly term: number | null;
  readonly meeting: number | null;
  readonly year: number | null;
}

export interface Contact {
  readonly unit: string | null;
  readonly name: string | null;
  readonly phone: string | null;
}

export interface Footer {
  readonly host: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
}

export interface LabelledValue {
  readonly label: string;
  readonly value: string;
}

export interface Metadata {
  readonly indexNumber: string | null;
  readonly publisher: string | null;
  readonly category: string | null;
  readonly documentNumber: string | null;
  readonly documentDate: string | null;
  readonly publishedDate: string | null;
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly proposals: readonly Proposal[];
  readonly addressees: readonly string[];
  readonly addresseeCount: number | null;
  readonly agencies: readonly string[];
  readonly signedDate: string | null;
  readonly signer: string | null;
  readonly replyClass: string | null;
  readonly openness: string | null;
  readonly contacts: readonly Contact[];
  readonly copiedTo: readonly string[];
  readonly attachments: readonly string[];
  readonly footer: Footer;
  readonly validity: string | null;
  readonly keywords: readonly string[];
  readonly other: readonly LabelledValue[];
}

/** Where a metadata value was found, and by which finder. */
export interface Provenance {
  /** Path of the field: `indexNumber`, `proposals.0.number`. */
  readonly field: string;
  readonly span: Span | null;
  readonly raw: string;
  /** Name of the finder that won. */
  readonly found: string;
  readonly repaired: boolean;
}

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

export interface Alternative {
  readonly repaired: string;
  readonly insertions: readonly Insertion[];
  readonly evidence: readonly Evidence[];
}

export interface Repair {
  readonly id: string;
  readonly rule: string;
  readonly kind: RepairKind;
  readonly status: RepairStatus;
  readonly confidence: Confidence | null;
  readonly span: Span;
  /** Id of the section in which the place stands; null outside the letter's sections. */
  readonly section: string | null;
  readonly before: string;
  readonly original: string;
  readonly repaired: string | null;
  readonly after: string;
  readonly insertions: readonly Insertion[];
  readonly evidence: readonly Evidence[];
  readonly alternatives: readonly Alternative[];
  readonly decidedBy: 'rule' | 'person';
}

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
