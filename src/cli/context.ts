/** What every command is given: the streams, the language, and whether there is colour. Built by `main.ts`. */
import type { Readable, Writable } from 'node:stream';
import type { Language } from '../words/language.js';
import { worded } from '../words/language.js';
import { MESSAGES, type MessageName } from '../words/messages.js';

export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Context extends Streams {
  readonly env: Environment;
  readonly language: Language;
}

export function say(
  { language }: Pick<Context, 'language'>,
  name: MessageName,
  values: Record<string, string | number> = {},
): string {
  return worded(MESSAGES[name], language, values);
}

/** `--no-color`, then NO_COLOR (no-color.org), FORCE_COLOR, then whether the stream is a terminal that can. */
export function hasColor(stream: { readonly isTTY?: boolean }, env: Environment, wanted: boolean): boolean {
  if (!wanted || env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return stream.isTTY === true && env.TERM !== 'dumb';
}

/** Columns for text: those of the terminal, within what can be read. */
export function columnsOf({ columns }: { readonly columns?: number }): number {
  return Math.max(40, columns || 80);
}
