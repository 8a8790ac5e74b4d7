/** 有效性. */
import type { Finder } from '../finder.js';
import { asPrinted, labelled } from '../labelled.js';
import { firstPart } from '../values.js';

export const VALIDITY: readonly Finder<string>[] = [
  labelled('validity', (sheet, value) => asPrinted(sheet, firstPart(sheet, value))),
];
