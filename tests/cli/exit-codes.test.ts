import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const PAGE = '关于市六届人大一次会议第12号建议的答复\n王五代表:\n您提出的建议收悉,现答复如下:\n一、路灯\n已装路灯30盏。\n';
const at = temporaryFolder({
  'a.txt': PAGE,
  'b.txt': PAGE,
  'empty.txt': '',
  'image.txt': Buffer.from('89504e470d0a1a0a0000', 'hex'),
  'out.csv': 'old',
  'folder/c.txt': PAGE,
  'bare/style.css': 'a {}',
});

interface Case {
  readonly argv: readonly string[];
  readonly code: number;
  /** Records that come out, by status. */
  readonly out?: readonly string[];
  readonly says?: RegExp;
}

const CASES: Readonly<Record<string, Case>> = {
  'a page': { argv: [at('a.txt')], code: 0, out: ['ok'] },
  'two pages': { argv: [at('a.txt'), at('b.txt')], code: 0, out: ['ok', 'ok'] },
  'a page named twice is read once': { argv: [at('a.txt'), at('a.txt')], code: 0, out: ['ok'] },
  'a missing file': { argv: [at('no.txt')], code: 1, out: ['not-found'], says: /no\.txt: no such file; an error record/ },
  'a mistyped command': {
    argv: ['repiar'],
    code: 1,
    out: ['not-found'],
    says: /repiar: no such file \(did you mean the command repair\?\);/,
  },
  'an empty file': { argv: [at('empty.txt')], code: 1, out: ['empty'], says: /empty\.txt: the file is empty;/ },
  'an image': { argv: [at('image.txt')], code: 1, out: ['binary'], says: /a PNG image/ },
  'a bad file among good ones': {
    argv: [at('a.txt'), at('empty.txt'), at('b.txt')],
    code: 1,
    out: ['ok', 'empty', 'ok'],
    says: /^reply-extract: [^\n]*empty.txt: [^\n]*\n$/,
  },
  'quiet about a bad file': { argv: ['-q', at('empty.txt')], code: 1, out: ['empty'], says: /^$/ },
  'a glob without a match': { argv: [at('*.xyz')], code: 1, out: ['not-found'], says: /no file matches/ },
  'a folder': { argv: [at('folder')], code: 0, out: ['ok'] },
  'a folder without pages': {
    argv: [at('bare')],
    code: 1,
    out: ['not-found'],
    says: /passed over 1 files .*\(\.css\)(?:.|\n)*no pages/,
  },
  'no input': { argv: [], code: 2, says: /no input was named/ },
  'an unknown option': { argv: ['--fromat', 'csv', at('a.txt')], code: 2, says: /no option --fromat; did you mean --format\?/ },
  'an unknown format': { argv: ['-f', 'cvs', at('a.txt')], code: 2, says: /--format cannot be cvs; it is one of json, ndjson/ },
  'a format without its name': { argv: [at('a.txt'), '-f'], code: 2, says: /--format needs a value/ },
  'an unknown encoding': { argv: ['--encoding', 'nope', at('a.txt')], code: 2, says: /nope/ },
  'no CSS selector': { argv: ['--select', 'div[', at('a.txt')], code: 2, says: /"div\[" is no CSS selector/ },
  'a table of json': { argv: ['-f', 'json', '-t', 'sections', at('a.txt')], code: 2, says: /--table goes with csv/ },
  'an output without a format': { argv: ['-o', at('x.y'), at('a.txt')], code: 2, says: /does not tell a format/ },
  'an output that is an input': { argv: ['-o', at('a.txt'), '-f', 'csv', at('a.txt')], code: 2, says: /is an input too/ },
  'an output in no folder': { argv: ['-o', at('no/out.csv'), at('a.txt')], code: 3, says: /output is incomplete/ },
  'an unknown rule': { argv: ['rules', 'nope'], code: 2, says: /no rule nope/ },
  'repair without a file': { argv: ['repair'], code: 2, says: /argument file is missing/ },
  'repair of a missing file': { argv: ['repair', at('no.txt')], code: 1, says: /no such file; nothing was done/ },
  help: { argv: ['--help'], code: 0 },
  version: { argv: ['--version'], code: 0 },
};

describe('exit codes', () => {
  test.each(Object.entries(CASES))('%s', async (_, { argv, code, out, says }) => {
    const ran = await runCli(argv);
    expect(ran.stderr).toMatch(says ?? /^$/);
    expect(ran.code).toBe(code);
    if (out)
      expect(
        ran.stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line).error?.code ?? 'ok'),
      ).toEqual(out);
  });

  test('an output that is an input is left as it was', async () => {
    await runCli(['-o', at('b.txt'), '-f', 'csv', at('b.txt')]);
    expect(readFileSync(at('b.txt'), 'utf8')).toBe(PAGE);
  });

  test('a wrong call is told in the language asked for, else of the locale', async () => {
    expect((await runCli(['--lang', 'zh'])).stderr).toContain('没有指定输入文件');
    expect((await runCli([], { env: { LANG: 'zh_CN.UTF-8' } })).stderr).toContain('没有指定输入文件');
    expect((await runCli([], { env: { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' } })).stderr).toContain('no input');
  });
});
