/** Metadata with provenance. Called by extract on the survey of the repaired text. */
import type { Issue, Metadata, Provenance } from '../../record.js';
import type { Survey, Zone } from '../../types.js';

export interface MetadataFound {
  readonly metadata: Metadata;
  /** `repaired` is set later, from the repairs. */
  readonly provenance: readonly Omit<Provenance, 'repaired'>[];
  readonly issues: readonly Issue[];
}

export function readMetadata(_survey: Survey, _zones: readonly Zone[]): MetadataFound {
  const metadata: Metadata = {
    indexNumber: null,
    publisher: null,
    category: null,
    documentNumber: null,
    documentDate: null,
    publishedDate: null,
    title: null,
    subtitle: null,
    proposals: [],
    addressees: [],
    addresseeCount: null,
    agencies: [],
    signedDate: null,
    signer: null,
    replyClass: null,
    openness: null,
    contacts: [],
    copiedTo: [],
    attachments: [],
    footer: { host: null, address: null, postcode: null },
    validity: null,
    keywords: [],
    other: [],
  };
  return { metadata, provenance: [], issues: [] };
}
