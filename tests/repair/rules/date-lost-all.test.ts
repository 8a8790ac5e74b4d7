import { dateLostAll } from '../../../src/repair/rules/date-lost-all.js';
import { checkRule } from '../../support/check-rule.js';

checkRule(dateLostAll, {
  repairs: [
    ['某某县水利局\n\n2022713', '某某县水利局\n\n2022年7月13日'],
    ['某某县水利局\n  202398  ', '某某县水利局\n  2023年9月8日  '],
    ['交办日期:201634', '交办日期:2016年3月4日'],
    ['局\n2022年713', '局\n2022年7月13日'],
    ['局\n二〇二三七十三', '局\n二〇二三年七月十三日'],
  ],
  leaves: [
    '局\n20210728',
    '局\n20220713',
    '邮编:450007',
    '年末人口\n2022713\n1998716',
    '电话2022713',
    '文号:2022713',
    '局\n20221399',
    '共2022713',
  ],
  reports: [['局\n2022111', 'ambiguous']],
});
