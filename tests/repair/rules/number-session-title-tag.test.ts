import { expect, test } from 'vitest';
import { readPage } from '../../../src/page/index.js';
import { repair } from '../../../src/repair/engine.js';
import { numberSession } from '../../../src/repair/rules/number-session.js';
import { survey } from '../../../src/survey/index.js';

const HTML = (title: string) =>
  `<html><head><title>${title}</title></head><body><p>您在县届人大次会议上提出的第号建议收悉。</p></body></html>`;

async function repaired(title: string): Promise<string> {
  return repair(survey(await readPage(HTML(title))), [numberSession], 'likely').text.trim();
}

test('the title tag is a witness', async () =>
  expect(await repaired('关于县九届人大四次会议第12号建议的答复')).toContain('县九届人大四次会议上提出的第12号建议'));

test('a title tag that names another body is none', async () =>
  expect(await repaired('关于县政协十届二次会议第7号提案的答复')).toContain('县届人大次会议上'));
