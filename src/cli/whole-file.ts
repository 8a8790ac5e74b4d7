/** A file that appears only when it is whole: written under another name, then renamed. Called by the sinks. */
import { rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { ReplyExtractError } from '../errors.js';
import type { Piece } from '../write/index.js';

export interface WholeFile {
  append(piece: Piece): Promise<void>;
  /** Closes the file and gives it its name. */
  finish(): Promise<void>;
  /** Takes away what was written; safe at any moment. */
  abandon(): void;
}

/** Rejects with `ReplyExtractError('output')`, as do its methods, where the disk does not take it. */
export async function openWhole(path: string): Promise<WholeFile> {
  const temporary = `${path}.${process.pid}.tmp`;
  const file = await open(temporary, 'wx').catch(failed);
  return {
    append: (piece) => file.appendFile(piece).catch(failed),
    finish: async () => {
      await file.close();
      await rename(temporary, path).catch(failed);
    },
    abandon: () => {
      void file.close().catch(() => {});
      rmSync(temporary, { force: true });
    },
  };
}

export function failed(cause: Error): never {
  throw new ReplyExtractError('output', cause.message, { cause });
}
