import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDelimited } from '../../src/batch/parse-delimited.js';
import { runCli } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const PAGE = '关于市六届人大一次会议第12号建议的答复\n王五代表:\n您提出的建议收悉。\n';
const at = temporaryFolder({
  'a.txt': PAGE,
  'b.txt': PAGE.replace('12', '15'),
  // 关于…的答复 in GBK
  'gbk.txt': Buffer.from('b9d8d3dacad0c1f9bdecc8cbb4f3d2bbb4cebbe1d2e9b5da3132bac5bda8d2e9b5c4b4f0b8b4', 'hex'),
  'sub/2.txt': PAGE,
  'sub/10.html': '<p>答复</p>',
  'sub/deep/1.txt': PAGE,
  'sub/.hidden.txt': PAGE,
  'control.txt': 'a\u001b[31mb\u009bc\u202ed\n',
});
const keys = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).key);

describe('inputs', () => {
  test('a folder is read with its sub-folders, sorted, hidden files left out', async () => {
    expect(keys((await runCli([at('sub')])).stdout)).toEqual(['sub/10.html', 'sub/2.txt', 'sub/deep/1.txt'].map(at));
  });
  test('a quoted glob is expanded', async () => {
    expect(keys((await runCli([at('?.txt')])).stdout)).toEqual(['a.txt', 'b.txt'].map(at));
  });
  test('- is standard input', async () => {
    expect(keys((await runCli(['-'], { stdin: PAGE })).stdout)).toEqual(['-']);
  });
});

describe('formats', () => {
  test('json of one file is its record, of more an array', async () => {
    expect(JSON.parse((await runCli(['-f', 'json', at('a.txt')])).stdout).key).toBe(at('a.txt'));
    expect(JSON.parse((await runCli(['-f', 'json', at('a.txt'), at('b.txt')])).stdout)).toHaveLength(2);
    expect(JSON.parse((await runCli(['-f', 'json', at('?.txt')])).stdout)).toHaveLength(2);
  });
  test('csv has a row a page, failed ones too', async () => {
    const { stdout } = await runCli(['-f', 'csv', at('a.txt'), at('no.txt'), at('b.txt')]);
    const [header, ...rows] = parseDelimited(stdout);
    expect(rows.map((row) => [row[0], row[header!.indexOf('status')]])).toEqual([
      [at('a.txt'), 'ok'],
      [at('no.txt'), 'error'],
      [at('b.txt'), 'ok'],
    ]);
  });
  test('a table alone means csv', async () => {
    expect((await runCli(['-t', 'repairs', at('a.txt')])).stdout).toMatch(/^key,repair,section,rule,/);
  });
  test('--excel writes a BOM and CRLF', async () => {
    expect((await runCli(['--excel', '-t', 'issues', at('a.txt')])).stdout).toMatch(
      /^\ufeffkey,code,severity,message,start,end\r\n/,
    );
  });
  test('an output file is named by its extension and leaves nothing beside it', async () => {
    expect(await runCli(['-o', at('out/../x.tsv'), at('a.txt')])).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(at('x.tsv'), 'utf8')).toMatch(/^key\tstatus\t/);
    expect(readdirSync(at('')).filter((name) => name.includes('.tmp'))).toEqual([]);
  });
  test('--text adds source and repaired text', async () => {
    const [record] = (await runCli(['--text', at('a.txt')])).stdout.split('\n');
    expect(JSON.parse(record!).text.source).toBe(PAGE);
  });
});

describe('a terminal', () => {
  test('shows indented JSON, coloured unless it is not wanted', async () => {
    const colored = await runCli([at('a.txt')], { terminal: true });
    expect(colored.stdout).toContain('\u001b[36m"schema"\u001b[39m: \u001b[32m"reply-extract/document@1"\u001b[39m');
    for (const without of [
      await runCli([at('a.txt')], { terminal: true, env: { NO_COLOR: '1' } }),
      await runCli(['--no-color', at('a.txt')], { terminal: true }),
      await runCli([at('a.txt')], { terminal: true, env: { TERM: 'dumb' } }),
    ]) {
      expect(JSON.parse(without.stdout).key).toBe(at('a.txt'));
      expect(without.stdout).toMatch(/^{\n {2}"schema"/);
    }
  });
  test.each([['--text'], ['--view', 'summary'], ['--view', 'zones']])(
    'is safe from controls of a page: %s',
    async (...option) => {
      const { stdout } = await runCli([...option, at('control.txt')], { terminal: true, env: { NO_COLOR: '1' } });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      expect((await runCli(['repair', at('control.txt')], { terminal: true })).stdout).toBe('a\\u001b[31mb\\u009bc\\u202ed\n');
    },
  );
});

describe('repair', () => {
  test('prints the text as it is into a pipe', async () => {
    expect((await runCli(['repair', at('control.txt')])).stdout).toBe('a\u001b[31mb\u009bc\u202ed\n');
  });
});
