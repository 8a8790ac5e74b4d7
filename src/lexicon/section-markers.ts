/** Forms of ordinals at the heads of sections and points, and what stands behind a numeral that only looks like one. In folded form. */
import type { MarkerForm } from '../types.js';

/** Numerals of ordinals: 一 to 九百九十九 (第二百六十六条 of a law); 〇 ○ 零 stand in 第一百零五条. */
export const HANZI_ORDINAL = '[一二三四五六七八九十百零〇○]';
/** Arabic ordinals: at most three digits, so that no year or figure is one. */
export const ARABIC_ORDINAL = '[0-9]{1,3}';

/** Markers of one character: runs of code points with ascending ordinals from 1 (Unicode, Enclosed Alphanumerics and Enclosed CJK). */
export const ENCLOSED_MARKERS: readonly { readonly form: MarkerForm; readonly first: string; readonly count: number }[] = [
  { form: 'circled', first: '①', count: 20 },
  { form: 'circled', first: '❶', count: 10 },
  { form: 'arabic-paren', first: '⑴', count: 20 },
  { form: 'arabic-dot', first: '⒈', count: 20 },
  { form: 'hanzi-paren', first: '㈠', count: 10 },
];

/** Signs at the head of a line that count nothing. */
export const BULLETS = '●◆■★▲○◇□☆△•·※▪►➢';

/**
 * What makes a number at the head of a line a count, a date or a word and no marker: counters and units, 一年来, 三农, 一方面, 一般,
 * 7月, 3日, 二级, 一体化. Counted in the heads of lines of official prose: 年 次 级 体 般 季 里 项 届 件 方 切 份 个.
 */
export const NUMBER_FOLLOWERS =
  '(?:[年月日号时点分秒届次个项件份条名人位家户所座台辆栋套级类种层期批季度代倍成亩吨米克斤元万亿千百%度里天周岁只头]|方面|般|些|切|体|(?<=三)农|直|旦|系列|线|定|起|致|带|流|手|路|大批|汇报|支|站|把|张|村|镇|乡|县|市|区|省|街|组|校|院|者|审|分|半|维|产|包|资|胎|孩|品|楼|室|要)';
