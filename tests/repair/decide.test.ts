import { describe, expect, test } from 'vitest';
import { decide, LONGEST_OFFER, MOST_ALTERNATIVES } from '../../src/repair/decide.js';
import type { Evidence, Place, Reading, RepairRule } from '../../src/types.js';

const rule: RepairRule = { id: 'a-rule', kind: 'date', summary: '', places: () => [], examples: [] };
const calendar = (valid: number): Evidence => ({ kind: 'calendar', valid, tried: 3 });
const reading = (at: number, ...evidence: Evidence[]): Reading => ({ insertions: [{ at, text: '月' }], evidence });
const place = (readings: readonly Reading[], intact: readonly Evidence[] = [], end = 8): Place => ({
  span: { start: 0, end },
  readings,
  intact,
});
const inQuotes: Evidence = { kind: 'lexicon', table: 'in-quotes', entry: '“' };

describe('decide', () => {
  test('applies the one reading whose evidence is certain', () => {
    const decision = decide(rule, place([reading(5, calendar(1))]), 0, 'likely');
    expect(decision).toMatchObject({
      status: 'applied',
      confidence: 'certain',
      row: 'date-calendar-one',
      insertions: [{ at: 5, text: '月' }],
    });
  });

  test('refuses a tie, with both readings and without intact where the loss is sure', () => {
    const decision = decide(rule, place([reading(5, calendar(2)), reading(6, calendar(2))]), 0, 'likely');
    expect(decision).toMatchObject({ status: 'ambiguous', confidence: null, insertions: [] });
    expect(decision?.alternatives.map(({ insertions }) => insertions[0]?.at)).toEqual([5, 6]);
  });

  test('is silent where no row fits', () => expect(decide(rule, place([reading(5)]), 0, 'likely')).toBeNull());

  test('is silent where what speaks for intact outweighs the reading', () =>
    expect(decide(rule, place([reading(5, calendar(1))], [inQuotes]), 0, 'likely')).toBeNull());

  test('only suggests below the bar', () =>
    expect(decide(rule, place([reading(5, calendar(1))]), 0, 'none')).toMatchObject({
      status: 'suggested',
      confidence: 'certain',
    }));

  test('keeps no offer that covers too much', () =>
    expect(
      decide(rule, place([reading(5, calendar(2)), reading(6, calendar(2))], [], LONGEST_OFFER + 1), 0, 'likely'),
    ).toBeNull());

  test('keeps a bounded number of alternatives', () => {
    const readings = Array.from({ length: 9 }, (_, n) => reading(n, calendar(2)));
    expect(decide(rule, place(readings), 0, 'likely')?.alternatives).toHaveLength(MOST_ALTERNATIVES);
  });
});
