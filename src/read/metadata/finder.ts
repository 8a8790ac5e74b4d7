/** The shape of a finder and the way an ordered list of them is tried. Called by the fields of metadata. */
import type { Span } from '../../types.js';
import type { Sheet } from './sheet.js';

export interface Found<T> {
  readonly value: T;
  /** Where it stands; null for a witness outside the text. */
  readonly span: Span | null;
  /** As printed; the text at `span` where it is left out. */
  readonly raw?: string;
  /** Instead of the finder's name, where one finder knows several forms. */
  readonly found?: string;
}

export interface Finder<T> {
  readonly name: string;
  readonly find: (sheet: Sheet) => Found<T> | null;
}

/** A value with the name of the finder that won. */
export interface Won<T> extends Found<T> {
  readonly found: string;
}

/** The first finder's value that there is, in the order of the list. */
export function firstFound<T>(sheet: Sheet, finders: readonly Finder<T>[]): Won<T> | null {
  for (const { name, find } of finders) {
    const found = find(sheet);
    if (found) return { ...found, found: found.found ?? name };
  }
  return null;
}
