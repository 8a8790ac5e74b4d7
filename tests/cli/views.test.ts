import { expect, test } from 'vitest';
import { runCli } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const PAGE = `发布机构:临江县城管局
关于县六届人大一次会议第12号建议的答复
王五代表:
您提出的建议收悉,现答复如下:
一、路灯
办法于2018615日印发,已装路灯30盏。
感谢您的关心。
临江县城管局
2018年7月2日
`;
const at = temporaryFolder({ 'a.txt': PAGE, 'empty.txt': '' });

test('the summary shows metadata in one column, the tree of the letter and the repairs', async () => {
  const { stdout, code } = await runCli(['--view', 'summary', '--lang', 'zh', at('a.txt'), at('empty.txt')]);
  const lines = stdout.split('\n');
  expect(lines[0]).toMatch(/a\.txt {2}reply {2}utf-8 {2}\d+ 字$/);
  expect(lines).toContain('  标题      关于县六届人大一次会议第12号建议的答复');
  expect(lines).toContain('  建议提案  县六届人大一次会议 12');
  expect(lines).toContain('  发布机构  临江县城管局');
  expect(stdout).toMatch(/\n {2}一、路灯 {2}\d+ 字\n/);
  expect(stdout).toContain('已应用 确定        办法于2018{+年+}6{+月+}15日印发,已装路灯3…');
  expect(stdout).toMatch(/empty\.txt {2}失败 {2}empty: the file is empty/);
  expect(code).toBe(1);
});

test('zones show every line of the page once, behind its zone', async () => {
  const { stdout } = await runCli(['--view', 'zones', at('a.txt')]);
  const shown = stdout.split('\n').flatMap((line) => line.split(' │ ')[1] ?? []);
  expect(shown.join('\n')).toBe(PAGE.trimEnd());
  expect(stdout).toMatch(/title +│ 关于县六届人大一次会议第12号建议的答复\n/);
  expect(stdout).toMatch(/letter +│ 您提出的建议收悉/);
  expect(stdout).not.toContain('in no zone');
});

test('a view does not go with a format', async () => {
  expect(await runCli(['--view', 'zones', '-f', 'csv', at('a.txt')])).toMatchObject({ code: 2, stdout: '' });
});

test('schema prints the JSON Schema of the record', async () => {
  const { stdout, code } = await runCli(['schema']);
  expect(JSON.parse(stdout).$id).toBe('reply-extract/document@1');
  expect(code).toBe(0);
});
