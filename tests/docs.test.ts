import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/*
 * Every block of the docs is run. In a ```console block each line behind `$ ` is a command, the lines under it are what it prints;
 * a ```js block is a module whose output stands in the ```text block under it. `UPDATE_DOCS=1 npx vitest run tests/docs.test.ts`
 * writes what came out; the diff is reviewed like code.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DOCS = [
  'README.md',
  ...readdirSync(ROOT)
    .filter((name) => name === 'docs')
    .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => join(folder, name))),
];
const CONSOLE = /```console\n([\s\S]*?)```/g;
const MODULE = /```js\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g;

/** A folder like a user's: the fixtures beside it, the command on the path, the package in node_modules. */
function userFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  symlinkSync(join(ROOT, 'fixtures'), join(folder, 'fixtures'));
  mkdirSync(join(folder, 'node_modules', '.bin'), { recursive: true });
  symlinkSync(ROOT, join(folder, 'node_modules', 'reply-extract'));
  symlinkSync(join(ROOT, 'bin', 'reply-extract.js'), join(folder, 'node_modules', '.bin', 'reply-extract'));
  return folder;
}

function run(folder: string, command: string): string {
  const env = {
    ...process.env,
    PATH: `${join(folder, 'node_modules', '.bin')}:${process.env.PATH}`,
    LC_ALL: 'C.UTF-8',
    NO_COLOR: '1',
  };
  try {
    return execFileSync('bash', ['-c', `${command} 2>&1`], { cwd: folder, env, encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

function runConsole(folder: string, block: string): string {
  const commands = block.split('\n').filter((line) => line.startsWith('$ '));
  return commands.map((line) => `${line}\n${run(folder, line.slice(2))}`).join('');
}

function runModule(folder: string, code: string): string {
  writeFileSync(join(folder, 'example.mjs'), code);
  return run(folder, 'node example.mjs');
}

describe.each(DOCS)('%s', (name) => {
  const printed = readFileSync(join(ROOT, name), 'utf8');

  test('prints what its commands and modules print', () => {
    const folder = userFolder();
    const actual = printed
      .replace(CONSOLE, (_, block: string) => `\`\`\`console\n${runConsole(folder, block)}\`\`\``)
      .replace(MODULE, (_, code: string) => `\`\`\`js\n${code}\`\`\`\n\n\`\`\`text\n${runModule(folder, code)}\`\`\``);
    rmSync(folder, { recursive: true });
    if (process.env.UPDATE_DOCS) writeFileSync(join(ROOT, name), actual);
    else expect(actual).toBe(printed);
  }, 120_000);
});
