import { describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const PAGE = `关于市六届人大一次会议第12号建议的答复
王五代表:
办法于2018615日印发,截至2018112日装灯𠮷30盏。
`;
const at = temporaryFolder({ 'a.txt': PAGE, 'clean.txt': '办法于2018年6月15日印发。\n', 'empty.txt': '' });

describe('repair', () => {
  test('prints the repaired text', async () => {
    expect((await runCli(['repair', at('a.txt')])).stdout).toBe(PAGE.replace('2018615日', '2018年6月15日'));
  });

  test('--apply none prints the page', async () => {
    expect((await runCli(['repair', '--apply', 'none', at('a.txt')])).stdout).toBe(PAGE);
  });

  test('--marked marks what was inserted, and without its marks it is the page', async () => {
    const { stdout } = await runCli(['repair', '--marked', at('a.txt')]);
    expect(stdout).toContain('于2018⟦年⟧6⟦月⟧15日印发');
    expect(stdout.replace(/⟦[^⟧]*⟧/g, '')).toBe(PAGE);
  });

  test('--diff shows each place in its line, with evidence and readings', async () => {
    const { stdout } = await runCli(['repair', '--diff', at('a.txt')]);
    expect(stdout).toContain('@@ line 3 @@ r1 date-lost-year-month  applied certain\n 办法于2018{+年+}6{+月+}15日印发,');
    expect(stdout).toContain('because  the only date of the calendar among 2 ways');
    expect(stdout).toMatch(/ambiguous\n.*\n {3}or {2}2018\{\+年\+\}1\{\+月\+\}12日\n.*\n {3}or {2}2018\{\+年\+\}11\{\+月\+\}2日/);
  });

  test('--diff in colour marks by colour alone, in the language of the call', async () => {
    const { stdout } = await runCli(['repair', '--diff', '--lang', 'zh', at('a.txt')], { terminal: true });
    expect(stdout).toContain('2018\u001b[32m\u001b[1m\u001b[4m年\u001b[24m\u001b[22m\u001b[39m6');
    expect(stdout).toContain('@@ 第 3 行 @@');
    expect(stdout).not.toContain('{+');
  });

  test('--diff of a clean page says so', async () => {
    expect((await runCli(['repair', '--diff', at('clean.txt')])).stdout).toBe(`${at('clean.txt')}  nothing to repair\n`);
  });
});

describe('explain', () => {
  test('a repaired place names rule, reading, evidence and row', async () => {
    const { stdout } = await runCli(['explain', at('a.txt'), '2018615日']);
    expect(stdout).toContain('  date-lost-year-month  applied certain  2018{+年+}6{+月+}15日\n');
    expect(stdout).toContain('      takes date-calendar-one: certain\n');
  });

  test('an ambiguous place names both readings', async () => {
    const { stdout } = await runCli(['explain', '--lang', 'zh', at('a.txt'), '2018112日']);
    expect(stdout).toContain('2018{+年+}1{+月+}12日');
    expect(stdout).toContain('2018{+年+}11{+月+}2日');
    expect(stdout).toContain('结果  两可');
  });

  test('an offset counts code points', async () => {
    const behind = [...PAGE.slice(0, PAGE.indexOf('30盏'))].length;
    expect((await runCli(['explain', at('a.txt'), String(behind)])).stdout).toMatch(/30盏。\n {2}no rule sees damage here/);
  });

  test.each([
    [['explain', at('a.txt'), '没有的话'], 1, /the page does not hold 没有的话/],
    [['explain', at('empty.txt'), '1'], 1, /the file is empty; nothing was done/],
    [['explain', at('a.txt')], 2, /argument where is missing/],
  ])('%j', async (argv, code, says) => {
    const ran = await runCli(argv);
    expect(ran).toMatchObject({ code, stdout: '' });
    expect(ran.stderr).toMatch(says);
  });
});
