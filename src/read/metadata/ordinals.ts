/** Reads the ordinal of a term or a meeting, or a count of persons: 十五, 15, 二十一. Called by the readers of sessions and of names. */
import { readHanziOrdinal } from '../../survey/markers/ordinal.js';

/** The number; null for a numeral that is none. */
export function ordinalOf(numeral: string): number | null {
  return /^[0-9]+$/.test(numeral) ? Number(numeral) : readHanziOrdinal(numeral);
}
