/** The table test of a repair rule: what it repairs, what it leaves, what it only reports. At least as many look-alikes as repairs. */
import { describe, expect, test } from 'vitest';
import type { RepairRule } from '../../src/types.js';
import { outcomeOf } from './outcome-of.js';

export interface RuleTable {
  /** Damaged text and the text after repair. */
  readonly repairs: readonly (readonly [damaged: string, repaired: string])[];
  /** Texts that stay as they are, with nothing reported. */
  readonly leaves: readonly string[];
  /** Texts that stay as they are and are reported so. */
  readonly reports?: readonly (readonly [text: string, status: 'ambiguous' | 'suggested' | 'flagged'])[];
}

export function checkRule(rule: RepairRule, { repairs, leaves, reports = [] }: RuleTable): void {
  describe(rule.id, () => {
    test('has at least as many look-alikes as repairs', () => expect(leaves.length).toBeGreaterThanOrEqual(repairs.length));
    test.each(repairs)('repairs %s', async (damaged, repaired) => expect(await outcomeOf([rule], damaged)).toBe(repaired));
    test.each(leaves)('leaves %s', async (text) => expect(await outcomeOf([rule], text)).toBe('untouched'));
    test.each(reports)('reports %s', async (text, status) => expect(await outcomeOf([rule], text)).toBe(status));
  });
}
