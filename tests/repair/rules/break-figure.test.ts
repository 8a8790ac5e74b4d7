import { breakFigure } from '../../../src/repair/rules/break-figure.js';
import { checkRule } from '../../support/check-rule.js';

checkRule(breakFigure, {
  repairs: [],
  leaves: [
    '全县投入3.2亿元,同比增长8%',
    '水价由2.1元提高到2.9元',
    '转移人口153户640人',
    '涉及4镇1乡2街道',
    '五年累计造林20万亩',
    '完成率100%的乡镇',
    '新建12座变电站',
    '投入450万元支持村集体',
    '每天24小时值守',
  ],
  reports: [
    ['接待游客64.5万人次同比增长8%', 'flagged'],
    ['压减煤炭26万吨2020年起实现清零', 'flagged'],
    ['增长18.2%城镇新增就业', 'flagged'],
    ['水泥产能63万吨石灰产能35万吨', 'flagged'],
    ['转移水泥产能63万吨拆除窑炉18座', 'flagged'],
    ['60岁以上97人45至59岁154人', 'flagged'],
    ['满意件637件办结率99.2%', 'flagged'],
    ['涉及8.6万户20191115日起', 'flagged'],
  ],
});
