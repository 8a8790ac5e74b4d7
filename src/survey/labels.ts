import type { DateFact, Label } from '../types.js';
import type { Basis } from './scan.js';

export function findLabels(_basis: Basis, _dates: readonly DateFact[]): readonly Label[] {
  return [];
}
