import { describe, expect, test } from 'vitest';
import { quoteName } from '../../../src/repair/rules/quote-name.js';
import { outcomeOf } from '../../support/outcome-of.js';

describe('quote-name', () => {
  // On a page without certain losses a name is offered, never filled in.
  test.each([
    ['“百桥复绿”工程启动,百桥复绿”办公室设在水利局', 'suggested'],
    ['“百桥复绿”工程启动,“百桥复绿办公室设在水利局', 'suggested'],
    ['十三五”期间修缮古桥', 'suggested'],
    ['“十三五期间修缮古桥', 'suggested'],
    ['支持企业参加2024中国古桥保护大会”', 'suggested'],
  ])('offers %s', async (text, outcome) => expect(await outcomeOf([quoteName], text)).toBe(outcome));

  test.each([
    '“百桥复绿”工程启动,百桥复绿办公室设在水利局',
    '他说:古桥要保护”',
    '“三五成群',
    '“三四五五”战略,一二三四五五”战略',
    '“古桥要保护,\n石坊也要保护”',
    '参加2024年会”',
  ])('leaves %s', async (text) => expect(await outcomeOf([quoteName], text)).toBe('untouched'));
});
