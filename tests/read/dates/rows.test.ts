import { expect, test } from 'vitest';
import { readDates } from '../../../src/read/dates/index.js';
import type { Zone } from '../../../src/types.js';
import { surveyOf } from '../../support/survey-of.js';

/** Rows of `letter`, signed on `signed`, as `raw = start/end`. */
async function rows(letter: string, signed = '2022年7月13日'): Promise<readonly string[]> {
  const survey = await surveyOf(`${letter}\n\n${signed}`);
  const zones: readonly Zone[] = [
    { zone: 'letter', span: { start: 0, end: letter.length } },
    { zone: 'signoff', span: { start: letter.length + 2, end: survey.text.length } },
  ];
  return readDates(survey, zones).map(({ raw, start, end }) => `${raw} = ${start === end ? start : `${start}/${end}`}`);
}

test.each([
  ['今年三月开工,去年完成勘察。', ['今年三月 = 2022-03', '去年 = 2021']],
  ['20年来共接听电话55万个。', ['20年来 = 2002/2022']],
  ['2019年立项,7月开工,10月底完工。', ['2019年 = 2019', '7月 = 2019-07', '10月底 = 2019-10']],
  ['2019年立项。7月开工,年底完工。', ['2019年 = 2019', '7月 = 2022-07', '年底 = 2022-12']],
  ['2019年立项,年底完工,上半年验收。', ['2019年 = 2019', '年底 = 2022-12', '上半年 = 2022-01/2022-06']],
  ['2021年11月15日至次年3月15日供暖。', ['2021年11月15日至次年3月15日 = 2021-11-15/2022-03-15']],
  ['“十三五”期间,同年5月', ['“十三五”期间 = 2016/2020', '同年5月 = 2022-05']],
  ['每月10日前报送,次年3月底前结清。', ['每月10日 = null', '次年3月底 = null']],
  ['按照《行动计划(2018-2020年)》,2月下旬', ['2月下旬 = 2022-02-21/2022-02-28']],
  ['会议于18:30开始,近年来第2次。', []],
])('%s', async (letter, expected) => expect(await rows(letter)).toEqual(expected));

test('the sign-off is no row, and without it an open year stays open', async () => {
  expect(await rows('2020年7月3日收悉。今年5月', '特此答复')).toEqual(['2020年7月3日 = 2020-07-03', '今年5月 = null']);
});
