import { describe, expect, test } from 'vitest';
import { settle } from '../../src/repair/settle.js';
import type { Decision } from '../../src/types.js';

const decision = (rule: string, start: number, end: number, at: number, more: Partial<Decision> = {}): Decision => ({
  rule,
  kind: 'date',
  status: 'applied',
  confidence: 'certain',
  span: { start, end },
  insertions: [{ at, text: '年' }],
  evidence: [],
  alternatives: [],
  row: 'row',
  ...more,
});
const rules = (decisions: readonly Decision[]) => settle(decisions).map(({ rule }) => rule);

describe('settle', () => {
  test('touching is no conflict', () => expect(rules([decision('a', 0, 4, 2), decision('b', 4, 8, 6)])).toEqual(['a', 'b']));

  test('two that insert at one place are in conflict: the stronger word stands', () =>
    expect(rules([decision('weak', 0, 4, 4, { confidence: 'likely' }), decision('strong', 4, 8, 4)])).toEqual(['strong']));

  test('one that inserts inside the other is in conflict: of equals the longer span stands', () =>
    expect(rules([decision('short', 3, 6, 5), decision('long', 0, 8, 2)])).toEqual(['long']));

  test('of equals as long the earlier rule stands', () =>
    expect(rules([decision('first', 0, 8, 4), decision('second', 0, 8, 4)])).toEqual(['first']));

  test('the loser is kept as an alternative over the union of both spans', () => {
    const [winner] = settle([decision('loser', 3, 10, 5, { confidence: 'likely' }), decision('winner', 0, 8, 2)]);
    expect(winner).toMatchObject({
      rule: 'winner',
      span: { start: 0, end: 10 },
      alternatives: [{ insertions: [{ at: 5, text: '年' }] }],
    });
  });

  test('what is applied stands against what is only reported', () =>
    expect(
      rules([
        decision('applied', 2, 6, 4, { confidence: 'likely' }),
        decision('flagged', 0, 8, 4, { status: 'flagged', confidence: null }),
      ]),
    ).toEqual(['applied']));

  test('a span that would grow over an innocent neighbour stays as it is', () => {
    const settled = settle([
      decision('winner', 0, 4, 2),
      decision('loser', 2, 20, 3, { confidence: 'likely' }),
      decision('neighbour', 10, 12, 11, { confidence: 'certain' }),
    ]);
    expect(settled.map(({ rule, span }) => [rule, span])).toEqual([
      ['winner', { start: 0, end: 4 }],
      ['neighbour', { start: 10, end: 12 }],
    ]);
  });

  test('many conflicts in a row leave no two repairs at one place', () => {
    const crowd = Array.from({ length: 500 }, (_, n) =>
      decision(`r${n}`, n, n + 6, n + 3, { confidence: n % 3 ? 'likely' : 'certain' }),
    );
    const places = settle(crowd).flatMap(({ insertions }) => insertions.map(({ at }) => at));
    expect(new Set(places).size).toBe(places.length);
  });
});
