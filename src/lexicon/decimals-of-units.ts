/**
 * How many decimals figures have, by class of unit (survey/figures/unit-class.ts): figures with 0, 1, 2, 3, and 4 or more.
 * Counted by scripts/count-decimals.js in 195 files of official prose: laws, work reports, communiques, replies. Not edited by hand.
 */
export const DECIMALS_OF_UNITS: ReadonlyMap<string, readonly number[]> = new Map([
  ['%', [778, 1191, 101, 0, 1]],
  ['万', [1465, 330, 162, 0, 0]],
  ['亿', [492, 253, 95, 1, 1]],
  ['个', [761, 6, 1, 0, 0]],
  ['元', [319, 10, 6, 0, 0]],
  ['年', [238, 4, 1, 0, 0]],
  ['人', [171, 1, 0, 1, 0]],
  ['米', [136, 6, 0, 0, 0]],
  ['倍', [105, 15, 6, 0, 0]],
  ['个百分点', [24, 86, 5, 0, 0]],
  ['公里', [89, 2, 2, 0, 0]],
  ['件', [77, 2, 1, 0, 0]],
  ['小时', [39, 4, 0, 0, 0]],
  ['平方米', [23, 6, 2, 0, 0]],
  ['亩', [24, 1, 0, 0, 0]],
  ['天', [21, 1, 0, 0, 0]],
  ['岁', [13, 8, 1, 0, 0]],
  ['张', [15, 3, 1, 0, 0]],
  ['座', [16, 1, 0, 0, 0]],
  ['级', [6, 10, 0, 0, 0]],
  ['微克/立方米', [8, 7, 0, 0, 0]],
  ['吨', [1, 9, 2, 0, 0]],
  ['℃', [10, 2, 0, 0, 0]],
]);
