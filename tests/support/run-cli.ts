/** Runs the command line in process and collects what it says. For tests of commands. */
import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.js';

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function runCli(argv: readonly string[], { stdin = '', env = {}, terminal = false }: RunOptions = {}): Promise<Ran> {
  const out = collector(terminal);
  const err = collector(terminal);
  const code = await main({ argv, stdin: Readable.from([Buffer.from(stdin)]), stdout: out.stream, stderr: err.stream, env });
  return { code, stdout: out.text(), stderr: err.text() };
}

function collector(isTTY: boolean) {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY }), text: () => Buffer.concat(chunks).toString() };
}
