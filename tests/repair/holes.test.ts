import { expect, test } from 'vitest';
import { repair } from '../../src/repair/engine.js';
import { RULES } from '../../src/repair/rules/index.js';
import { surveyOf } from '../support/survey-of.js';

const EMPTY = '<span style="font-family:仿宋"></span>';
const repaired = async (paragraph: string) =>
  repair(await surveyOf(`<html><body><p>${paragraph.replaceAll('·', EMPTY)}</p></body></html>`), RULES, 'likely').text.trim();

test.each([
  ['2019·7·28日,市委印发方案。', '2019年7月28日,市委印发方案。'],
  ['截至2019·11·2日办结。', '截至2019年11月2日办结。'],
  ['截至2019·1·12日办结。', '截至2019年1月12日办结。'],
  ['全市湿地面积12·64万公顷。', '全市湿地面积12.64万公顷。'],
])('emptied elements tell what %s was', async (page, whole) => expect(await repaired(page)).toBe(whole));

test('without them a date with two readings stays', async () =>
  expect(await repaired('截至2019112日办结。')).toBe('截至2019112日办结。'));
test('one alone does not tell', async () => expect(await repaired('截至2019·112日办结。')).toBe('截至2019112日办结。'));
test('before three digits it may have been a comma', async () =>
  expect(await repaired('管道1·264公里。')).toBe('管道1264公里。'));
