import { dateLostMonthOfDay } from '../../../src/repair/rules/date-lost-month-of-day.js';
import { checkRule } from '../../support/check-rule.js';

checkRule(dateLostMonthOfDay, {
  repairs: [
    ['其余8个将在1210日前开业', '其余8个将在12月10日前开业'],
    ['于320日开工', '于3月20日开工'],
  ],
  leaves: ['34日前', '自受理之日起120日内办结', '百日攻坚', '110日攻坚行动', '365日', '15日', '2019年7月28日'],
  reports: [['112日开会', 'ambiguous']],
});
