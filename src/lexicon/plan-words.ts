/** Words of plans and orders as citations. Called by the reader of citations. */

/** Last words of the name of a plan: “十四五”[规划] */
export const PLAN_ENDS: readonly string[] = ['规划', '计划', '纲要', '方案'];

/** Offices whose orders are cited by number: 国务院[令第711号] */
export const ORDER_WORDS: readonly string[] = ['令', '公告'];

/** Hanzi that end the noun phrase before 规划: a verb or a particle, 制定“十四五”以来的规划 */
export const PLAN_STOPS = '的了和与及或在将按以被把为是对';
