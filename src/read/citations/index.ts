/** Citations of the letter: titles in 《》, document numbers, articles, plans. Called by extract on the survey of the repaired text. */
import type { Citation } from '../../record.js';
import type { Survey, Zone } from '../../types.js';

export type CitationRow = Omit<Citation, 'id' | 'section'>;

export function readCitations(_survey: Survey, _zones: readonly Zone[]): readonly CitationRow[] {
  return [];
}
