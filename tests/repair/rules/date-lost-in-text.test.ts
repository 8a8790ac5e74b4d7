import { dateLostInText } from '../../../src/repair/rules/date-lost-in-text.js';
import { checkRule } from '../../support/check-rule.js';

checkRule(dateLostInText, {
  repairs: [
    ['意见自2019年728起施行', '意见自2019年7月28日起施行'],
    ['本办法自202111起施行', '本办法自2021年1月1日起施行'],
    ['2021年1231前完成', '2021年12月31日前完成'],
  ],
  leaves: [
    '2019年728件',
    '2019年728',
    '编号2019728由他领取',
    '咨询电话:2015612,欢迎来电',
    '热线2015612',
    '2002年53年的总和',
    '2019年12开始施工',
    '截至2019年728万元',
    '2021年202起案件',
  ],
});
