import { unitLost } from '../../../src/repair/rules/unit-lost.js';
import { checkRule } from '../../support/check-rule.js';

checkRule(unitLost, {
  repairs: [],
  leaves: [
    '拆除燃煤锅炉209台,完成改造',
    '请拨打12345,我们全天受理',
    '举报电话12369,有奖',
    '综合指数为3.48,同比改善',
    '配置系数0.71,每年渗漏',
    '浓度分别不高于10、35、50毫克',
    '比例为8794。',
    '友好城市达到67对。',
    '启动2035年规划',
  ],
  reports: [
    ['改造燃煤锅炉209,完成率高', 'flagged'],
    ['落实专项债券4,600万,用于管网', 'flagged'],
    ['排查散煤企业1对市区外迁', 'flagged'],
    ['服务机构增至191地级市以上', 'flagged'],
    ['布设监测点185,每点取样', 'flagged'],
    ['完成财政收入263同比增长24.8%', 'flagged'],
  ],
});
