import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDelimited } from '../../src/batch/parse-delimited.js';
import { TABLE_NAMES } from '../../src/write/tables/index.js';
import { runCli } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const PAGE = '关于市六届人大一次会议第12号建议的答复\n王五代表:\n您提出的建议收悉。2019728日开工,投资3.5亿元。\n';
const at = temporaryFolder({ 'a.txt': PAGE, 'b.txt': PAGE.replace('12', '15'), 'documents.csv': PAGE });

interface Field {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: { readonly fields: readonly Field[]; readonly primaryKey?: string; readonly foreignKeys?: unknown };
}
const packageOf = (folder: string) =>
  (JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as { resources: readonly Resource[] }).resources;

describe('output into a folder', () => {
  test('holds every table and the package that describes their columns in both languages', async () => {
    const folder = at('out/');
    const { code } = await runCli([at('a.txt'), at('no.txt'), at('b.txt'), '-o', folder]);
    expect(code).toBe(1);
    expect(readdirSync(folder).sort()).toEqual([...TABLE_NAMES.map((name) => `${name}.csv`), 'datapackage.json'].sort());
    for (const { name, path, schema } of packageOf(folder)) {
      const [header] = parseDelimited(readFileSync(join(folder, path), 'utf8'));
      expect(schema.fields.map((field) => field.name)).toEqual(header);
      for (const { title, description } of schema.fields) expect([title, description].every(Boolean)).toBe(true);
      expect(name === 'documents' ? schema.primaryKey : schema.foreignKeys).toBeDefined();
    }
  });

  test('keys of every table are keys of documents', async () => {
    const folder = at('keys/');
    await runCli([at('a.txt'), at('b.txt'), '-o', folder]);
    const keysOf = (table: string) =>
      parseDelimited(readFileSync(join(folder, `${table}.csv`), 'utf8'))
        .slice(1)
        .map(([key]) => key);
    const documents = new Set(keysOf('documents'));
    for (const table of TABLE_NAMES) expect(keysOf(table).filter((key) => !documents.has(key!))).toEqual([]);
    expect(keysOf('repairs').length).toBeGreaterThan(0);
  });

  test('parquet by name', async () => {
    await runCli([at('a.txt'), '-f', 'parquet', '-o', at('pq/')]);
    expect(readFileSync(at('pq/repairs.parquet')).subarray(0, 4).toString()).toBe('PAR1');
  });

  test.each([
    ['one table alone', ['-t', 'repairs']],
    ['json', ['-f', 'json']],
    ['a formula guard in parquet', ['-f', 'parquet', '--excel']],
  ])('is refused with %s, and nothing is written', async (_, options) => {
    const { code } = await runCli([at('a.txt'), '-o', at('never/'), ...options]);
    expect(code).toBe(2);
    expect(existsSync(at('never'))).toBe(false);
  });

  test('is refused where one of its files is an input', async () => {
    const { code, stderr } = await runCli([at('documents.csv'), '-o', at('.')]);
    expect(code).toBe(2);
    expect(stderr).toContain('documents.csv');
    expect(readFileSync(at('documents.csv'), 'utf8')).toBe(PAGE);
  });
});
