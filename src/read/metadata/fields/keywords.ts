/** 主题词, 关键词, as a list. */
import { isOfficeName } from '../../../survey/title-form.js';
import type { Won } from '../finder.js';
import { labelsOf } from '../labelled.js';
import { foldedAt, printed, type Sheet } from '../sheet.js';
import { givenValue, pieces } from '../values.js';

/** 茶叶[ ]品牌, 工业[ | ]转型, 校车[;]安全 */
const SEPARATOR = /[ |,，;；、/]+/g;

export function keywordsOf(sheet: Sheet): readonly Won<string>[] {
  for (const label of labelsOf(sheet, 'keywords')) {
    const value = givenValue(sheet, label);
    // 主题词: / 甲县水务局: an empty label over the next line, the letterhead.
    if (!value || (label.form === 'next-line' && isOfficeName(foldedAt(sheet, value)))) continue;
    return pieces(sheet, value, SEPARATOR).map((span) => ({ value: printed(sheet, span), span, found: label.form }));
  }
  return [];
}
