/** The forms that values of some roles always have, on folded text. Called by the scanner of labels where no colon proves a label, and by readers. */
import type { LabelRole } from '../../lexicon/label-words.js';

/** [005252362/2022-00093]  [QH304-/2012-0618003]  [ZL027-2018-0044]  [11420800MB1C02251/2023-15086] */
export const INDEX_NUMBER = /^(?=.{0,40}[0-9].{0,40}$)(?=[^/\-_]{1,24}[/\-_])[A-Za-z0-9][A-Za-z0-9/\-_.]{7,40}$/;
/** [2019-07-28]  [2019年7月28日]  [2022/8/18 10:42:46]  [二〇二二年六月九日]  [2023- 10- 26 09: 12] */
export const DATE_HEAD = /^(?:(?:19|20)[0-9]{2} ?[-./年]|[二一][〇○O零九0][〇○O零一二三四五六七八九0]{2}年|20[0-9]{6}(?![0-9]))/;
/** 郑环函[〔2019〕728号]  [国办函〔1996〕16号]  [2019年第3号] */
export const DOCUMENT_NUMBER = /[[(【〔]? ?(?:19|20)[0-9]{2} ?(?:[\])】〕年]| ?号?) ?[^0-9]{0,8}[0-9]{1,5} ?号/;
/** [A]  [B类]  [A1]  [C 类] */
const CLASS = /^\(?[A-D][0-9]? ?(?:类|级)?\)?$/;
const POSTCODE = /^[0-9]{6}(?![0-9])/;
const PHONE = /^\(?0?[0-9]{2,4}\)?[- ]?[0-9]{5,8}/;

const SHAPES: Partial<Record<LabelRole, RegExp>> = {
  indexNumber: /^[A-Za-z0-9][A-Za-z0-9/\-_.]{7,40}/,
  documentDate: DATE_HEAD,
  publishedDate: DATE_HEAD,
  documentNumber: DOCUMENT_NUMBER,
  replyClass: CLASS,
  postcode: POSTCODE,
  phone: PHONE,
};

/** Whether `value`, folded, has the form that values of `role` always have; null where they have none. */
export function fitsRole(role: LabelRole, value: string): boolean | null {
  const shape = SHAPES[role];
  return shape ? shape.test(value) : null;
}
