/** 索引号. Finders in order. */
import { bulletsOf } from '../bullets.js';
import type { Finder } from '../finder.js';
import { asPrinted, labelled } from '../labelled.js';
import { firstPart } from '../values.js';

export const INDEX_NUMBER: readonly Finder<string>[] = [
  labelled('indexNumber', (sheet, value) => asPrinted(sheet, firstPart(sheet, value))),
  {
    name: 'bullet',
    find: (sheet) => {
      const bullet = bulletsOf(sheet).find(({ role }) => role === 'indexNumber');
      return bullet ? { value: bullet.value, span: bullet.valueSpan } : null;
    },
  },
];
