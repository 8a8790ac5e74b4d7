import { describe, expect, test } from 'vitest';
import { surveyOf } from '../support/survey-of.js';

/** Every marker as `place form ordinal state`, a whole state left out. */
async function markersOf(text: string): Promise<readonly string[]> {
  const { markers } = await surveyOf(text);
  return markers.map(({ span, form, ordinal, state, place }) =>
    [place, form, ordinal ?? '-', `"${text.slice(span.start, span.end)}"`, state === 'whole' ? '' : state].join(' ').trim(),
  );
}

describe('whole markers', () => {
  test.each([
    ['一、工作开展情况', ['heading hanzi-comma 1 "一、"']],
    ['　　二十一、加强组织领导', ['heading hanzi-comma 21 "二十一、"']],
    ['三．下步打算', ['heading hanzi-dot 3 "三．"']],
    ['（十二）完善机制。', ['heading hanzi-paren 12 "（十二）"']],
    ['( 二 )完善机制。', ['heading hanzi-paren 2 "( 二 )"']],
    ['㈢完善机制', ['heading hanzi-paren 3 "㈢"']],
    ['1.健全机制。', ['heading arabic-dot 1 "1."']],
    ['2.2017年以来,新建泵站', ['heading arabic-dot 2 "2."']],
    ['１、健全机制', ['heading arabic-comma 1 "１、"']],
    ['(3)健全机制', ['heading arabic-paren 3 "(3)"']],
    ['4)健全机制', ['heading arabic-right-paren 4 "4)"']],
    ['01 总体情况', ['heading arabic-zero 1 "01"']],
    ['第三章 监督检查', ['heading chapter 3 "第三章"']],
    ['第一百零五条　本办法自公布之日起施行。', ['heading article 105 "第一百零五条"']],
    ['第二节 重点任务', ['heading subchapter 2 "第二节"']],
    ['第二部分 重点任务', ['heading part 2 "第二部分"']],
    ['● 建成公园三处', ['heading bullet - "●"']],
    [
      '抓好三点:一是建队伍,二是强保障。三是严考核。',
      ['inline hanzi-is 1 "一是"', 'inline hanzi-is 2 "二是"', 'inline hanzi-is 3 "三是"'],
    ],
    ['第一,关于选址。第二、关于资金。', ['heading hanzi-nth 1 "第一,"', 'inline hanzi-nth 2 "第二、"']],
    ['包括①泵站②水闸', ['inline circled 1 "①"', 'inline circled 2 "②"']],
    ['完成改造。(二)推进整治', ['inline hanzi-paren 2 "(二)"']],
  ])('%s', async (text, expected) => expect(await markersOf(text)).toEqual(expected));

  test.each([
    '一、二、三产业协调发展',
    '一、二期工程已经完工',
    '一二三产业融合',
    '2017年完成投资3亿元',
    '1.5万吨污泥得到处置',
    '(一)至(三)项所列情形',
    '1、2号楼已经交付',
    '7月底前完成',
    '3日内答复',
    '第一批试点已经启动',
    '一方面加大投入',
    '一年来成效明显',
    '三农工作',
    '第二条规定的情形除外',
    '其中四是重点,这四是难点',
    '排名全市第一,增速第二',
    '08:30开门',
    '2019-07-28',
  ])('none in %s', async (text) => expect((await markersOf(text)).filter((found) => found.split(' ').length === 4)).toEqual([]));
});

describe('what is left of markers', () => {
  test.each([
    ['、就您所提问题的说明', 'heading hanzi-comma - "、" right-only'],
    ['()加强监管', 'heading hanzi-paren - "()" no-number'],
    [')加强监管', 'heading hanzi-paren - ")" right-only'],
    ['(二加强监管', 'heading hanzi-paren 2 "(二" no-right'],
    ['二)加强监管', 'heading hanzi-paren 2 "二)" no-left'],
    ['(加强监管', 'heading hanzi-paren - "(" left-only'],
    ['(二加强监管(试行)', 'heading hanzi-paren 2 "(二" no-right'],
    ['二发展现状', 'heading hanzi-comma 2 "二" number-only'],
    ['1发展现状', 'heading arabic-dot 1 "1" number-only'],
    ['第 章 总则', 'heading chapter - "第 章" no-number'],
    ['第章 总则', 'heading chapter - "第章" no-number'],
    ['二章 总则', 'heading chapter 2 "二章" no-left'],
    ['第二关于资金', 'heading hanzi-nth 2 "第二" no-right'],
    ['是强化考核', 'heading hanzi-is - "是" right-only'],
    ['(二〇二〇年)', null],
    ['一年来', null],
    ['三农工作', null],
    ['7月', null],
    ['3日', null],
    ['第二批名单', null],
    ['二级医院建设', null],
  ])('%s', async (text, expected) => expect((await markersOf(text))[0] ?? null).toBe(expected));
});
