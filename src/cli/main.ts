/** The command line. Called by bin. */
import { readFileSync } from 'node:fs';
import { extract } from '../extract.js';

export async function main({
  argv,
  stdout,
}: {
  argv: string[];
  stdin: unknown;
  stdout: NodeJS.WriteStream;
  stderr: unknown;
}): Promise<number> {
  for (const path of argv.filter((a, i) => !a.startsWith('-') && argv[i - 1] !== '--format')) {
    for (const record of await extract(readFileSync(path), { path })) stdout.write(`${JSON.stringify(record)}\n`);
  }
  return 0;
}
