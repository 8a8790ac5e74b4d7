/** Finds out before anything is read whether an encoding is known. Called by the commands that take `--encoding`. */
import { decode } from '../decode/index.js';

/** Throws `ReplyExtractError` where `name` names no encoding. */
export function checkEncoding(name: string | undefined): void {
  if (name !== undefined) decode(new Uint8Array([0x61]), name);
}
