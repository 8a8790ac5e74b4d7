/** Figures of the letter as rows. Called by extract on the survey of the repaired text. */
import type { Quantity } from '../../record.js';
import type { Survey, Zone } from '../../types.js';

export type QuantityFound = Omit<Quantity, 'id' | 'section' | 'state' | 'repair'>;

export function readQuantities(_survey: Survey, _zones: readonly Zone[]): readonly QuantityFound[] {
  return [];
}
