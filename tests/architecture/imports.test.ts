import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** What each room may import of the others. Files directly under src/ are rooms of their own name. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  types: [],
  record: ['types'],
  limits: [],
  errors: [],
  version: [],
  offsets: [],
  lexicon: ['types'],
  issues: ['record', 'types'],
  decode: ['errors', 'lexicon', 'limits', 'types'],
  page: ['errors', 'lexicon', 'limits', 'types'],
  survey: ['lexicon', 'limits', 'types'],
  repair: ['errors', 'lexicon', 'limits', 'survey', 'types'],
  read: ['issues', 'lexicon', 'limits', 'record', 'survey', 'types'],
  options: ['types'],
  assemble: ['issues', 'offsets', 'options', 'read', 'record', 'repair', 'survey', 'types', 'version'],
  extract: ['assemble', 'decode', 'options', 'page', 'read', 'record', 'repair', 'survey', 'types'],
  index: ['errors', 'extract', 'options', 'record', 'types'],
  words: ['errors', 'issues', 'record', 'types'],
  write: ['limits', 'offsets', 'record', 'types', 'version'],
  score: ['record', 'types'],
  batch: ['decode', 'errors', 'extract', 'limits', 'options', 'record', 'repair', 'types', 'version'],
  cli: [
    'batch',
    'decode',
    'errors',
    'extract',
    'issues',
    'limits',
    'page',
    'record',
    'repair',
    'score',
    'survey',
    'types',
    'version',
    'words',
    'write',
  ],
};

/** Each outside library has one importing folder. */
const ONE_IMPORTER: Readonly<Record<string, string>> = {
  cheerio: 'page',
  htmlparser2: 'page',
  domhandler: 'page',
  domutils: 'page',
  'iconv-lite': 'decode',
  'csv-stringify': 'write',
  'hyparquet-writer': 'write',
  fflate: 'write',
  commander: 'cli',
  chalk: 'cli',
  'get-east-asian-width': 'cli',
  tinyglobby: 'batch',
};

/** Rooms that may touch files, console or the process. */
const OUTSIDE = new Set(['batch', 'cli', 'version']);

const files = (readdirSync(SRC, { recursive: true }) as string[])
  .map((name) => name.split(sep).join('/'))
  .filter((name) => /\.tsx?$/.test(name) && statSync(join(SRC, name)).isFile());
const roomOf = (file: string) => file.split('/')[0]!.replace(/\.[jt]sx?$/, '');
const textOf = (file: string) => readFileSync(join(SRC, file), 'utf8');
const importsOf = (file: string) =>
  [...textOf(file).matchAll(/^(?:import|export|\}).*? from '([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    (match) => (match[1] ?? match[2])!,
  );
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

describe.each(files)('src/%s', (file) => {
  const room = roomOf(file);

  test('stands in a known room', () => expect(Object.keys(MAY_IMPORT)).toContain(room));

  test('imports only what its room may', () => {
    const rooms = importsOf(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => roomOf(posix.normalize(posix.join(dirname(file), specifier))));
    expect(rooms.filter((other) => other !== room && !MAY_IMPORT[room]!.includes(other))).toEqual([]);
  });

  test('imports outside libraries only where they belong', () => {
    const outside = importsOf(file).filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'));
    expect(outside.filter((specifier) => ONE_IMPORTER[packageOf(specifier)] !== room)).toEqual([]);
  });

  test('touches files, console and process only in bin, cli and batch', () => {
    if (OUTSIDE.has(room)) return;
    expect(importsOf(file).filter((specifier) => /^node:(?:fs|process|child_process|net|http)/.test(specifier))).toEqual([]);
    expect(textOf(file)).not.toMatch(/\bconsole\.|\bprocess\./);
  });

  test('is at most 200 lines long, but for tables of data', () => {
    if (room !== 'lexicon') expect(textOf(file).split('\n').length).toBeLessThanOrEqual(201);
  });
});

test('the tests mirror src', () => {
  const TESTS = fileURLToPath(new URL('..', import.meta.url));
  const folders = readdirSync(TESTS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const extra = new Set(['recipes', 'architecture', 'support']);
  const strays = folders
    .map(({ name }) => name)
    .filter((name) => !extra.has(name) && !files.some((file) => roomOf(file) === name));
  expect(strays).toEqual([]);
});
