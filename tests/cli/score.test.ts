import { describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const at = temporaryFolder({
  'gold/lost.marked.txt': '企业1⟦?⟧对市区\n',
  'gold/lost.expect.json': JSON.stringify({ encoding: 'utf-8', excludes: ['没有的话'] }),
  'gold/saved.txt': Buffer.from('b9d8d3dac2b7b5c6b5c4b4f0b8b4d2d1d4c4a1a3', 'hex'),
  'gold/saved.expect.json': JSON.stringify({ encoding: 'gb18030' }),
  'gold/unexpected.txt': '没有预期,不计',
  'bad/a.marked.txt': '文',
  'bad/a.expect.json': '{',
  'bare/readme.md': '',
});

describe('score', () => {
  test('counts marked pages and pages with expectations', async () => {
    const { code, stdout } = await runCli(['score', at('gold'), '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      cases: 2,
      missing: 0,
      unrestorable: { sites: 1 },
      encoding: { expected: 2, right: 2 },
    });
  });

  test('lists misses behind the figures', async () => {
    const { stdout } = await runCli(['score', at('gold'), '--misses', '5', '--apply', 'none']);
    expect(stdout).toMatch(/^2 pages, 0 without a record/);
    expect(stdout).toContain('1 places that nobody can restore');
  });

  test.each([
    [['score', at('none')], /no such folder/],
    [['score', at('bare')], /no marked page/],
    [['score', at('bad')], /no valid JSON/],
    [['score', at('gold'), '--misses', 'x'], /--misses cannot be x/],
  ])('a wrong call: %j', async (argv, says) => {
    const { code, stderr } = await runCli(argv);
    expect(stderr).toMatch(says);
    expect(code).toBe(2);
  });
});
