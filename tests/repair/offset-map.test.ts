import { describe, expect, test } from 'vitest';
import { offsetMap } from '../../src/repair/offset-map.js';

// source 2019728日, repaired 2019年7月28日
const map = offsetMap([
  { at: 4, text: '年' },
  { at: 5, text: '月' },
]);

describe('offset map', () => {
  test.each([
    [0, 'before', 0],
    [4, 'before', 4],
    [4, 'behind', 5],
    [5, 'before', 6],
    [5, 'behind', 7],
    [8, 'behind', 10],
  ] as const)('carries %i (%s) to the repaired %i', (offset, side, expected) =>
    expect(map.toRepaired(offset, side)).toBe(expected),
  );

  test.each([
    [0, 0],
    [4, 4],
    [5, 4],
    [6, 5],
    [7, 5],
    [10, 8],
  ])('carries the repaired %i back to %i', (offset, expected) => expect(map.toSource(offset)).toBe(expected));

  test('without insertions is the identity', () => expect(offsetMap([]).isIdentity).toBe(true));
});
