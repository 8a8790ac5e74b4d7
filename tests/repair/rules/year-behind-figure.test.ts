import { yearBehindFigure } from '../../../src/repair/rules/year-behind-figure.js';
import { checkRule } from '../../support/check-rule.js';

checkRule(yearBehindFigure, {
  repairs: [],
  leaves: ['2015年', '第2015年', '12015人', '99999年', '1,22015年'],
  reports: [
    ['由倒数第1升至正数第22015年下降', 'flagged'],
    ['20152016年', 'flagged'],
    ['已建成382021年再建', 'flagged'],
  ],
});
