/** Where data goes: standard output, or a file that appears only when it is whole. Called by the commands. */
import { rmSync, statSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { ReplyExtractError } from '../errors.js';
import type { Piece } from '../write/index.js';
import type { Context } from './context.js';
import { EXIT } from './exit-code.js';
import { usageError } from './usage-error.js';

/** Writes all pieces, each when the one before is taken. Resolves where the reader has gone: nobody is left to tell. */
export async function writeTo(stream: Writable, pieces: AsyncIterable<Piece> | Iterable<Piece>): Promise<void> {
  try {
    for await (const piece of pieces) await written(stream, piece);
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  }
}

/** Writes a file under another name and renames it when it is whole. */
export async function writeFile(path: string, pieces: AsyncIterable<Piece>): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  const file = await open(temporary, 'wx').catch(failed);
  const interrupted = () => {
    rmSync(temporary, { force: true });
    process.exit(EXIT.interrupted);
  };
  process.once('SIGINT', interrupted);
  try {
    for await (const piece of pieces) await file.appendFile(piece).catch(failed);
    await file.close();
    await rename(temporary, path).catch(failed);
  } catch (error) {
    await file.close();
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    process.off('SIGINT', interrupted);
  }
}

function failed(cause: Error): never {
  throw new ReplyExtractError('output', cause.message, { cause });
}

function written(stream: Writable, piece: Piece): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(piece, (error) => {
      if (!error) resolve();
      else if (isClosedPipe(error)) reject(error);
      else reject(new ReplyExtractError('output', error.message, { cause: error }));
    });
  });
}

const isClosedPipe = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');

/** Throws where the output is an input too, or a folder. */
export function checkOutput(context: Context, output: string, inputs: readonly string[]): void {
  const found = statSync(output, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw usageError(context, 'output-folder', { path: output });
  const isOutput = (path: string) => {
    const input = statSync(path, { throwIfNoEntry: false });
    return input !== undefined && input.dev === found?.dev && input.ino === found.ino;
  };
  if (found && inputs.some(isOutput)) throw usageError(context, 'output-input', { path: output });
}
