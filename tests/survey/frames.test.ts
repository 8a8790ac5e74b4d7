import { describe, expect, test } from 'vitest';
import { surveyOf } from '../support/survey-of.js';

describe('frames of sessions and proposals', () => {
  test.each([
    ['市十五届人大五次会议第B208号建议', 'congress 市 term:十五 meeting:五 number:B208'],
    ['县政协第届次会议', 'cppcc 县 term:- meeting:-'],
    ['市委八届五次全会', 'party 市 term:八 meeting:五'],
    ['《关于修路的提案》(第号)', 'null null number:-'],
    ['第B(2019)331号建议', 'null null number:B(2019)331'],
    ['对区第六届人大二次会议\n第53083提案', 'congress 区 term:六 meeting:二 number:53083'],
  ])('%s', async (text, expected) => {
    const [frame] = (await surveyOf(text)).frames;
    const slots = frame!.slots.map(({ kind, value }) => `${kind}:${value ?? '-'}`);
    expect(`${frame!.body} ${frame!.level} ${slots.join(' ')}`).toBe(expected);
  });

  test.each(['换届选举', '期满届满', '本次会议', '12号楼', '第 号提案', '二十届历次全会精神落实'])('none in %s', async (text) => {
    const frames = (await surveyOf(text)).frames.filter(({ slots }) => slots.some(({ value }) => value === null));
    expect(frames).toEqual([]);
  });
});

describe('document numbers', () => {
  test.each([
    ['依照沂政规〔2019〕12号执行', '沂政规|2019|12'],
    ['[2019]云残函 17号', '云残函|2019|17'],
    ['沂水函〔202231号', '沂水函|2022|31'],
    ['沂水发20201号', '沂水发|2020|1'],
    ['沂水函〔〕31号', '沂水函||31'],
    ['沂环字（２０２１）８号', '沂环字|2021|8'],
  ])('%s', async (text, expected) => {
    const survey = await surveyOf(text);
    const { word, year, number } = survey.documents[0]!;
    expect([word, year, number].map(({ start, end }) => survey.folded.slice(start, end)).join('|')).toBe(expected);
  });

  test.each(['编号20201号', '(2019)年', '2021年1月', '沂ICP备20201号'])('none in %s', async (text) =>
    expect((await surveyOf(text)).documents).toEqual([]),
  );
});
