/** Labels in every form in which pages print them. A row: the page, and its labels as `form label=value`. */
import { describe, expect, test } from 'vitest';
import { surveyOf } from '../support/survey-of.js';

const labelsOf = async (text: string) => {
  const { labels } = await surveyOf(text);
  return labels.map(({ form, label, value }) => `${form} ${label}=${value}`);
};

describe('labels', () => {
  test.each<readonly [page: string, labels: readonly string[]]>([
    ['索引号:006/2020-1 发布机构:甲市林业局', ['colon 索引号=006/2020-1', 'colon 发布机构=甲市林业局']],
    ['索  引  号:A01-2018-7 主 题 词: 标      题:甲', ['colon 索引号=A01-2018-7', 'colon 主题词=', 'colon 标题=甲']],
    ['发布日期: 2021- 3- 6 08: 30  来源: 乙县水务局', ['colon 发布日期=2021- 3- 6 08: 30', 'colon 来源=乙县水务局']],
    ['【信息来源:丙区城管局】【发布时间:2020-08-11 11:30】', ['colon 信息来源=丙区城管局', 'colon 发布时间=2020-08-11 11:30']],
    ['【索 引 号】1134/2022-4  【文  号】无', ['bracket 索引号=1134/2022-4', 'bracket 文号=无']],
    ['- 索引号000715/2020-04273', ['glued 索引号=000715/2020-04273']],
    [
      '• 索引号 006317290/2020-00151   • 文  号 丁环函〔2020〕66号',
      ['glued 索引号=006317290/2020-00151', 'glued 文号=丁环函〔2020〕66号'],
    ],
    ['- 信息来源\n  戊市发展和改革委员会', ['next-line 信息来源=戊市发展和改革委员会']],
    [
      '承办单位\n己市教育局\n答复时间\n2019-07-30\n办理结果\nA',
      ['next-line 承办单位=己市教育局', 'next-line 答复时间=2019-07-30', 'next-line 办理结果=A'],
    ],
    ['索引号 | Q04/2012-061 | 发布机构 | 庚县旅游局', ['cell 索引号=Q04/2012-061', 'cell 发布机构=庚县旅游局']],
    ['文号 |  | 浏览量 | 77', ['cell 文号=', 'cell 浏览量=77']],
    ['主题词: 工业 | 数字化 | 转型', ['colon 主题词=工业 | 数字化 | 转型']],
    ['索引号:\t123-08/2023-7', ['cell 索引号=123-08/2023-7']],
    [
      '索引号 | 发布机构 | 发布日期\n006/2021-3 | 辛市民政局 | 2021-05-06',
      ['cell 索引号=006/2021-3', 'cell 发布机构=辛市民政局', 'cell 发布日期=2021-05-06'],
    ],
    ['(联系人:王小明,电话:0871-6533201)', ['colon 联系人=王小明', 'colon 电话=0871-6533201']],
    ['承办人及联系电话:马小强  0874-321550', ['colon 承办人及联系电话=马小强  0874-321550']],
    [
      '主办单位:壬市人民政府办公室 地址:壬市和平路1号 邮编:473100',
      ['colon 主办单位=壬市人民政府办公室', 'colon 地址=壬市和平路1号', 'colon 邮编=473100'],
    ],
    ['索引號:FJ004-2021-00052    發布機構:癸市漁業局', ['colon 索引號=FJ004-2021-00052', 'colon 發布機構=癸市漁業局']],
    ['来源：县民政局　发布时间：２０２２年８月１日', ['colon 来源=县民政局', 'colon 发布时间=２０２２年８月１日']],
    ['号: cxs021-2019-00012', ['colon 号=cxs021-2019-00012']],
    [
      '• 012640588/2021-00046\n  • 甲市水利局\n  • 2021-06-18',
      ['bullet =012640588/2021-00046', 'bullet =甲市水利局', 'bullet =2021-06-18'],
    ],
    [
      '012640588/2021-00046\n甲市水利局\n2021-06-18\n关于甲的答复',
      ['bullet =012640588/2021-00046', 'bullet =甲市水利局', 'bullet =2021-06-18'],
    ],
  ])('%s', async (page, labels) => expect(await labelsOf(page)).toEqual(labels));
});

describe('no labels', () => {
  test.each([
    '尊敬的王小明代表:',
    '您提出的关于修路的建议收悉。现答复如下:',
    '来源广泛,渠道多样。',
    '主题教育开展以来,我局办理了12件实事。',
    '会议于9:30开始,比例为1:2。',
    '• 加强管理\n• 加大投入\n• 加快建设',
    '联系电话打不通的问题,我们正在整改。',
  ])('%s', async (page) => expect(await labelsOf(page)).toEqual([]));
});

test('spans point at label and value as printed', async () => {
  const { text, labels } = await surveyOf('发 布 机 构:  子市财政局   文号:');
  expect(
    labels.map(({ labelSpan, valueSpan }) => [labelSpan, valueSpan].map(({ start, end }) => text.slice(start, end))),
  ).toEqual([
    ['发 布 机 构', '子市财政局'],
    ['文号', ''],
  ]);
});

/** No time is measured: a quadratic reader would not be done in hours. */
const HANGS = 120_000;

test(
  'a line of a hundred thousand colons or bars is read to its end',
  async () => {
    const { labels, text } = await surveyOf(
      `${'文号:'.repeat(100_000)}\n${'甲|'.repeat(100_000)}\n${'索 '.repeat(100_000)}\n${':'.repeat(100_000)}`,
    );
    expect(labels.every(({ valueSpan }) => valueSpan.end <= text.length)).toBe(true);
  },
  HANGS,
);
