import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLetter } from '../../../src/read/letter/index.js';
import { readZones } from '../../../src/read/zones/index.js';
import { flat } from '../../support/letter-of.js';
import { surveyOf } from '../../support/survey-of.js';

const LINES = [
  '林小满代表:',
  '您提出的关于增设站台的建议收悉。现答复如下:',
  '一、基本情况',
  '二、',
  '(一)更新站台。今年更新四处,明年更新五处。一是新建;二是维修。',
  '(二)加密班车2020年以来,发车间隔缩短三成。',
  '(三)延长线路新线路串联三家医院,间隔八分钟。',
  '1.2021年新建站台四处。二、明年再建。',
  '第一条 本办法适用于全市。',
  '注:1.不含长途站台。',
  '①顶棚;②座椅。',
  '感谢您的关心!',
  '青禾市交通运输局',
  '2021年5月6日',
  '',
];
const pages = fc.array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'grapheme', maxLength: 20 })), { maxLength: 30 });
const dense = (text: string) => text.replace(/\s+/g, '');

test('preamble, sections and closing hold every character of the letter once, in order', async () => {
  await fc.assert(
    fc.asyncProperty(pages, async (lines) => {
      const survey = await surveyOf(lines.join('\n'));
      for (const zones of readZones(survey)) {
        const { preamble, sections, closing } = readLetter(survey, zones);
        const read = [preamble.text, ...flat(sections).flatMap(({ marker, title, text }) => [marker, title, text]), closing.text];
        const printed = zones.filter(({ zone }) => zone === 'letter').map(({ span }) => survey.text.slice(span.start, span.end));
        expect(dense(read.join(''))).toBe(dense(printed.join('')));
      }
    }),
    { seed: 20190619, numRuns: 300 },
  );
});

/** No time is measured: a quadratic reader would not be done in hours. */
const HANGS = 120_000;

test.each(['一、基本情况', '(一)更新站台。今年四处,明年五处。', '(一)更新站台2020年以来,新建四处', '1.', '第一条', '一是新建;'])(
  'a page of %s over and over is read to its end',
  async (line) => {
    for (const text of [`${line}\n`.repeat(10_000), line.repeat(10_000)]) {
      const survey = await surveyOf(`林小满代表:\n您提出的建议收悉。现答复如下:\n${text}`);
      const zones = readZones(survey)[0]!;
      const { preamble, sections } = readLetter(survey, zones);
      expect(preamble.text.length + sections.length).toBeGreaterThan(0);
    }
  },
  HANGS,
);
