import { describe, expect, test } from 'vitest';
import { readZones } from '../../../src/read/zones/index.js';
import type { ZoneName } from '../../../src/types.js';
import { surveyOf } from '../../support/survey-of.js';

/** The text of a zone of the page's n-th letter, its pieces joined by a bar. */
async function zoneOf(page: string, zone: ZoneName, letter = 0): Promise<string> {
  const survey = await surveyOf(page);
  const zones = readZones(survey)[letter] ?? [];
  return zones
    .filter((found) => found.zone === zone)
    .map(({ span }) => survey.text.slice(span.start, span.end).replace(/\s*\n\s*/g, '/'))
    .join(' | ');
}

const BODY = '您提出的关于增设公交站台的建议收悉。现答复如下:\n我局已将两处站台列入明年计划,预计六月完工。\n感谢您的关心!';
const FLAT = BODY.replaceAll('\n', '/');
const page = (head: string, tail: string, body = BODY) => `${head}\n${body}\n${tail}`;

describe('where a letter begins', () => {
  test.each([
    ['尊敬的林小满代表:'],
    ['尊敬林小满代表:'],
    ['林小满代表'],
    ['林小满 委员 :'],
    ['林小满、何平等5名代表:'],
    ['古丽·买买提代表、何平代表:'],
    ['林**委员：'],
    ['民盟青禾市委员会:'],
    ['民建青禾县总支:'],
    ['市教育局、市财政局:'],
    ['区人大东湖代表团:'],
    ['林小满副主席:'],
    ['各县(市、区)人民政府,市政府各部门、各直属机构:'],
  ])('after %s', async (salutation) => {
    const text = page(`关于市三届人大二次会议第8号建议的答复\n${salutation}`, '青禾市交通运输局\n2021年5月6日');
    expect(await zoneOf(text, 'salutation')).toBe(salutation);
    expect(await zoneOf(text, 'letter')).toBe(FLAT);
  });

  test.each([['承办单位:青禾市交通运输局'], ['领衔代表:林小满'], ['发布机构:市政府办公室'], ['2021年3月4日'], ['来源:市教育局']])(
    'and %s is no salutation',
    async (line) => {
      const text = page(`${line}\n关于增设公交站台建议办理情况的公开`, '2021年5月6日');
      expect(await zoneOf(text, 'salutation')).toBe('');
      expect(await zoneOf(text, 'letter')).toBe(FLAT);
    },
  );

  test('where salutation and letter share a line', async () => {
    const text = page('关于市三届人大二次会议第8号建议的答复', '2021年5月6日', `林小满代表:${BODY}`);
    expect(await zoneOf(text, 'salutation')).toBe('林小满代表:');
    expect(await zoneOf(text, 'letter')).toBe(FLAT);
  });

  test('where the whole page is one line', async () => {
    const text = `关于市三届人大二次会议第8号建议的答复 林小满代表: ${BODY.replaceAll('\n', ' ')} 青禾市交通运输局 2021年5月6日 主办单位:青禾市人民政府办公室 邮编:456700`;
    expect(await zoneOf(text, 'salutation')).toBe('林小满代表:');
    expect(await zoneOf(text, 'letter')).toBe(BODY.replaceAll('\n', ' '));
  });
});

describe('where a letter ends', () => {
  test.each([
    ['青禾市交通运输局\n2021年5月6日'],
    ['青禾市交通运输局 2021年5月6日'],
    ['青禾市交通运输局        青禾市公安局\n二〇二一年五月六日'],
    ['2021年5月6日\n青禾市交通运输局'],
    ['202156\n'],
    ['(联系人:何平,电话:0712-5550123)\n青禾市交通运输局\n2021年5月6日'],
    ['联 系 人:何平'],
    ['附件:1.站台位置图\n     2.征询意见表\n青禾市交通运输局'],
    ['抄送:市人大常委会代表工委。'],
    ['(此件主动公开)'],
    ['青禾市交通运输局办公室    2021年5月7日印发'],
    ['青禾市融媒体平台\n2021年5月6日'],
    ['附件:1.站台位置图\n青禾市交通运输局\n2021年5月6日\n附件1\n站台共有九处,东路四处,西路五处。'],
  ])('before %j', async (tail) => {
    const text = page('林小满代表:', tail);
    expect(await zoneOf(text, 'letter')).toBe(FLAT);
    expect(await zoneOf(text, 'signoff')).toBe(tail.trim().replace(/\s*\n\s*/g, '/'));
  });

  test('after 此致敬礼, which is part of it', async () => {
    expect(await zoneOf(page('林小满代表:', '2021年5月6日', `${BODY}\n此致\n敬礼!`), 'letter')).toBe(`${FLAT}/此致/敬礼!`);
  });

  test.each([
    ['主办单位:青禾市人民政府办公室 地址:青禾市新华路9号 邮编:456700', 'footer'],
    ['版权所有:青禾市交通运输局 冀ICP备12345678号', 'footer'],
    ['上一篇:关于市三届人大二次会议第7号建议的答复', 'chrome'],
    ['【打印本页】 【关闭窗口】', 'chrome'],
    ['扫一扫在手机打开当前页', 'chrome'],
    ['责任编辑:何平', 'chrome'],
    ['网友评论:写得好。您提出的意见我们也赞成。', 'chrome'],
  ] as const)('and %s stands behind it', async (line, zone) => {
    const text = page('林小满代表:', `青禾市交通运输局\n2021年5月6日\n${line}`);
    expect(await zoneOf(text, 'letter')).toBe(FLAT);
    expect(await zoneOf(text, zone)).toContain(line);
  });

  test.each([['相关政策落实情况'], ['更多站台投入使用'], ['联系人:何平'], ['附件所列站台'], ['来源:市财政']])(
    'not at %s within its text',
    async (line) => {
      const body = `您提出的关于增设站台的建议收悉。\n${line}\n今年以来,我局增设站台两处,并将四处站台列入明年的计划,预计六月完工。`;
      expect(await zoneOf(page('林小满代表:', '青禾市交通运输局\n2021年5月6日', body), 'letter')).toBe(
        body.replaceAll('\n', '/'),
      );
    },
  );

  test('not at a date within its text', async () => {
    const body = '您提出的关于增设站台的建议收悉。\n2021年5月6日,我局召开会议研究。\n会议决定增设两处站台。';
    expect(await zoneOf(page('林小满代表:', '2021年6月1日', body), 'letter')).toBe(body.replaceAll('\n', '/'));
  });
});

