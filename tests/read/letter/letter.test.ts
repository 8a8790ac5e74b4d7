import { describe, expect, test } from 'vitest';
import { flat, letterOf, outline } from '../../support/letter-of.js';

const OPENING = '您提出的关于增设公交站台的建议收悉。现答复如下:';
const page = (...body: readonly string[]) => `林小满代表:\n${OPENING}\n${body.join('\n')}\n青禾市交通运输局\n2021年5月6日`;

describe('the tree', () => {
  test.each<[name: string, body: readonly string[], outline: readonly string[]]>([
    [
      'of levels as the standard has them',
      ['一、基本情况', '(一)设施', '1.站台。现有站台九处。', '(1)新站台四处;', '(二)线路', '二、下一步', '全力推进。'],
      ['s1 一、基本情况', 's1.1 (一)设施', 's1.1.1 1.站台', 's1.1.1.1 (1)新站台四处', 's1.2 (二)线路', 's2 二、下一步'],
    ],
    [
      'with the two highest levels the other way round',
      ['(一)现状', '一、设施老旧。站台多已破损。', '二、线路偏少。班次不足。', '(二)打算', '一、更新设施。明年动工。'],
      ['s1 (一)现状', 's1.1 一、设施老旧', 's1.2 二、线路偏少', 's2 (二)打算', 's2.1 一、更新设施'],
    ],
    [
      'that skips a level',
      ['一、现状', '1、站台。九处。', '2、线路。三条。', '二、打算', '1、更新。明年。'],
      ['s1 一、现状', 's1.1 1、站台', 's1.2 2、线路', 's2 二、打算', 's2.1 1、更新'],
    ],
    [
      'that begins below the first level',
      ['(一)站台。九处。', '(二)线路。三条。', '三、打算', '明年动工。'],
      ['s1 (一)站台', 's2 (二)线路', 's3 三、打算'],
    ],
    [
      'whose numbers run on',
      ['一、现状', '(一)站台。九处。', '二、打算', '(二)线路。三条。'],
      ['s1 一、现状', 's1.1 (一)站台', 's2 二、打算', 's2.1 (二)线路'],
    ],
    [
      'whose numbers repeat',
      ['一、现状', '九处。', '二、问题', '不足。', '二、打算', '更新。'],
      ['s1 一、现状', 's2 二、问题', 's3 二、打算'],
    ],
    [
      'of chapters and articles',
      ['第一章 总则', '第一条 本办法适用于全市站台。', '(一)新建的;', '第二条 站台由区管理。', '第二章 附则'],
      ['s1 第一章总则', 's1.1 第一条本办法适用于全市站台', 's1.1.1 (一)新建的', 's1.2 第二条站台由区管理', 's2 第二章附则'],
    ],
    ['of parts', ['第一部分 现状', '九处。', '第二部分 打算', '更新。'], ['s1 第一部分现状', 's2 第二部分打算']],
    [
      'whose lowest row begins anew under a higher one',
      ['1.线路。三条。', '(一)东路', '1.站台。四处。', '2.班次。十分钟。', '(二)西路', '1.站台。五处。'],
      ['s1 1.线路', 's1.1 (一)东路', 's1.1.1 1.站台', 's1.1.2 2.班次', 's1.2 (二)西路', 's1.2.1 1.站台'],
    ],
    [
      'of parts over headings of the first level',
      ['第一部分 现状', '一、站台。九处。', '二、线路。三条。', '第二部分 打算', '一、更新。四处。'],
      ['s1 第一部分现状', 's1.1 一、站台', 's1.2 二、线路', 's2 第二部分打算', 's2.1 一、更新'],
    ],
    [
      'with a marker alone in its block',
      ['一、', '基本情况', '现有站台九处。', '二、', '打算', '更新。'],
      ['s1 一、基本情况', 's2 二、打算'],
    ],
    [
      'with an item that begins with a year',
      ['1.建成站台九处。服务居民。', '2.2020年以来更新站台四处。群众满意。'],
      ['s1 1.建成站台九处', 's2 2.2020年以来更新站台四处'],
    ],
  ])('%s', async (_, body, expected) => expect(outline(await letterOf(page(...body)))).toEqual(expected));

  test.each<[name: string, body: readonly string[], outline: readonly string[]]>([
    [
      'bare headings',
      ['关于增设站台', '我局今年增设站台四处。', '关于加密班次', '早高峰发车间隔缩短三成。', '感谢您的关心!'],
      ['s1 关于增设站台', 's2 关于加密班次'],
    ],
    [
      'bare headings over marked ones',
      ['站台建设', '(一)新建。四处。', '(二)维修。五处。', '线路优化', '(一)新增。两条。'],
      ['s1 站台建设', 's1.1 (一)新建', 's1.2 (二)维修', 's2 线路优化', 's2.1 (一)新增'],
    ],
    ['one short line, which may be anything', ['关于增设站台', '我局今年增设站台四处。'], []],
    ['此致敬礼', ['更新站台。', '此致', '敬礼!'], []],
  ])('of %s', async (_, body, expected) => expect(outline(await letterOf(page(...body)))).toEqual(expected));

  test.each<[name: string, body: readonly string[], outline: readonly string[]]>([
    [
      'a mark alone has the form of the one before it',
      ['1、站台。九处。', '2、线路。三条。', '、班次。十分钟。'],
      ['s1 1、站台', 's2 2、线路', 's3 、班次'],
    ],
    ['or of the one behind it', ['、站台。九处。', '2、线路。三条。'], ['s1 、站台', 's2 2、线路']],
    ['a bracket alone opens a line of its own', ['(一)站台', '九处。', '(线路', '三条。'], ['s1 (一)站台', 's2 (线路']],
    [
      'a number alone counts on with its like',
      ['一设施情况', '九处。', '二运营情况', '三条。', '三、下步打算', '更新。'],
      ['s1 一设施情况', 's2 二运营情况', 's3 三、下步打算'],
    ],
    ['a number alone that counts nothing', ['一、站台', '九处。', '五横线路', '三条。'], ['s1 一、站台']],
    ['a bracket alone opens no sentence', ['(一)站台', '九处。', '(线路共有三条,其中两条在近郊。'], ['s1 (一)站台']],
  ])('of damaged markers: %s', async (_, body, expected) => {
    const { sections } = await letterOf(page(...body));
    expect(flat(sections).map(({ id, marker, title }) => `${id} ${marker}${title}`)).toEqual(expected);
    expect(new Set(sections.map(({ level }) => level)).size).toBe(1);
  });

  test('has the levels of the forms', async () => {
    const { sections } = await letterOf(page('01 现状', '九处。', '(一)站台', '1、线路', '(1)班次', '一.打算', '更新。'));
    expect(flat(sections).map(({ marker, level }) => `${marker}${level}`)).toEqual(['011', '(一)2', '1、3', '(1)4', '一.1']);
  });
});

