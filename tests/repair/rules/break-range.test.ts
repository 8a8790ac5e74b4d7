import { breakRange } from '../../../src/repair/rules/break-range.js';
import { checkRule } from '../../support/check-rule.js';

checkRule(breakRange, {
  repairs: [],
  leaves: ['2019年至2021年', '2019年、2021年', '2021年2019年', '2019年5月2021年', '2019年古桥'],
  reports: [
    ['2019年2021年为建设阶段', 'suggested'],
    ['2019年2021年两次检查', 'ambiguous'],
  ],
});