describe('several letters on one page', () => {
  const second = '您提出的关于疏浚河道的提案收悉。现答复如下:\n河道清淤工程已于三月开工,汛前可以完成。\n感谢您的支持!';
  const both = `${page('关于市三届人大二次会议第8号建议的答复\n林小满代表:', '青禾市交通运输局\n2021年5月6日')}\n关于市政协二届一次会议第9号提案的答复\n何平委员:\n${second}\n青禾市水利局\n2021年7月8日`;

  test('are several records, each without the other', async () => {
    expect(readZones(await surveyOf(both))).toHaveLength(2);
    expect(await zoneOf(both, 'letter', 0)).toBe(FLAT);
    expect(await zoneOf(both, 'letter', 1)).toBe(second.replaceAll('\n', '/'));
    expect(await zoneOf(both, 'other-letter', 0)).toContain('疏浚河道');
    expect(await zoneOf(both, 'other-letter', 1)).toContain('公交站台');
    expect(await zoneOf(both, 'title', 1)).toBe('关于市政协二届一次会议第9号提案的答复');
  });

  test('the same letter twice is one record, of the longer copy', async () => {
    const damaged = BODY.replace('六月', '月').replace('两处', '处');
    const text = `${page('林小满代表:', '2021年5月6日', damaged)}\n${page('林小满代表:', '2021年5月6日')}`;
    expect(readZones(await surveyOf(text))).toHaveLength(1);
    expect(await zoneOf(text, 'letter')).toBe(FLAT);
    expect(await zoneOf(text, 'chrome')).toContain('预计月完工');
  });

  test('a teaser is none', async () => {
    const text = `${page('林小满代表:', '2021年5月6日')}\n相关链接\n何平委员:您提出的关于疏浚河道的提案收悉。河道清淤工程已于三月开工…`;
    expect(readZones(await surveyOf(text))).toHaveLength(1);
    expect(await zoneOf(text, 'letter')).toBe(FLAT);
  });
});

describe('a page that is no reply', () => {
  test('has its body text as the letter', async () => {
    const body = '本报讯 昨日,全市交通工作会议召开。\n会议强调,要加快站台建设,方便群众出行。';
    const text = `首页 > 要闻\n全市交通工作会议召开\n来源:青禾日报  2021-05-06\n${body}\n责任编辑:何平\n版权所有 青禾日报社`;
    expect(await zoneOf(text, 'letter')).toBe(body.replaceAll('\n', '/'));
  });

  test('is not that of a teaser below it', async () => {
    const body = '一、办理过程\n我局收到建议后到现场察看。\n二、办理结果\n两处站台已列入计划。';
    const text = `站台建议办理情况\n${body}\n青禾市交通运输局\n2021年5月6日\n何平委员:您提出的提案收悉。现答复如下:…[详细]`;
    expect(await zoneOf(text, 'letter')).toBe(body.replaceAll('\n', '/'));
  });

  test('ends before its byline and begins behind its caption', async () => {
    const body = '全市交通工作会议昨日召开。\n会议强调,要加快站台建设,方便群众出行,年底前全部投用。';
    expect(await zoneOf(`图为会议现场。\n${body}(何平)\n上一篇:没有了`, 'letter')).toBe(body.replaceAll('\n', '/'));
  });

  test('holds what an order brings into force', async () => {
    const order = '《青禾市站台管理办法》已经市政府常务会议通过,现予公布。\n市长 何平\n2021年5月6日';
    const rules =
      '青禾市站台管理办法\n第一条 为了加强站台管理,制定本办法。\n第二条 本办法适用于全市站台,由市交通运输局负责实施。\n第三条 站台应当保持整洁。';
    expect(await zoneOf(`青禾市人民政府令\n第9号\n${order}\n${rules}`, 'letter')).toContain('第三条 站台应当保持整洁。');
  });

  test('of links alone has no letter', async () => {
    expect(await zoneOf('首页\n政务公开\n办事服务\n主办单位:青禾市人民政府办公室', 'letter')).toBe('');
  });

  test('empty has no zone', async () => expect(readZones(await surveyOf(''))).toEqual([[]]));
});
