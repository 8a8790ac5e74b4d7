/** 发布机构, 发文机关, 来源; never the sign-off. Finders in order: an office named as publisher goes before a source. */
import { bulletsOf } from '../bullets.js';
import type { Finder } from '../finder.js';
import { asPrinted, labelled } from '../labelled.js';
import { metaOf } from '../meta.js';
import { firstPart } from '../values.js';

const SOURCE = /来源|供稿|来稿|來源|信息提供/;

export const PUBLISHER: readonly Finder<string>[] = [
  labelled(
    'publisher',
    (sheet, value) => asPrinted(sheet, firstPart(sheet, value)),
    ['metadata', 'title'],
    ({ label }) => !SOURCE.test(label),
  ),
  {
    name: 'bullet',
    find: (sheet) => {
      const bullet = bulletsOf(sheet).find(({ role }) => role === 'publisher');
      return bullet ? { value: bullet.value, span: bullet.valueSpan } : null;
    },
  },
  labelled('publisher', (sheet, value) => asPrinted(sheet, firstPart(sheet, value))),
  {
    name: 'meta',
    find: (sheet) => {
      const source = metaOf(sheet, 'publisher');
      return source && /[\u3400-\u9fff\ud840-\udfff]/.test(source) ? { value: source, span: null, raw: source } : null;
    },
  },
];