describe('no section', () => {
  test.each([
    ['一、二、三产业比重为3:45:52,结构不断优化。'],
    ['我市一、二级站台共有九处。'],
    ['2.5公里线路已经建成。'],
    ['措施包括:1.增设站台;2.调整线路;3.加密班次。'],
    ['1、增设站台。今年四处。2、调整线路。新增两条。3、加密班次。'],
    ['(1)站台较少;(2)班次较疏。'],
    ['会议提出“一、增设站台,二、加密班次”的思路。'],
    ['一方面增设站台,另一方面加密班次。'],
  ])('%s', async (body) => expect(outline(await letterOf(page(body)))).toEqual([]));

  test('under 注', async () => {
    const body = ['一、现状', '现有站台九处。', '注:', '1.本表数据为初步统计数。', '2.不含长途站台。'];
    expect(outline(await letterOf(page(...body)))).toEqual(['s1 一、现状']);
  });

  test('in the list of attachments', async () => {
    const { sections } = await letterOf(page('一、现状', '现有站台九处。', '附件:1.站台一览表', '2.线路一览表'));
    expect(flat(sections)).toHaveLength(1);
  });
});

describe('a heading ends', () => {
  test.each<[name: string, body: readonly string[], titles: readonly string[]]>([
    ['with its paragraph', ['一、站台设施和线路情况'], ['站台设施和线路情况']],
    [
      'with its paragraph, its closing mark left out',
      ['1、建议由市公交公司牵头,增设站台四处。'],
      ['建议由市公交公司牵头,增设站台四处'],
    ],
    ['at its first full stop', ['(一)更新站台。今年更新四处,明年更新五处。'], ['更新站台']],
    ['not at a full stop in a quotation', ['(一)坚持“群众提。部门办。”的做法。今年办成九件。'], ['坚持“群众提。部门办。”的做法']],
    ['at a colon before its text', ['1.市区线路:现有三条。班次不足。'], ['市区线路']],
    [
      'at a colon before its first comma, as its brothers do',
      ['1.市区线路:现有三条。班次不足。', '2.近郊线路:现有两条,班次更疏。'],
      ['市区线路', '近郊线路'],
    ],
    [
      'where its brothers end in the same word',
      ['(一)站台方面。更新四处。', '(二)线路方面。新增两条。', '(三)班次方面早高峰发车间隔缩短,晚高峰不变。'],
      ['站台方面', '线路方面', '班次方面'],
    ],
    ['before a date', ['(一)更新站台。新建四处。', '(二)加密班车2020年以来,发车间隔缩短三成。'], ['更新站台', '加密班车']],
    [
      'before the area or the office',
      ['一、设施不断完善。新建四处。', '二、服务稳步提升全市更新站台四处,新增线路两条。'],
      ['设施不断完善', '服务稳步提升'],
    ],
    ['before the one verb', ['(一)更新站台。新建四处。', '(二)强化服务制定服务规范,公布投诉电话。'], ['更新站台', '强化服务']],
    [
      'before its first point',
      ['一、已做的工作。更新四处。', '二、下步的工作一是更新站台。二是加密班次。'],
      ['已做的工作', '下步的工作'],
    ],
  ])('%s', async (_, body, titles) => {
    expect(flat((await letterOf(page(...body))).sections).map(({ title }) => title)).toEqual(titles);
  });

  test('with the whole sentence, and an issue says so, where nothing proves its end', async () => {
    const { sections, issues } = await letterOf(
      page('(一)更新站台。新建四处。', '(二)优化公交接驳新线路串联三家医院,早高峰间隔八分钟。'),
    );
    expect(flat(sections).at(-1)?.title).toBe('优化公交接驳新线路串联三家医院,早高峰间隔八分钟');
    expect(issues.map(({ code }) => code)).toEqual(['heading-end']);
  });

  test('and its closing mark begins the text', async () => {
    const { sections } = await letterOf(page('(一)更新站台。今年更新四处。', '明年再更新五处。', '(二)加密班次。'));
    expect(flat(sections).map(({ text }) => text)).toEqual(['。今年更新四处。\n明年再更新五处。', '。']);
  });
});

