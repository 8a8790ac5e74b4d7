import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { extract } from '../src/extract.js';
import type { ErrorRecord } from '../src/record.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILE = new URL('../schema/document@1.schema.json', import.meta.url);
const PAGES = new URL('../fixtures/pages/', import.meta.url);

const validate = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(FILE, 'utf8')) as object,
);
const faults = (record: unknown) => (validate(record) ? [] : validate.errors);

describe('the JSON Schema of the record', () => {
  test('is what the interfaces say (npm run schema)', () => {
    const generated = execFileSync('node', ['scripts/schema.js'], { cwd: ROOT, encoding: 'utf8' });
    expect(generated).toBe(readFileSync(FILE, 'utf8'));
  }, 60_000);

  test.each(readdirSync(PAGES))('holds for the records of %s', async (name) => {
    const folder = new URL(`${name}/`, PAGES);
    const input = readdirSync(folder).find((file) => file.startsWith('input.'))!;
    for (const record of await extract(readFileSync(new URL(input, folder)), { path: input, text: true }))
      expect(faults(record)).toEqual([]);
  });

  test('holds for an error record, and for nothing else', () => {
    const source = { path: 'a.txt', member: null, bytes: null };
    const error: ErrorRecord = {
      schema: 'reply-extract/document@1',
      key: 'a.txt',
      id: null,
      producer: { tool: 'reply-extract 0.1.0', apply: 'likely', decisions: null },
      source,
      error: { code: 'not-found', message: 'no such file' },
    };
    expect(faults(error)).toEqual([]);
    expect(faults({ ...error, extra: 1 })).not.toEqual([]);
    expect(faults({ ...error, key: undefined })).not.toEqual([]);
  });
});
