import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/types.js';
import { surveyOf } from '../support/survey-of.js';

/** The figures of a text but the plain ones: raw text and kind. */
async function figuresOf(text: string): Promise<readonly string[]> {
  const { figures } = await surveyOf(text);
  return figures.filter(({ kind }) => kind !== 'plain').map(({ span, kind }) => `${kind} ${text.slice(span.start, span.end)}`);
}

describe('figures are found whole', () => {
  test.each([
    ['装机容量为86.4万千瓦。', 'amount 86.4万千瓦'],
    ['浓度降到31微克/立方米,', 'amount 31微克/立方米'],
    ['拆改锅炉1600多台', 'count 1600多台'],
    ['削减用煤200余万吨', 'amount 200余万吨'],
    ['投入资金3,480万元', 'money 3,480万元'],
    ['每公里补助40万元', 'money 40万元'],
    ['按每吨60元/吨收取', 'money 60元/吨'],
    ['增长８．３％', 'percent ８．３％'],
    ['提高1.7个百分点', 'points 1.7个百分点'],
    ['同比增长2.5倍', 'multiple 2.5倍'],
    ['需要8至12天', 'amount 8至12天'],
    ['补贴300元至500元', 'money 300元至500元'],
    ['托育0—3岁婴幼儿', 'amount 0—3岁'],
    ['实行7×24小时服务', 'amount 7×24小时'],
    ['由4.2∶51∶44.8调整', 'ratio 4.2∶51∶44.8'],
    ['按8:2的比例分担', 'ratio 8:2'],
    ['师生比为1:17', 'ratio 1:17'],
    ['全省倒数第3', 'rank 第3'],
    ['考核位列全市第二。', 'rank 第二'],
    ['排名退出后15位', 'rank 后15位'],
    ['占全市的四分之一以上', 'fraction 四分之一'],
    ['有1/3的居民', 'fraction 1/3'],
    ['约一半的企业', 'fraction 一半'],
    ['达到百分之八十五', 'percent 百分之八十五'],
    ['同意的占七成以上', 'percent 七成'],
    ['两项指标', 'count 两项'],
    ['十几种药品', 'count 十几种'],
    ['三十余名干部', 'count 三十余名'],
    ['办理需半天', 'amount 半天'],
    ['惠及9省', 'count 9省'],
    ['五县市', 'count 五县市'],
    ['每季度通报一次', 'count 一次'],
    ['落实一名管护员', 'count 一名'],
    ['30日内办结', 'amount 30日'],
    ['升至全省正排第22015年下降', 'rank 第2'],
    ['学费1900元/生·年', 'money 1900元/生·年'],
    ['从3方面着手', 'count 3方面'],
    ['“三分之一”的地块', 'fraction 三分之一'],
    ['2.2019年以来受理860项', 'count 860项'],
  ])('%s → %s', async (text, found) => expect(await figuresOf(text)).toEqual([found]));
});

describe('no figures', () => {
  test.each([
    '全国168城市',
    '提案号\t075\t届次\t九届二次',
    '系数为0.5',
    '拨打12345热线',
    '电话0531-8508810',
    '编号〔2019〕72号',
    '执行GB 3095-2012标准',
    'PM2.5浓度',
    '5G基站',
    'K12+300处',
    '上午8:30到达',
    '市十五届人大五次会议',
    '《关于三项制度的意见》',
    '“四统一”管理',
    '一企一策',
    '这是一项长期任务',
    '第一批、第二批',
    '一级、二类',
    '几个村',
    '二〇一九年',
    '近三年来',
    '三年级',
    '三次产业',
    '进一步、统一、十分',
    '五台山、三门峡',
    '共12市级平台',
    '推广3天然气锅炉',
    '98年获奖',
    '2012-06-18 0:00',
    '四位一体管理',
  ])('%s', async (text) => expect(await figuresOf(text)).toEqual([]));
});

test('what a figure says', async () => {
  const only = async (text: string): Promise<Figure> => (await surveyOf(text)).figures[0]!;
  expect(await only('削减400余万吨')).toMatchObject({ value: 400, unit: '万吨', decimals: 0, numerals: 'arabic' });
  expect(await only('达到１，０６２．５亩')).toMatchObject({ value: 1062.5, unit: '亩', decimals: 1 });
  expect(await only('需8至12天')).toMatchObject({ value: null, low: 8, high: 12, unit: '天' });
  expect(await only('比例为3:4:3')).toMatchObject({ value: null, parts: [3, 4, 3], unit: null });
  expect(await only('三十四万余人')).toMatchObject({ value: 34, unit: '万人', numerals: 'hanzi' });
  expect(await only('十几种')).toMatchObject({ value: null, low: 11, high: 19 });
  expect(await only('一千二百五十户')).toMatchObject({ value: 1250, unit: '户' });
  expect(await only('两万五千人')).toMatchObject({ value: 25000, unit: '人' });
});

/** No time is measured: a quadratic reader would not be done in hours. */
const HANGS = 120_000;

test(
  'a line without end is read to its end',
  async () => {
    for (const unit of ['1', '1.', '1:', '1,111', '一', '三分之', '至1', '元/']) {
      const { figures, text } = await surveyOf(unit.repeat(100_000));
      expect(figures.every(({ span }) => span.end <= text.length)).toBe(true);
    }
  },
  HANGS,
);
