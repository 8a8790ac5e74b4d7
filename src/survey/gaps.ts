/** Finds places where a number or word is lost by the form of what stands around them. One pass; called by the survey. */
import { BEFORE_SCALE, COUNTED_BY_NAME, DEGREE_WORDS, NTH_COUNTERS, SCALED_COUNTERS } from '../lexicon/lone-counters.js';
import type { Gap } from '../types.js';

/** Each with a sample; the loss stands where the lookbehind ends. None of them occurs in clean prose. */
const FORMS: readonly (readonly [form: Gap['form'], before: string, behind: string])[] = [
  ['nth', '第', `(?:${NTH_COUNTERS.join('|')})`], // 第[]条
  ['article', '第[一二三四五六七八九十百0-9]{1,5}[条款]', ' (?:项(?!目)|款)'], // 第七条[] 项
  ['month', '[0-9]年', '月(?:底|初|末|中旬|上旬|下旬)'], // 2023年[]月底
  ['month', '[\\u4e00-\\u9fff][?]', '月(?:底|初|末)'], // 于?[]月初
  ['day', '[0-9一二三四五六七八九十]月', '日(?![本常用报均益程间夜子语韩渐照光])'], // 十月[]日
  ['year', '(?:、|从)', `度(?:开始|[^${DEGREE_WORDS}]{2}[^,、。]{0,6}标准|末)`], // 从[]度开始
  ['what', '[》”]的', '已?收悉'], // 《…》的[]收悉
  ['count', '(?:的|中|以上|以下|其余|还|尚)有', '(?:名|家|户|个|台|处|件|项|人)(?=[,。;])'], // 60岁以上的有[]名
  ['count', '、', `名(?:${COUNTED_BY_NAME.join('|')})`], // 23户、[]名群众
  ['count', `[\\u4e00-\\u9fff](?<![${BEFORE_SCALE}])`, `万(?:${SCALED_COUNTERS.join('|')})(?=[,。;、])`], // 短信[]万条
];

const GAP = new RegExp(FORMS.map(([, before, behind], n) => `(?<=(?<b${n}>${before}))(?=(?<a${n}>${behind}))`).join('|'), 'g');

/** Ascending. */
export function findGaps(folded: string): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const { index, groups } of folded.matchAll(GAP)) {
    const n = FORMS.findIndex((_, form) => groups![`a${form}`] !== undefined);
    const span = { start: index - groups![`b${n}`]!.length, end: index + groups![`a${n}`]!.length };
    gaps.push({ span, at: index, form: FORMS[n]![0] });
  }
  return gaps;
}
