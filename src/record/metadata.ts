/** The metadata block of a record, and where its values were found. */
import type { Span } from '../types.js';

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
