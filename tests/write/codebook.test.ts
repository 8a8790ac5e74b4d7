import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test('docs/tables.md is what the columns say (npm run codebook)', () => {
  const generated = execFileSync('node', ['scripts/codebook.js'], { cwd: ROOT, encoding: 'utf8' });
  expect(readFileSync(`${ROOT}/docs/tables.md`, 'utf8')).toBe(generated);
});
