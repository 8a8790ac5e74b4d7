/** `reply-extract schema`: the JSON Schema of the record, as it is published with the package. */
import { readFileSync } from 'node:fs';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { writeTo } from '../sink.js';

export async function runSchema(context: Context): Promise<ExitCode> {
  await writeTo(context.stdout, [readFileSync(new URL('../../../schema/document@1.schema.json', import.meta.url), 'utf8')]);
  return EXIT.done;
}
