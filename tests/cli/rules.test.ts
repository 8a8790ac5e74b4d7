import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/repair/rules/index.js';
import { runCli } from '../support/run-cli.js';

describe('rules', () => {
  test('lists every rule with its summary', async () => {
    const { stdout } = await runCli(['rules']);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(RULES.map(({ id }) => id));
  });

  test.each(RULES)('$id shows its examples', async ({ id, summary, examples }) => {
    const { stdout, code } = await runCli(['rules', id]);
    expect(code).toBe(0);
    expect(stdout).toContain(summary);
    for (const [input] of examples) expect(stdout).toContain(input.replaceAll('\n', '⏎'));
  });
});

describe('completion', () => {
  test.each(['bash', 'zsh', 'fish'])('%s knows commands, options and values', async (shell) => {
    const { stdout } = await runCli(['completion', shell]);
    for (const word of ['repair', 'explain', 'score', 'format', 'documents', 'certain']) expect(stdout).toContain(word);
  });
});
