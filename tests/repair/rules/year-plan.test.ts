import { yearPlan } from '../../../src/repair/rules/year-plan.js';
import { checkRule } from '../../support/check-rule.js';

checkRule(yearPlan, {
  repairs: [],
  leaves: ['《供水规划(2021-2035年)》', '供水规划(2021)', '(2021-2035)', '某某公司(2015-2020)', '《供水规划(12021-2035)》'],
  reports: [['《供水规划（2021—2035）》', 'suggested']],
});
