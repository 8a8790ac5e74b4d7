/** Reads a folder of pages with known truth. Called by the score command; the format is documented in docs/scoring.md. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReplyExtractError } from '../errors.js';
import { extract } from '../extract.js';
import type { Expectation } from '../score/expectation.js';
import type { ScoredPage } from '../score/index.js';
import { type MarkedText, readMarked } from '../score/marked.js';
import type { ApplyLevel } from '../types.js';

interface GoldFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly marked: MarkedText | null;
  readonly expected: Expectation | null;
}

/** Reads and extracts the pages one by one; none lies in memory longer than its turn. */
export async function* scoredPages(folder: string, apply: ApplyLevel): AsyncGenerator<ScoredPage> {
  for (const { name, bytes, marked, expected } of goldFiles(folder)) {
    try {
      const [record] = await extract(bytes, { path: name, apply });
      yield { name, marked, expected, record: record ?? null, error: null };
    } catch (error) {
      yield { name, marked, expected, record: null, error: error instanceof Error ? error.message : String(error) };
    }
  }
}

/** `NAME.marked.txt` is a page with its losses marked; `NAME.html` and `NAME.txt` count where `NAME.expect.json` stands beside them. */
function* goldFiles(folder: string): Generator<GoldFile> {
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    const stem = /^(.+?)(?:\.marked\.txt|\.html?|\.txt)$/.exec(name)?.[1];
    if (stem === undefined) continue;
    const expected = expectationAt(join(folder, `${stem}.expect.json`));
    if (name.endsWith('.marked.txt')) {
      const marked = readMarked(readFileSync(path, 'utf8'));
      yield { name: `${stem}.txt`, bytes: Buffer.from(marked.damaged), marked, expected };
    } else if (expected) yield { name, bytes: readFileSync(path), marked: null, expected };
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (cause) {
    throw new ReplyExtractError('not-found', `${folder}: no such folder`, { cause });
  }
}

function expectationAt(path: string): Expectation | null {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Expectation;
  } catch (cause) {
    throw new ReplyExtractError('unreadable', `${path}: no valid JSON`, { cause });
  }
}
