/** When two values count as the same: full-width as half-width, white space left out. Called by the grading. */
import { plain } from './truth.js';

export const normal = (value: unknown): unknown =>
  typeof value === 'string' ? plain(value).replace(/\s+/g, '') : (value ?? null);

/** Whether `got` is `wanted`; of an object only the keys that are wanted are compared. */
export function same(got: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    return Array.isArray(got) && got.length === wanted.length && wanted.every((value, n) => same(got[n], value));
  }
  if (wanted !== null && typeof wanted === 'object') {
    if (got === null || typeof got !== 'object') return false;
    return Object.entries(wanted).every(([key, value]) => same((got as Record<string, unknown>)[key], value));
  }
  return normal(got) === normal(wanted);
}

export const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);
