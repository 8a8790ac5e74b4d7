/** What the readers start from: which stretch of the page is what. */
import type { Span } from './span.js';

export type ZoneName = 'metadata' | 'title' | 'salutation' | 'letter' | 'signoff' | 'footer' | 'chrome' | 'other-letter';

/** Zones are ascending and disjoint and hold every non-blank character once. */
export interface Zone {
  readonly zone: ZoneName;
  readonly span: Span;
}
