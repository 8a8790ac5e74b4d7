import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/repair/rules/index.js';
import { outcomeOf } from '../support/outcome-of.js';

describe('the list of rules', () => {
  test('is the folder', () => {
    const files = readdirSync(new URL('../../src/repair/rules', import.meta.url)).filter((name) => name !== 'index.ts');
    expect(RULES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  test('has a table of repairs and look-alikes for each', () => {
    const tables = readdirSync(new URL('rules', import.meta.url));
    expect(RULES.map(({ id }) => `${id}.test.ts`).filter((name) => !tables.includes(name))).toEqual([]);
  });

  for (const rule of RULES) {
    describe(rule.id, () => {
      test.each(rule.examples.map(([input, outcome]) => ({ input, outcome })))(
        '$input → $outcome',
        async ({ input, outcome }) => {
          expect(await outcomeOf([rule], input)).toBe(outcome);
        },
      );
    });
  }
});
