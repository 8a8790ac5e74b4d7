import type { DateFact } from '../types.js';
import type { Basis } from './scan.js';

export function findDates(_basis: Basis): readonly DateFact[] {
  return [];
}
