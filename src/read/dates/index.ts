/** Dates of the letter as rows. Called by extract on the survey of the repaired text. */
import type { DateRow } from '../../record.js';
import type { Survey, Zone } from '../../types.js';

export type DateRowFound = Pick<DateRow, 'raw' | 'start' | 'end' | 'span'>;

export function readDates(_survey: Survey, _zones: readonly Zone[]): readonly DateRowFound[] {
  return [];
}
