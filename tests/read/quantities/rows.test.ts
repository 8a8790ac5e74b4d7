import { describe, expect, test } from 'vitest';
import { readDates } from '../../../src/read/dates/index.js';
import { type QuantityFound, readQuantities } from '../../../src/read/quantities/index.js';
import type { Zone } from '../../../src/types.js';
import { surveyOf } from '../../support/survey-of.js';

async function rowsOf(text: string): Promise<readonly QuantityFound[]> {
  const survey = await surveyOf(text);
  const zones: readonly Zone[] = [{ zone: 'letter', span: { start: 0, end: text.length } }];
  return readQuantities(survey, zones, readDates(survey, zones));
}

describe('values', () => {
  test.each<[string, Partial<QuantityFound>]>([
    ['装机86.4万千瓦', { raw: '86.4万千瓦', kind: 'amount', value: 86.4, unit: '万千瓦', valueStd: 864000, unitStd: 'kW' }],
    ['浓度31微克/立方米', { value: 31, unit: '微克/立方米', valueStd: 31, unitStd: 'ug/m3' }],
    ['拨付3,480万元', { raw: '3,480万元', kind: 'money', value: 3480, valueStd: 34800000, unitStd: 'CNY' }],
    ['收费60元/吨', { kind: 'money', value: 60, unit: '元/吨', valueStd: 60, unitStd: 'CNY/t' }],
    ['流转12.6亩', { value: 12.6, valueStd: 8400.0042, unitStd: 'm2' }],
    ['登记32万户', { kind: 'count', value: 32, unit: '万户', valueStd: 320000, unitStd: '户' }],
    ['同意的占七成', { kind: 'percent', value: 7, unit: '成', valueStd: 70, unitStd: '%' }],
    ['占三分之一', { kind: 'fraction', value: 0.3333333333, unit: null, valueStd: 0.3333333333, unitStd: null }],
    ['由2.1:47:50.9组成', { kind: 'ratio', value: null, unit: null, valueStd: null, unitStd: null }],
    [
      '补助500元至1200元',
      { raw: '500元至1200元', value: null, low: 500, high: 1200, unit: '元', valueStd: null, unitStd: 'CNY' },
    ],
    ['位列全省第3', { raw: '第3', kind: 'rank', value: 3, unit: null, unitStd: null }],
    ['提高4.1个百分点', { kind: 'points', value: 4.1, unit: '个百分点', valueStd: 4.1, unitStd: 'pp' }],
    ['8个月完成', { value: 8, unit: '个月', valueStd: 8, unitStd: 'mo' }],
    ['三十四万余人', { value: 34, unit: '万人', valueStd: 340000, unitStd: '人', bound: 'over' }],
  ])('%s', async (text, row) => expect((await rowsOf(text))[0]).toMatchObject(row));
});

describe('how a figure is meant', () => {
  test.each<[string, Partial<QuantityFound>]>([
    ['约300户居民', { bound: 'about', measures: '居民' }],
    ['年产30万吨左右', { bound: 'about' }],
    ['累计超过60万人次', { bound: 'over' }],
    ['1300多台锅炉', { bound: 'over', measures: '锅炉' }],
    ['不少于12名干部', { bound: 'least', measures: '干部' }],
    ['达到80%以上', { bound: 'least' }],
    ['单价不超过6元', { bound: 'most' }],
    ['半径900米以内', { bound: 'most' }],
    ['新建停车场18座', { bound: null, measures: '新建停车场' }],
    ['PM10年均浓度76微克/立方米', { measures: 'PM10年均浓度' }],
    ['同比下降2.8%', { direction: 'down' }],
    ['比上年增长9.6%', { direction: 'up' }],
    ['削减燃煤40万吨', { direction: 'down' }],
    ['供热面积达到600万平方米', { direction: null, measures: '供热面积' }],
    ['关停120万千瓦燃煤机组', { measures: '关停' }],
    ['其中燃料44.7万元', { measures: '燃料' }],
    ['煤炭消费总量与2015年相比下降40.5%', { measures: '煤炭消费总量', against: '2015', direction: 'down' }],
    ['2021年,优良天数237天', { period: '2021', measures: '优良天数' }],
    ['2021年1至5月,受理460件', { period: '2021-01/2021-05' }],
    ['2020年浓度76微克/立方米,较2015年下降54.5%', { period: '2020' }],
    ['全市共有26家企业', { period: null, against: null, pair: null, role: null }],
  ])('%s', async (text, row) => expect((await rowsOf(text))[0]).toMatchObject(row));

  test.each<[string, Partial<QuantityFound>]>([
    ['2020年浓度76微克/立方米,较2015年下降54.5%', { against: '2015', period: '2020', direction: 'down' }],
    ['2021年优良天数237天,同比增加7天', { against: '2020', period: '2021', direction: 'up', measures: '优良天数' }],
    ['二氧化硫浓度由33微克/立方米下降至8微克/立方米', { measures: '二氧化硫浓度' }],
    ['检查企业18家,发现问题42个', { measures: '发现问题', direction: null }],
  ])('%s, second', async (text, row) => expect((await rowsOf(text))[1]).toMatchObject(row));
});

describe('ends of one change', () => {
  test.each([
    ['由2015年的33微克/立方米下降至2021年的8微克/立方米', ['2015', '2021']],
    ['结构由2015年的2.1:47:50.9调整为2021年的1.4:39.7:58.9', ['2015', '2021']],
    ['从62条增加到81条', [null, null]],
    ['由2018年的48天缩短到11天', ['2018', null]],
  ])('%s', async (text, [from, to]) => {
    const rows = await rowsOf(text);
    expect(rows.map(({ pair, role, period }) => [pair, role, period])).toEqual([
      ['c1', 'from', from],
      ['c1', 'to', to],
    ]);
  });

  test.each(['投入12万元,建成3座', '由市级承担60%、县级承担40%', '3家企业、5家医院'])('%s are none', async (text) => {
    expect((await rowsOf(text)).every(({ pair }) => pair === null)).toBe(true);
  });
});

test('only the letter is read', async () => {
  const survey = await surveyOf('浏览420次\n拨付12万元');
  const zones: readonly Zone[] = [
    { zone: 'chrome', span: { start: 0, end: 6 } },
    { zone: 'letter', span: { start: 7, end: 13 } },
  ];
  expect(readQuantities(survey, zones, []).map(({ raw }) => raw)).toEqual(['12万元']);
});

test('a sentence of a whole page is cut around its figure', async () => {
  const rows = await rowsOf('拨付12万元,'.repeat(2000));
  expect(rows).toHaveLength(2000);
  expect(Math.max(...rows.map(({ sentence }) => sentence.length))).toBeLessThan(700);
  expect(rows[1000]!.sentence).toContain(rows[1000]!.raw);
});
