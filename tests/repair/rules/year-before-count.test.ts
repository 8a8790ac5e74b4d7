import { yearBeforeCount } from '../../../src/repair/rules/year-before-count.js';
import { checkRule } from '../../support/check-rule.js';

checkRule(yearBeforeCount, {
  repairs: [['由201946%提高', '由2019年46%提高']],
  leaves: [
    '202220个',
    '共202220个',
    '农村居民收入20366元',
    '电话20223345',
    '洪政办发202014号',
    '201533.5微克',
    '2022年20个',
    '由193846%',
  ],
});
