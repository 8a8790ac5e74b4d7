import { expect, test } from 'vitest';
import { extract } from '../../../src/extract.js';
import { flat } from '../../support/letter-of.js';

const PAGE = [
  '林小满代表:',
  '您提出的关于增设公交站台的建议收悉。现答复如下:',
  '一、基本情况',
  '现有站台九处。',
  '、存在问题',
  '座椅不足。',
  '三、下步打算',
  '更新站台。',
  '青禾市交通运输局',
  '2021年5月6日',
].join('\n');

test.each(['likely', 'none'] as const)('the tree is built with the ordinals found, with --apply %s', async (apply) => {
  const [record] = await extract(new TextEncoder().encode(PAGE), { apply });
  expect(flat(record!.sections).map(({ level, ordinal, title }) => [level, ordinal, title])).toEqual([
    [1, 1, '基本情况'],
    [1, 2, '存在问题'],
    [1, 3, '下步打算'],
  ]);
  expect(record!.sections[1]!.marker).toBe(apply === 'none' ? '、' : '二、');
});
