import { describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const at = temporaryFolder({
  'a.txt': '关于路灯建设的答复\n按照有关部门的统一部署和安排,办法于2018615日印发,截至2018112日装灯30盏,以后再装若干路灯。\n',
  'gone.json': JSON.stringify([{ before: '没有', original: '20206月', after: '此处', decision: 'reject' }]),
  'wrong.csv': 'original,decision\n20186月,2019年6月\n',
});

describe('--decisions', () => {
  test('a table of repairs with a column `decision` goes back in', async () => {
    const { stdout } = await runCli(['-f', 'csv', '-t', 'repairs', at('a.txt')]);
    const [header, ...rows] = stdout.trimEnd().split('\n');
    const decided = rows.map((row) => `${row},${row.includes('2018615日') ? 'reject' : '2018年11月2日'}`);
    const decisions = temporaryFolder({ 'decided.csv': [`${header},decision`, ...decided, ''].join('\n') })('decided.csv');
    const ran = await runCli(['repair', '--decisions', decisions, at('a.txt')]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('办法于2018615日印发,截至2018年11月2日装灯30盏,');
  });

  test('a marked text goes back in', async () => {
    const marked = (await runCli(['repair', '--marked', at('a.txt')])).stdout;
    const decisions = temporaryFolder({ 'a.marked.txt': marked })('a.marked.txt');
    const { stdout } = await runCli(['repair', '--marked', '--apply', 'none', '--decisions', decisions, at('a.txt')]);
    expect(stdout).toBe(marked);
  });

  test('what has no place any more is told', async () => {
    const { code, stderr } = await runCli(['--decisions', at('gone.json'), at('a.txt')]);
    expect(stderr).toBe('reply-extract: decision on 没有[20206月]此处: it stands on no page, or not once; it was not applied\n');
    expect(code).toBe(0);
  });

  test('one that changes what is printed is refused before anything is read', async () => {
    const { code, stdout, stderr } = await runCli(['--decisions', at('wrong.csv'), at('a.txt')]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('is not "20186月" with something inserted');
  });
});
