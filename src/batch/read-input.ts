/** Reads the bytes of one input, or says by a `ReplyExtractError` why it cannot be read. Whether they are text is for `decode` to say. Called by `pages.ts` and explain. */
import { readFileSync, statSync } from 'node:fs';
import { type ErrorCode, ReplyExtractError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { type Input, STDIN } from './inputs.js';

export async function readInput({ path, error }: Input, stdin: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  if (error) throw error;
  return path === STDIN ? readStream(stdin) : readFile(path);
}

function readFile(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > LIMITS.pageBytes) throw tooLarge(size);
    return readFileSync(path);
  } catch (cause) {
    if (cause instanceof ReplyExtractError) throw cause;
    const { code = '', message } = cause as NodeJS.ErrnoException;
    const [ours, what] = CAUSES[code] ?? ['unreadable', message];
    throw new ReplyExtractError(ours, what, { cause });
  }
}

const CAUSES: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  ENOENT: ['not-found', 'no such file'],
  ENOTDIR: ['not-found', 'no such file'],
  EISDIR: ['not-a-file', 'not a file'],
  EACCES: ['unreadable', 'no permission to read it'],
  EPERM: ['unreadable', 'no permission to read it'],
};

async function readStream(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    size += bytes.length;
    if (size > LIMITS.pageBytes) throw tooLarge(size);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (size: number) =>
  new ReplyExtractError('too-large', `${size} bytes are more than the limit pageBytes of ${LIMITS.pageBytes}`);
