/** Fields of the index, the letterhead and the sign-off in layouts of all kinds. A row: what stands above and below the letter, and fields. */
import { describe, expect, test } from 'vitest';
import type { Metadata } from '../../../src/record.js';
import { replyWith } from '../../support/metadata-of.js';

const TITLE = '关于县十届人大三次会议第12号建议的答复';
const SIGNED = '甲县交通运输局\n2021年6月18日';

describe('above the letter', () => {
  test.each<readonly [head: string, fields: Partial<Metadata>]>([
    [
      `信息索取号:AB12-0203-2021-00031  发文单位:甲县交通局  形成时间:2021年6月  上网时间:2021/7/2\n${TITLE}`,
      { indexNumber: 'AB12-0203-2021-00031', publisher: '甲县交通局', documentDate: '2021-06', publishedDate: '2021-07-02' },
    ],
    [`主题词:\n甲县交通局\n${TITLE}`, { keywords: [] }],
    [`${TITLE}\n(2022)甲交函字第11号`, { documentNumber: '〔2022〕甲交函字第11号' }],
    [`${TITLE}\n甲交建字〔2018〕第23号         签发人:安琪`, { documentNumber: '甲交建字〔2018〕第23号', signer: '安琪' }],
    [`${TITLE}\n来源:县交通局 | 作者:运管股 | 2021-07-02 | 浏览:67次 | 分享到:`, { publishedDate: '2021-07-02' }],
    [
      `索 取 号\n012345678/2021-00031\n产生日期\n2021-06-18\n${TITLE}`,
      { indexNumber: '012345678/2021-00031', documentDate: '2021-06-18' },
    ],
    [
      `012345678/2021-00031\n甲县交通运输局\n人大建议\n2021-06-18\n2021-07-02\n${TITLE}`,
      {
        indexNumber: '012345678/2021-00031',
        publisher: '甲县交通运输局',
        category: '人大建议',
        documentDate: '2021-06-18',
        publishedDate: '2021-07-02',
      },
    ],
    [
      `• 交通运输\n• 012345678/2021-00031\n• 甲交函〔2021〕9号\n• 甲县交通运输局\n• 2021-07-02\n${TITLE}`,
      {
        indexNumber: '012345678/2021-00031',
        publisher: '甲县交通运输局',
        category: '交通运输',
        documentNumber: '甲交函〔2021〕9号',
        documentDate: null,
        publishedDate: '2021-07-02',
      },
    ],
    [
      `${TITLE}\n2021-07-02 09:30 来源:甲县交通运输局 点击:88`,
      { publishedDate: '2021-07-02', publisher: '甲县交通运输局', title: TITLE },
    ],
    [`${TITLE}\n(2021年6月18日)`, { documentDate: '2021-06-18', publishedDate: null }],
    [`${TITLE}\n甲县政府网 2021-07-02 10:15 浏览次数:4`, { publishedDate: '2021-07-02', publisher: null }],
    [`发布机构:甲县政府办\n${TITLE}\n来源:县交通局`, { publisher: '甲县政府办' }],
    [
      `体裁:函\n主题分类:交通\n公开目录:建议提案\n${TITLE}`,
      {
        category: '交通',
        other: [
          { label: '体裁', value: '函' },
          { label: '公开目录', value: '建议提案' },
        ],
      },
    ],
    [`体裁:函\n${TITLE}`, { category: '函' }],
    [`文号:无\n主题词:-\n发布机构:\n${TITLE}`, { documentNumber: null, keywords: [], publisher: null }],
    [`甲交函〔2021〕9号 B类    签发人:赵 力\n${TITLE}`, { documentNumber: '甲交函〔2021〕9号', replyClass: 'B', signer: '赵力' }],
    [`[2021]甲交函 9号\n${TITLE}`, { documentNumber: '〔2021〕甲交函9号' }],
    [`编号:甲商建复【2021】9号\n${TITLE}`, { documentNumber: '甲商建复〔2021〕9号' }],
    [`(A1)\n${TITLE}`, { replyClass: 'A1' }],
    [`建议类别:C 类\n${TITLE}`, { replyClass: 'C' }],
    [`答复分类:A(已经解决)\n${TITLE}`, { replyClass: 'A' }],
    [`办理结果:正在解决(B类)\n${TITLE}`, { replyClass: 'B' }],
    [`办理结果:解决采纳\n${TITLE}`, { replyClass: null, other: [{ label: '办理结果', value: '解决采纳' }] }],
    [`公开属性:依申请公开\n${TITLE}`, { openness: '依申请公开' }],
    [`关键词:公交;农村;安全\n时效性:有效\n${TITLE}`, { keywords: ['公交', '农村', '安全'], validity: '有效' }],
    [
      `交办日期:2021年3月1日\n${TITLE}`,
      { documentDate: null, publishedDate: null, other: [{ label: '交办日期', value: '2021年3月1日' }] },
    ],
    [
      `引号:012345678/2021-00031\n布日期:2021-07-02\n${TITLE}`,
      { indexNumber: '012345678/2021-00031', publishedDate: '2021-07-02' },
    ],
    [`首页 > 建议提案 > ${TITLE}\n来源:县交通局`, { title: TITLE, publisher: '县交通局' }],
    [`名称:${TITLE}\n\n关于县十届人大次会议第号建议的答复`, { title: TITLE, subtitle: null }],
    [`甲县交通运输局\n${TITLE}`, { title: `甲县交通运输局${TITLE}` }],
    [`关于改善农村客运条件建议的答复\n${TITLE}`, { title: '关于改善农村客运条件建议的答复', subtitle: TITLE }],
    [
      `索引号:\n\n012345678/2021-00031\n\n发布机构:\n\n甲县交通局\n\n文号:\n\n${TITLE}`,
      { indexNumber: '012345678/2021-00031', publisher: '甲县交通局', documentNumber: null, title: TITLE },
    ],
    [`索引号  012345678/2021-00031    分类  建议办理\n名称  ${TITLE}\n${TITLE}`, { category: '建议办理', title: TITLE }],
  ])('%s', async (head, fields) => {
    const { metadata } = await replyWith(head, SIGNED);
    expect(metadata).toMatchObject(fields);
  });
});

