import { describe, expect, test } from 'vitest';
import { readCitations } from '../../../src/read/citations/index.js';
import { surveyOf } from '../../support/survey-of.js';

async function rowsOf(text: string): Promise<readonly string[]> {
  const survey = await surveyOf(text);
  const rows = readCitations(survey, [{ zone: 'letter', span: { start: 0, end: text.length } }]);
  return rows.map(({ kind, text: cited, number, year }) => [kind, cited, number, year].filter((x) => x !== null).join(' '));
}

describe('citations', () => {
  test.each([
    ['依照《古桥保护条例》第十二条第二款第(三)项处罚', ['title 古桥保护条例', 'article 第十二条第二款第(三)项']],
    ['印发《关于修改〈古桥办法〉的决定》', ['title 关于修改〈古桥办法〉的决定']],
    ['根据沂政办发〔2020〕15号文件', ['document 沂政办发〔2020〕15号 15 2020']],
    ['按[2019]云文函 17号办理', ['document [2019]云文函 17号 17 2019']],
    ['以国务院令第711号公布', ['document 国务院令第711号 711']],
    ['列入“十四五”文物保护规划，实施“百桥”行动计划', ['plan “十四五”文物保护规划', 'plan “百桥”行动计划']],
    ['《沂县“十四五”古桥规划》', ['title 沂县“十四五”古桥规划']],
    ['《古桥志》、《石坊图》', ['title 古桥志', 'title 石坊图']],
  ] as const)('%s', async (text, expected) => expect(await rowsOf(text)).toEqual(expected));

  test.each([
    '“十三五”期间完成规划',
    '市五届人大二次会议第58号建议',
    '符合GB/T 9704-2012',
    '第一条 为保护古桥,制定本办法',
    '“百桥”计划生育',
    '《古桥志',
    '文号〔2020〕号',
  ])('none in %s', async (text) => expect(await rowsOf(text)).toEqual([]));

  test('only of the letter', async () => {
    const text = '《古桥志》\n《石坊图》';
    const rows = readCitations(await surveyOf(text), [{ zone: 'letter', span: { start: 6, end: text.length } }]);
    expect(rows.map((row) => row.text)).toEqual(['石坊图']);
  });
});
