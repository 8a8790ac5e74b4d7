import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract } from '../src/extract.js';

const PAGES = new URL('../fixtures/pages/', import.meta.url);
const cases = readdirSync(PAGES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('golden pages', () => {
  test.each(cases.map(({ name }) => name))('%s', async (name) => {
    const folder = new URL(`${name}/`, PAGES);
    const input = readdirSync(folder).find((file) => file.startsWith('input.'))!;
    const records = await extract(readFileSync(new URL(input, folder)), { path: input });
    // The tool's version is no part of what a page says.
    const stable = records.map((record) => ({ ...record, producer: { ...record.producer, tool: 'reply-extract' } }));
    await expect(`${JSON.stringify(stable, null, 2)}\n`).toMatchFileSnapshot(new URL('expected.json', folder).pathname);
  });
});