describe('below the letter', () => {
  test.each<readonly [foot: string, fields: Partial<Metadata>]>([
    [SIGNED, { agencies: ['甲县交通运输局'], signedDate: '2021-06-18', contacts: [], copiedTo: [] }],
    ['甲县交通运输局 2021年6月18日', { agencies: ['甲县交通运输局'], signedDate: '2021-06-18' }],
    ['甲县交通运输局(盖章)\n二○二一年六月十八日', { agencies: ['甲县交通运输局'], signedDate: '2021-06-18' }],
    ['甲县交通运输局    甲县财政局\n2021年6月18日', { agencies: ['甲县交通运输局', '甲县财政局'] }],
    ['甲县交通运输局\n甲县财政局\n2021年6月', { agencies: ['甲县交通运输局', '甲县财政局'], signedDate: '2021-06' }],
    ['2021年6月18日\n甲县交通运输局', { agencies: ['甲县交通运输局'], signedDate: '2021-06-18' }],
    ['2021年6月18日', { agencies: [], signedDate: '2021-06-18' }],
    [`${SIGNED}\n联系人:钱 进  电话:0555-1234567`, { contacts: [{ unit: null, name: '钱进', phone: '0555-1234567' }] }],
    [
      `${SIGNED}\n(联系人及电话:钱进 0555-1234567,13800000000)`,
      {
        contacts: [
          { unit: null, name: '钱进', phone: '0555-1234567' },
          { unit: null, name: '钱进', phone: '13800000000' },
        ],
      },
    ],
    [
      `${SIGNED}\n承办单位:县交通局运管股\n承办人:钱进\n联系电话:(0555)1234567`,
      { contacts: [{ unit: '县交通局运管股', name: '钱进', phone: '(0555)1234567' }] },
    ],
    [
      `${SIGNED}\n(联系人:县交通局运管股 钱进 0555-1234567)`,
      { contacts: [{ unit: '县交通局运管股', name: '钱进', phone: '0555-1234567' }] },
    ],
    [
      `${SIGNED}\n(联系人:运管股 钱进,联系电话:0555-1234567)`,
      { contacts: [{ unit: '运管股', name: '钱进', phone: '0555-1234567' }] },
    ],
    [`${SIGNED}\n联系人及电话:科室负责人 钱进 13812345678`, { contacts: [{ unit: null, name: '钱进', phone: '13812345678' }] }],
    [`${SIGNED}\n联系人及电话:钱进(0555-1234567)。`, { contacts: [{ unit: null, name: '钱进', phone: '0555-1234567' }] }],
    [
      `${SIGNED}\n(分管领导:孙立 电话:1234567;经办人:钱进 电话:7654321)`,
      { contacts: [{ unit: null, name: '钱进', phone: '7654321' }] },
    ],
    ['甲县交通运输局\n2021年月18日', { agencies: ['甲县交通运输局'], signedDate: null }],
    ['答复单位:甲县交通运输局\n答复时间:2021年6月18日', { signedDate: '2021-06-18' }],
    [
      `${SIGNED}\n联系单位及联系人:甲县交通局运管股  钱 进\n联系电话:1234567`,
      { contacts: [{ unit: '甲县交通局运管股', name: '钱进', phone: '1234567' }] },
    ],
    [`${SIGNED}\n联系领导:副镇长 钱进   联系电话:1234567`, { contacts: [{ unit: null, name: '钱进', phone: '1234567' }] }],
    [
      `${SIGNED}\n主办:甲县交通局  联系人:钱进  联系电话:1234567\n会办:甲县财政局  联系人:孙立  联系电话:7654321`,
      {
        contacts: [
          { unit: null, name: '钱进', phone: '1234567' },
          { unit: null, name: '孙立', phone: '7654321' },
        ],
      },
    ],
    [`分管领导:孙立\n承办人:钱进\n${SIGNED}`, { contacts: [{ unit: null, name: '钱进', phone: null }] }],
    [
      `${SIGNED}\n抄 送:县人大常委会代表工委,县政府督查室。\n甲县交通运输局办公室  2021年6月20日印发`,
      {
        copiedTo: ['县人大常委会代表工委', '县政府督查室'],
        agencies: ['甲县交通运输局'],
        signedDate: '2021-06-18',
      },
    ],
    [
      `附件:1.客运线路表\n     2.站点建设计划(2021-2023年)\n\n${SIGNED}`,
      { attachments: ['客运线路表', '站点建设计划(2021-2023年)'] },
    ],
    [`${SIGNED}\n附件: 1、客运线路表 2、站点建设计划`, { attachments: ['客运线路表', '站点建设计划'] }],
    [`${SIGNED}\n(此件公开发布)`, { openness: '公开发布' }],
    [`${SIGNED}\n此件依申请公开`, { openness: '依申请公开' }],
    [
      `${SIGNED}\n\n主办单位:甲县人民政府办公室 地址:甲县和平路1号 邮编:232001\n苏ICP备05000001号`,
      {
        footer: { host: '甲县人民政府办公室', address: '甲县和平路1号', postcode: '232001' },
      },
    ],
    [
      `${SIGNED}\n\n版权所有:甲县人民政府 苏ICP备05000001号 您是第3位访客`,
      { footer: { host: '甲县人民政府', address: null, postcode: null } },
    ],
    [`${SIGNED}\n\n主办单位:甲县人民政府 电话:0555-7654321 地址:甲县和平路1号`, { contacts: [] }],
    [
      `${SIGNED}\n(联系人:县交通局钱进,电话0555-1234567;县财政局李立,电话0555-7654321)`,
      {
        contacts: [
          { unit: '县交通局', name: '钱进', phone: '0555-1234567' },
          { unit: '县财政局', name: '李立', phone: '0555-7654321' },
        ],
      },
    ],
    [`${SIGNED}\n联系电话:0555-1234567      联系人:钱进`, { contacts: [{ unit: null, name: '钱进', phone: '0555-1234567' }] }],
  ])('%s', async (foot, fields) => {
    const { metadata } = await replyWith(TITLE, foot);
    expect(metadata).toMatchObject(fields);
  });
});

test('a page in one line: a value ends where the title begins', async () => {
  const { metadata } = await replyWith(`索引号:012345678/2021-00031 发布机构:甲县交通局 名称:${TITLE} ${TITLE}`);
  expect(metadata).toMatchObject({ indexNumber: '012345678/2021-00031', publisher: '甲县交通局', title: TITLE });
  expect(metadata.proposals).toHaveLength(1);
});

test('every span of the provenance points at what is printed', async () => {
  const { provenance, text } = await replyWith(
    `索  引  号:012345678/2021-00031   主题分类:交通\n• 发布机构 甲县交通局\n甲交函【2021】9号\n关于县十届人大三次会议\n第12号建议的答复`,
    `${SIGNED}\n联系人:钱 进  电话:0555-1234567\n抄送:县政府督查室。`,
    '赵大力、钱  芳等3名代表:',
  );
  expect(provenance.length).toBeGreaterThan(15);
  for (const { span, raw } of provenance) expect(text?.source.slice(span?.start, span?.end)).toBe(raw);
});
