/** 主题分类, 信息分类, 组配分类; 体裁 where none of them stands. Finders in order. */
import { bulletsOf } from '../bullets.js';
import type { Finder } from '../finder.js';
import { asPrinted, labelled } from '../labelled.js';

export const CATEGORY: readonly Finder<string>[] = [
  labelled('category', asPrinted),
  {
    name: 'bullet',
    find: (sheet) => {
      const bullet = bulletsOf(sheet).find(({ role }) => role === 'category');
      return bullet ? { value: bullet.value, span: bullet.valueSpan } : null;
    },
  },
  labelled('genre', asPrinted),
];
