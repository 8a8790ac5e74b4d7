/** What kind of document the page is. Called by extract on the survey of the repaired text. */
import type { DocumentKind } from '../record.js';
import type { Survey, Zone } from '../types.js';

export function readKind(_survey: Survey, _zones: readonly Zone[]): DocumentKind {
  return 'other';
}
