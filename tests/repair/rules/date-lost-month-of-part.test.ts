import { dateLostMonthOfPart } from '../../../src/repair/rules/date-lost-month-of-part.js';
import { checkRule } from '../../support/check-rule.js';

checkRule(dateLostMonthOfPart, {
  repairs: [
    ['截至20209底,', '截至2020年9月底,'],
    ['补齐短板,7底前开工', '补齐短板,7月底前开工'],
    ['2022年5下旬', '2022年5月下旬'],
    ['2021 11 底', '2021年 11月 底'],
  ],
  leaves: ['1底数不清', '共3底数', '2021底前', '2021年底', '7底座', '13底前', '第3底层', '3.5底'],
});
