/**
 * Units of measurement and money with their standard form. Sources: the legal units of China (国务院, 1984-02-27; GB 3100-1993) for names and
 * factors, UCUM 2.1 (ucum.org) for `std`; further rows say where they stand. 万 and 亿 are no part of a row.
 */
type UnitKind = 'amount' | 'money' | 'percent' | 'points' | 'multiple';

export interface Unit {
  /** As pages print it, each spelling of the same unit. */
  readonly names: readonly string[];
  readonly kind: UnitKind;
  /** UCUM, ISO 4217 for money; null: no standard form is promised, the unit stays as printed. */
  readonly std: string | null;
  readonly factor: number;
}

const amounts = (std: string | null, rows: readonly (readonly [factor: number, ...names: string[]])[]): readonly Unit[] =>
  rows.map(([factor, ...names]) => ({ names, kind: 'amount', std, factor }));

export const UNITS: readonly Unit[] = [
  ...amounts('m', [
    [1, '米', '延米', '延长米', 'm'], // 延米: of roads and pipes, as quantity surveys print it
    [1000, '公里', '千米', 'km'],
    [500, '里', '华里'],
    [0.1, '分米'],
    [0.01, '厘米', '公分', 'cm'],
    [0.001, '毫米', 'mm'],
    [0.000001, '微米', 'μm', 'um'],
    [1852, '海里'],
  ]),
  ...amounts('m2', [
    [1, '平方米', '平米', '㎡', 'm²', 'm2'],
    [666.667, '亩'], // 1 亩 = 10000/15 m2, as GB 3100 rounds it
    [10000, '公顷', 'hm²', 'hm2'],
    [1000000, '平方公里', '平方千米', 'km²', 'km2'],
  ]),
  ...amounts('m3', [
    [1, '立方米', '立方', '方', '标方', '标准立方米', '标立方米', 'm³', 'm3', '㎥'],
    [0.001, '升', '公升', 'L'],
    [0.000001, '毫升', 'mL', 'ml'],
  ]),
  ...amounts('t', [
    [1, '吨', '公吨', 't'],
    [0.001, '公斤', '千克', 'kg'],
    [0.0005, '斤', '市斤'],
    [0.000001, '克', 'g'],
    [0.000000001, '毫克', 'mg'],
    [0.1, '公担'],
  ]),
  ...amounts('tce', [[1, '吨标准煤', '吨标煤', '吨煤当量']]), // GB/T 2589-2020
  ...amounts('t/h', [[1, '蒸吨', '蒸吨/小时', '蒸吨/时']]), // steam a boiler gives an hour
  ...amounts('kW', [
    [1, '千瓦', 'kW', 'KW', 'kw'],
    [1000, '兆瓦', 'MW'],
    [0.001, '瓦', 'W'],
    [1000000, '吉瓦', 'GW'],
  ]),
  ...amounts('kWh', [
    [1, '千瓦时', '千瓦小时', '度', 'kWh', 'kwh', 'KWh'],
    [1000, '兆瓦时', 'MWh'],
    [1000000, '吉瓦时', 'GWh'],
  ]),
  ...amounts('ug/m3', [[1, '微克/立方米', '微克每立方米', 'μg/m³', 'μg/m3', 'ug/m3', 'ug/m³', '微克/m³', '微克/m3']]),
  ...amounts('mg/m3', [[1, '毫克/立方米', '毫克每立方米', 'mg/m³', 'mg/m3', '毫克/m³', '毫克/m3']]),
  ...amounts('mg/L', [[1, '毫克/升', '毫克每升', 'mg/L', 'mg/l']]),
  ...amounts('s', [[1, '秒', '秒钟']]),
  ...amounts('min', [[1, '分钟']]),
  ...amounts('h', [[1, '小时', '个小时', '钟头', '个钟头']]),
  ...amounts('d', [[1, '天', '日', '昼夜']]),
  ...amounts('wk', [[1, '周', '星期', '个星期', '礼拜']]),
  ...amounts('mo', [[1, '个月']]),
  ...amounts('a', [[1, '年', '周年', '周岁', '岁', '个年头']]),
  ...amounts('Cel', [[1, '摄氏度', '℃', '°C']]),
  ...amounts('dB', [[1, '分贝', 'dB', 'dB(A)', '分贝(A)']]),
  ...amounts('Hz', [[1, '赫兹']]),
  ...amounts(null, [
    [1, '微克', 'μg', 'ug'],
    [1, '千伏安', '兆伏安', 'kVA', 'MVA'],
    [1, '千伏', 'kV', 'KV', 'V', '伏特'],
    [1, '安培', '千安', '毫安时'],
    [1, '英寸', '英尺', '寸'],
    [1, 'TB', 'GB', 'MB', 'PB', 'KB', 'Mbps', 'Gbps', 'Kbps', '兆', '兆比特'],
    [1, '帕', '千帕', '兆帕', 'kPa', 'MPa', '百帕'],
    [1, '千焦', '兆焦', '吉焦', '万大卡', '大卡', '千卡'],
    [1, '马力', '匹马力'],
    [1, 'bp', '个基点', '基点'], // of interest
    [1, '个工作日', '工作日'],
    [1, '标准箱', '标箱', 'TEU', '国际标准箱'], // container traffic
    [1, '载重吨', '总吨', '吨位', '净载重吨'],
    [1, '吨公里', '人公里', '车公里'], // traffic communiques
    [1, 'PPM', 'ppm', 'ppb'],
  ]),
  { names: ['元', '块钱', '元人民币', '元整'], kind: 'money', std: 'CNY', factor: 1 },
  { names: ['角'], kind: 'money', std: 'CNY', factor: 0.1 },
  { names: ['美元', '美金', '元美元'], kind: 'money', std: 'USD', factor: 1 }, // ISO 4217
  { names: ['港元', '港币'], kind: 'money', std: 'HKD', factor: 1 },
  { names: ['欧元'], kind: 'money', std: 'EUR', factor: 1 },
  { names: ['日元'], kind: 'money', std: 'JPY', factor: 1 },
  { names: ['英镑'], kind: 'money', std: 'GBP', factor: 1 },
  { names: ['%'], kind: 'percent', std: '%', factor: 1 },
  { names: ['‰'], kind: 'percent', std: '%', factor: 0.1 },
  { names: ['成'], kind: 'percent', std: '%', factor: 10 }, // 三成 is 30 %
  { names: ['个百分点', '百分点'], kind: 'points', std: 'pp', factor: 1 },
  { names: ['个千分点', '千分点'], kind: 'points', std: 'pp', factor: 0.1 },
  { names: ['倍'], kind: 'multiple', std: '倍', factor: 1 },
];
