import { dateLostDay } from '../../../src/repair/rules/date-lost-day.js';
import { checkRule } from '../../support/check-rule.js';

checkRule(dateLostDay, {
  repairs: [
    ['意见于8月12前反馈', '意见于8月12日前反馈'],
    ['区教育局\n2023年7月12', '区教育局\n2023年7月12日'],
    ['今年6月15起施行', '今年6月15日起施行'],
    ['二〇二三年七月十三', '二〇二三年七月十三日'],
  ],
  leaves: [
    '7月12家企业开工',
    '2022年7月120家',
    '7月12、13日两天',
    '7月10-15日',
    '3月2个项目',
    '5月1900多名教师',
    '2023年7月',
    '6月7座',
  ],
});
