import { bracketLabel } from '../../../src/repair/rules/bracket-label.js';
import { checkRule } from '../../support/check-rule.js';

checkRule(bracketLabel, {
  repairs: [['【来源:文旅局【发布时间:2019-05-02】', '【来源:文旅局】【发布时间:2019-05-02】']],
  leaves: ['【来源:文旅局】【发布时间:2019-05-02】', '【字号:大 中 小', '【打印【关闭】', '【来源【发布时间:2019-05-02】'],
});
