/** Pages made to hang a reader of metadata: they are read to their end. */
import { expect, test } from 'vitest';
import { readMetadata } from '../../../src/read/metadata/index.js';
import { readZones } from '../../../src/read/zones/index.js';
import { surveyOf } from '../../support/survey-of.js';

const REPLY = '王小明代表:\n您提出的建议收悉,现答复如下:\n我局高度重视,已经办结。\n甲县交通局\n2021年6月30日\n';

/** No time is measured: a quadratic reader would not be done in hours. */
const HANGS = 120_000;

test.each<readonly [name: string, page: string]>([
  ['labels under the letter', REPLY + '联系人:王五 电话:0555-1234567\n抄送:县政府,\n附件:1.表\n'.repeat(1500)],
  ['lines of blanks', `${REPLY}${' '.repeat(200_000)}公开\n(${' '.repeat(200_000)}`],
  ['a name of blanks', `提案人:a${' '.repeat(200_000)}b\n${REPLY}`],
  ['a title of a million characters', `关于${'甲'.repeat(1_000_000)}建议的答复\n${REPLY}`],
  ['a thousand titles', '关于县十届人大三次会议第12号建议的答复\n'.repeat(3000) + REPLY],
  ['a row of bars', `索引号 ${'| '.repeat(100_000)}\n${REPLY}`],
])(
  '%s',
  async (_name, page) => {
    const survey = await surveyOf(page);
    const zones = readZones(survey)[0]!;
    const { provenance } = readMetadata(survey, zones);
    expect(provenance.every(({ span }) => span === null || span.end <= page.length)).toBe(true);
  },
  HANGS,
);
