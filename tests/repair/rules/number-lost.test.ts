import { numberLost } from '../../../src/repair/rules/number-lost.js';
import { checkRule } from '../../support/check-rule.js';

checkRule(numberLost, {
  repairs: [],
  leaves: [
    '第十二条第二款,第三名',
    '栽树1,740株,打造生态板块,绿化3村',
    '栽树1,740株、绿化带一起,',
    '惠及3镇,走进千家万户,受到好评',
    '第七条 项目管理',
    '2023年7月底前',
    '5月1日常工作',
    '关于修桥的建议收悉',
    '名胜古迹、名师工作室',
  ],
  reports: [
    ['写入技术导则第条,要求节水', 'flagged'],
    ['将第七条 项修改为', 'flagged'],
    ['2023年月底前完成', 'flagged'],
    ['二〇一九年十月日开馆', 'flagged'],
    ['从度开始按新标准缴费', 'flagged'],
    ['《关于修桥的建议》的收悉', 'flagged'],
    ['埋设界桩1,740根、警示牌块,搬迁3户', 'flagged'],
    ['涉及23户、名群众搬迁', 'flagged'],
    ['60岁以上的有名,将逐步退出', 'flagged'],
    ['关停号码263个,发送短信万条,', 'flagged'],
  ],
});
