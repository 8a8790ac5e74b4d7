/** Where data goes: standard output, a file, or a folder of files. Called by the commands. */
import { statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { ReplyExtractError } from '../errors.js';
import type { FilePiece } from '../write/folder.js';
import type { Piece } from '../write/index.js';
import type { Context } from './context.js';
import { EXIT } from './exit-code.js';
import { usageError } from './usage-error.js';
import { failed, openWhole, type WholeFile } from './whole-file.js';

/** Writes all pieces, each when the one before is taken. Resolves where the reader has gone: nobody is left to tell. */
export async function writeTo(stream: Writable, pieces: AsyncIterable<Piece> | Iterable<Piece>): Promise<void> {
  try {
    for await (const piece of pieces) await written(stream, piece);
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  }
}

/** Writes one file. Interrupted, it leaves nothing behind. */
export async function writeFile(path: string, pieces: AsyncIterable<Piece>): Promise<void> {
  const named = (async function* () {
    for await (const piece of pieces) yield { file: basename(path), piece };
  })();
  await writeInto(dirname(path), named);
}

/** Writes the files of a folder, which is made where it does not stand. Interrupted, it leaves no file behind. */
export async function writeFiles(folder: string, pieces: AsyncIterable<FilePiece>): Promise<void> {
  await mkdir(folder, { recursive: true }).catch(failed);
  await writeInto(folder, pieces);
}

/** Each file is opened at its first piece; all appear together at the end. */
async function writeInto(folder: string, pieces: AsyncIterable<FilePiece>): Promise<void> {
  const files = new Map<string, WholeFile>();
  const abandon = () => {
    for (const file of files.values()) file.abandon();
  };
  const interrupted = () => {
    abandon();
    process.exit(EXIT.interrupted);
  };
  process.once('SIGINT', interrupted);
  try {
    for await (const { file, piece } of pieces) {
      if (!files.has(file)) files.set(file, await openWhole(join(folder, file)));
      await files.get(file)!.append(piece);
    }
    for (const file of files.values()) await file.finish();
  } catch (error) {
    abandon();
    throw error;
  } finally {
    process.off('SIGINT', interrupted);
  }
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

/** A folder is one that exists, or a name that ends like one. */
export function isFolder(output: string): boolean {
  return /[\\/]$/.test(output) || statSync(output, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Throws where one of the files to be written is an input too. */
export function checkOutput(context: Context, outputs: readonly string[], inputs: readonly string[]): void {
  const identity = (path: string) => {
    const found = statSync(path, { throwIfNoEntry: false });
    return found && `${found.dev}:${found.ino}`;
  };
  const read = new Set(inputs.map(identity));
  for (const path of outputs) {
    const found = identity(path);
    if (found !== undefined && read.has(found)) throw usageError(context, 'output-input', { path });
  }
}
