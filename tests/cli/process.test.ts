import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.js';

const BIN = fileURLToPath(new URL('../../bin/reply-extract.js', import.meta.url));
const PAGE = '关于市六届人大一次会议第12号建议的答复\n王五代表:\n您提出的建议收悉。\n';
const at = temporaryFolder(Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`p${n}.txt`, PAGE])));
const shell = (script: string) => spawnSync('bash', ['-c', `set -o pipefail; ${script}`], { encoding: 'utf8' });
const TOOL = `${process.execPath} ${BIN}`;

test('a reader that closes the pipe ends the run quietly', () => {
  const { status, stdout, stderr } = shell(`{ ${TOOL} ${at('p*.txt')}; echo code $? >&2; } | head -n 1`);
  expect(stdout.split('\n')).toHaveLength(2);
  expect(stderr).toBe('code 0\n');
  expect(status).toBe(0);
});

test('help into a closed pipe ends quietly', () => {
  expect(shell(`{ ${TOOL} --help; echo code $? >&2; } | true`).stderr).toBe('code 0\n');
});

test.skipIf(process.platform !== 'linux')('a full disk is told, with exit code 3', () => {
  const { status, stderr } = shell(`${TOOL} ${at('p1.txt')} > /dev/full`);
  expect(stderr).toMatch(/^reply-extract: output is incomplete: .*ENOSPC/);
  expect(status).toBe(3);
});

test('standard input and the exit code of a process', () => {
  const { status, stdout } = shell(`printf '%s' '${PAGE}' | ${TOOL} - ${at('none.txt')}`);
  const records = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(records.map(({ key }) => key)).toEqual(['-', at('none.txt')]);
  expect(records[0].source.path).toBe('-');
  expect(status).toBe(1);
});
