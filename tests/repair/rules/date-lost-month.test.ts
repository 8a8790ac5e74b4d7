import { dateLostMonth } from '../../../src/repair/rules/date-lost-month.js';
import { checkRule } from '../../support/check-rule.js';

checkRule(dateLostMonth, {
  repairs: [
    ['2019年728日,市委印发', '2019年7月28日,市委印发'],
    ['2021年1231日', '2021年12月31日'],
    ['2020年0605日', '2020年06月05日'],
    ['二〇二一年四二十日', '二〇二一年四月二十日'],
  ],
  leaves: ['2019年7月28日', '2021年15日', '2021年900日', '2021年30日内', '第2021年728日'],
  reports: [['2019年112日', 'ambiguous']],
});
