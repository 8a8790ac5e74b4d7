/** Reads pages one after the other: inputs in, their records out, an error record for each that cannot be read. Called by the command line. */
import { ReplyExtractError } from '../errors.js';
import { type ExtractedPage, extractPage } from '../extract.js';
import type { ExtractOptions } from '../options.js';
import { DOCUMENT_SCHEMA, type ErrorRecord } from '../record.js';
import { TOOL } from '../version.js';
import type { Input } from './inputs.js';
import { readInput } from './read-input.js';

export type PageOptions = Pick<ExtractOptions, 'encoding' | 'apply' | 'text' | 'rulings' | 'select'>;

export type PageResult =
  | (ExtractedPage & { readonly path: string })
  | { readonly path: string; readonly failure: ErrorRecord; readonly error: Error };

/** One result an input, in order. A page is read when it is asked for. */
export async function* readPages(
  inputs: readonly Input[],
  options: PageOptions,
  stdin: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<PageResult> {
  for (const input of inputs) yield await readPage(input, options, stdin);
}

async function readPage(input: Input, options: PageOptions, stdin: AsyncIterable<Uint8Array | string>): Promise<PageResult> {
  const { path } = input;
  try {
    const bytes = await readInput(input, stdin);
    return { path, ...(await extractPage(bytes, { ...options, path })) };
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { path, failure: errorRecord(path, error, options), error };
  }
}

function errorRecord(path: string, error: Error, { apply = 'likely', rulings }: PageOptions): ErrorRecord {
  const code = error instanceof ReplyExtractError ? error.code : 'internal';
  return {
    schema: DOCUMENT_SCHEMA,
    key: path,
    id: null,
    producer: { tool: TOOL, apply, decisions: rulings?.digest ?? null },
    source: { path, member: null, bytes: null },
    error: { code, message: error.message },
  };
}
