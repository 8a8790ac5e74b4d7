/** JSON for people: indented, coloured, harmless to a terminal. Called by the extract command on a terminal. */

import { escapeControls } from './escape.js';
import type { Ink } from './ink.js';

/** A key with its colon, a string, or a number or word, at its place in a line of indented JSON: [  "key":] ["text"], */
const TOKENS = /("(?:[^"\\]|\\.)*")(: )?|(?<=^ *|: )(-?[0-9][0-9.eE+-]*|true|false|null)(?=,?$)/gm;

export function renderJson(value: unknown, ink: Ink): string {
  const text = escapeControls(JSON.stringify(value, null, 2));
  return text.replace(TOKENS, (token, string: string | undefined, colon: string | undefined) => {
    if (string === undefined) return token === 'null' ? ink.dim(token) : ink.yellow(token);
    return colon ? ink.cyan(string) + colon : ink.green(token);
  });
}