describe('points', () => {
  test('are views over the text of their section', async () => {
    const { sections, preamble } = await letterOf(
      page('主要有两点:第一,站台少;第二,班次疏。', '一、打算', '一是更新站台;二是加密班次。', '①新线路两条;', '②新站台四处。'),
    );
    expect(preamble.points.map(({ marker, text }) => marker + text)).toEqual(['第一,站台少;', '第二,班次疏。']);
    expect(sections[0]?.points.map(({ marker, ordinal, text }) => `${ordinal}${marker}${text}`)).toEqual([
      '1一是更新站台;',
      '2二是加密班次。',
      '1①新线路两条;',
      '2②新站台四处。',
    ]);
  });
});

describe('the closing', () => {
  test.each<[name: string, body: readonly string[], closing: string]>([
    ['begins with thanks', ['一、打算', '更新站台。', '还将加密班次。', '感谢您的关心!'], '感谢您的关心!'],
    ['begins with a formula', ['一、打算', '更新站台。', '特此答复。'], '特此答复。'],
    [
      'begins behind a row of headings with one paragraph each',
      ['(一)更新站台。四处。', '(二)加密班次。三成。', '站台虽小,关乎民生。', '再次感谢您!'],
      '站台虽小,关乎民生。\n再次感谢您!',
    ],
    ['is empty where the last section ends the letter', ['一、打算', '更新站台。'], ''],
    ['follows a heading that is a sentence', ['一、更新站台四处。', '二、加密班次三成。', '感谢您的关心!'], '感谢您的关心!'],
    ['welcomes advice', ['一、打算', '更新站台。', '诚挚欢迎您继续提出宝贵意见。'], '诚挚欢迎您继续提出宝贵意见。'],
    ['is empty where there are no sections', ['更新站台。', '感谢您的关心!'], ''],
  ])('%s', async (_, body, closing) => expect((await letterOf(page(...body))).closing.text).toBe(closing));
});

describe('a page in one line', () => {
  test('has its sections where the numbering proves them', async () => {
    const letter = await letterOf(
      `林小满代表: ${OPENING} 一、基本情况。现有站台九处,多数已经使用十年以上,部分顶棚破损。 二、下一步打算。明年更新站台四处,新增线路两条,发车间隔缩短三成。 感谢您的关心! 青禾市交通运输局 2021年5月6日`,
    );
    expect(outline(letter)).toEqual(['s1 一、基本情况', 's2 二、下一步打算']);
    expect(letter.preamble.text).toBe(OPENING);
  });
});

describe('a page broken at a fixed width', () => {
  const text =
    '一、基本情况。全市现有公交站台九十二处,其中主城区五十四处,近郊乡镇三十八处,多数已经使用十年以上,部分顶棚破损,座椅缺失,夜间照明不足,市民反映比较集中,我局已经逐处登记造册,并会同市财政局、市城市管理局到现场察看,研究更新方案,三年内全部更新一遍,同步增设电子站牌和盲道,每年向社会公布进度,接受市民监督。';
  const broken = (text.match(/.{1,24}/g) ?? []).join('\n');

  test('has its paragraphs whole', async () => {
    const { sections, preamble } = await letterOf(page(broken, '二、打算', '更新站台。'));
    expect(preamble.text).toBe(OPENING);
    expect(sections.map(({ marker, title, text: own }) => marker + title + own)).toEqual([text, '二、打算更新站台。']);
  });
});

describe('issues', () => {
  test('tell of a gap in the numbering', async () => {
    const { issues } = await letterOf(page('一、现状', '九处。', '三、打算', '更新。'));
    expect(issues.map(({ code, message }) => `${code}: ${message}`)).toEqual(['numbering-gap: the numbering goes from 1 to 3']);
  });

  test('tell of a page without a letter', async () => {
    expect((await letterOf('首页\n政务公开')).issues.map(({ code }) => code)).toEqual(['no-letter']);
  });
});
