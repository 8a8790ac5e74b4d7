import { expect, test } from 'vitest';
import { similarTo } from '../../src/cli/similar.js';

const NAMES = ['', 'repair', 'rules', 'score', 'schema', 'explain'];

test.each([
  ['repiar', 'repair'],
  ['rule', 'rules'],
  ['explian', 'explain'],
  ['sceham', 'schema'],
  ['a.txt', null],
  ['r', null],
  ['', null],
  ['答复.txt', null],
])('%j is meant to be %j', (typed, meant) => expect(similarTo(typed, NAMES)).toBe(meant));
