import type { TitleLine } from '../types.js';
import type { Basis } from './scan.js';

export function findTitles(_basis: Basis): readonly TitleLine[] {
  return [];
}
