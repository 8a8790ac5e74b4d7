/** Sessions, numbers and kinds of proposals as titles at all levels print them. */
import { describe, expect, test } from 'vitest';
import type { Proposal } from '../../../src/record.js';
import { replyWith } from '../../support/metadata-of.js';

type Row = readonly [title: string, proposals: readonly Partial<Proposal>[]];

const congress = (
  session: string,
  number: string,
  level: Proposal['level'],
  term: number,
  meeting: number,
): Partial<Proposal> => ({
  kind: 'suggestion',
  body: 'congress',
  session,
  number,
  level,
  term,
  meeting,
});
const cppcc = (session: string, number: string, level: Proposal['level'], term: number, meeting: number): Partial<Proposal> => ({
  kind: 'proposal',
  body: 'cppcc',
  session,
  number,
  level,
  term,
  meeting,
});

describe('proposals of a title', () => {
  test.each<Row>([
    ['对十三届全国人大四次会议第3456号建议的答复', [congress('十三届全国人大四次会议', '3456', 'national', 13, 4)]],
    [
      '关于政协十三届全国委员会第五次会议第02135号提案答复的函',
      [cppcc('政协十三届全国委员会第五次会议', '02135', 'national', 13, 5)],
    ],
    [
      '省交通运输厅关于省政协十二届五次会议第12050234号提案的答复',
      [cppcc('省政协十二届五次会议', '12050234', 'province', 12, 5)],
    ],
    ['关于自治区十三届人大二次会议第88号建议的答复', [congress('自治区十三届人大二次会议', '88', 'province', 13, 2)]],
    [
      '关于杭城市第十四届人民代表大会第三次会议第45号建议的答复',
      [congress('杭城市第十四届人民代表大会第三次会议', '45', 'city', 14, 3)],
    ],
    ['关于甲贵州十二届人大一次会议第7号建议的复函', [congress('甲贵州十二届人大一次会议', '7', 'city', 12, 1)]],
    ['关于盟政协工委二届三次会议第16号提案的答复', [cppcc('盟政协工委二届三次会议', '16', null, 2, 3)]],
    ['关于乡安县政协十届二次会议第031号提案的答复', [cppcc('乡安县政协十届二次会议', '031', 'county', 10, 2)]],
    ['对旗十七届人大二次会议第B2023-15号建议的答复', [congress('旗十七届人大二次会议', 'B2023-15', 'county', 17, 2)]],
    ['关于镇二十届人大三次会议第11号建议的答复', [congress('镇二十届人大三次会议', '11', 'town', 20, 3)]],
    [
      '甲区住建局关于政协甲区第六届委员会第一次会议第9号提案的答复',
      [cppcc('政协甲区第六届委员会第一次会议', '9', 'county', 6, 1)],
    ],
    ['关于市人大十五届四次会议第B(2020)331号建议的答复', [congress('市人大十五届四次会议', 'B(2020)331', 'city', 15, 4)]],
    [
      '关于市十届人大三次会议第12、15、108号建议的答复',
      [
        congress('市十届人大三次会议', '12', 'city', 10, 3),
        congress('市十届人大三次会议', '15', 'city', 10, 3),
        congress('市十届人大三次会议', '108', 'city', 10, 3),
      ],
    ],
    [
      '关于市十届人大三次会议第5号建议和市政协八届二次会议第0012号提案的答复',
      [congress('市十届人大三次会议', '5', 'city', 10, 3), cppcc('市政协八届二次会议', '0012', 'city', 8, 2)],
    ],
    [
      '对县政协九届四次会议第26号、第31号提案的答复',
      [cppcc('县政协九届四次会议', '26', 'county', 9, 4), cppcc('县政协九届四次会议', '31', 'county', 9, 4)],
    ],
    ['市城管局对市政协十一届三次会议第11-3-201号提案的答复', [cppcc('市政协十一届三次会议', '11-3-201', 'city', 11, 3)]],
    ['关于2023年度市政协第118号提案的答复', [{ kind: 'proposal', number: '118', session: null, year: 2023, body: 'cppcc' }]],
    ['关于對市十五屆人大五次會議第109號建議的答覆', [{ number: '109', session: '市十五屆人大五次會議', term: 15, meeting: 5 }]],
  ])('%s', async (title, proposals) => {
    const { metadata } = await replyWith(title);
    expect(metadata.proposals).toMatchObject(proposals);
    expect(metadata.proposals).toHaveLength(proposals.length);
  });
});

describe('where the title is silent', () => {
  test('the form above the letter is asked', async () => {
    const { metadata } = await replyWith(
      '建议编号:第0153号\n会议届次:甲市第十七届人民代表大会第三次会议\n\n关于改善农村客运条件建议的答复',
    );
    expect(metadata.proposals).toMatchObject([
      { number: '0153', session: '甲市第十七届人民代表大会第三次会议', term: 17, level: 'city', kind: 'suggestion' },
    ]);
  });

  test('the first sentence is asked', async () => {
    const { metadata } = await replyWith(
      '关于改善农村客运条件提案的答复',
      '',
      '李四委员:\n\n您在区政协四届二次会议上提出的《关于改善公交的提案》(第63号)收悉,现答复如下:',
    );
    expect(metadata.proposals).toMatchObject([
      { number: '63', session: '区政协四届二次会议', term: 4, meeting: 2, level: 'county', kind: 'proposal' },
    ]);
  });

  test('a line over the letter names session and number', async () => {
    const { metadata } = await replyWith(
      '代表建议办理答复函\n甲区第三届人民代表大会第四次会议 第 018 号\n建议标题:关于改善公交的建议\n主办单位:甲区交通局\n',
    );
    expect(metadata.proposals).toMatchObject([
      { number: '018', session: '甲区第三届人民代表大会第四次会议', term: 3, meeting: 4 },
    ]);
    expect(metadata.footer.host).toBeNull();
  });

  test('a deputy is answered, the number is unknown', async () => {
    const { metadata } = await replyWith('');
    expect(metadata.proposals).toMatchObject([{ kind: 'suggestion', body: 'congress', number: null, session: null }]);
  });

  test('numbers of documents and of neighbours are no numbers of proposals', async () => {
    const { metadata } = await replyWith(
      '甲交函〔2021〕28号\n\n关于改善农村客运条件建议的答复',
      '甲县交通运输局\n2021年6月1日\n\n上一篇:关于县十届人大三次会议第99号建议的答复',
    );
    expect(metadata.proposals).toMatchObject([{ number: null }]);
  });
});
