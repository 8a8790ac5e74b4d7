import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readZones } from '../../../src/read/zones/index.js';
import { surveyOf } from '../../support/survey-of.js';

/** Lines of every kind, so that random pages hold what real ones do, in no order. */
const LINES = [
  '',
  '  \r',
  '首页 > 政务公开 > 正文',
  '索引号:0123/2021-0004   发布机构:青禾市交通运输局',
  '关于市三届人大二次会议第8号建议的答复',
  '尊敬的林小满代表:',
  '何平委员:您提出的提案收悉。现答复如下:',
  '一、基本情况',
  '(一)加强管理。我局今年增设站台两处。 感谢您的关心! 青禾市交通运输局 2021年5月6日',
  '您提出的关于增设公交站台的建议收悉。现答复如下:',
  '感谢您的关心!',
  '青禾市交通运输局',
  '2021年5月6日',
  '联系人:何平  电话:0712-5550123',
  '上一篇:关于市三届人大二次会议第7号建议的答复',
  '主办单位:青禾市人民政府办公室 邮编:456700',
];

const pages = fc.array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'grapheme', maxLength: 30 })), { maxLength: 40 });

test('every zone list ascends, is disjoint and holds every non-blank character once', async () => {
  await fc.assert(
    fc.asyncProperty(pages, async (lines) => {
      const survey = await surveyOf(lines.join('\n'));
      for (const zones of readZones(survey)) {
        let last = 0;
        let left = '';
        for (const { span } of zones) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          left += survey.text.slice(last, span.start);
          last = span.end;
        }
        expect((left + survey.text.slice(last)).trim()).toBe('');
      }
    }),
    { seed: 20221113, numRuns: 300 },
  );
});

test('a page of many thousand lines is read to its end', async () => {
  for (const line of [
    '关于第8号建议的答复\n您提出的建议收悉,已经办理。',
    '何平委员:\n您提出的建议收悉。\n2021年5月6日',
    '何平委员:',
    '关于第8号建议的答复',
    '一、基本情况',
    '2021年5月6日',
    '您提出的建议收悉。 ',
  ]) {
    const survey = await surveyOf(`${line}\n`.repeat(10_000));
    expect(readZones(survey).length).toBeGreaterThan(0);
  }
}, 120_000);
