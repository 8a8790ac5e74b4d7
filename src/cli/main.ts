/** The command line: arguments and streams in, the exit code out. Called by bin, and by tests in process. */
import { CommanderError } from 'commander';
import { ReplyExtractError } from '../errors.js';
import { LANGUAGES, type Language, languageOf } from '../words/language.js';
import { type Context, type Environment, type Streams, say } from './context.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { buildProgram } from './program.js';
import { talkOn } from './talk.js';
import { describeUsage } from './usage-error.js';

export interface Call extends Streams {
  /** Without the names of node and script. */
  readonly argv: readonly string[];
  readonly env?: Environment;
}

/** Resolves to the exit code; rejects only where the tool itself is at fault outside a page. */
export async function main({ argv, env = process.env, ...streams }: Call): Promise<ExitCode> {
  const context: Context = { ...streams, env, language: languageAsked(argv) ?? languageOf(env) };
  // A failed write also emits `error`, which would end the process; whoever writes data looks at the result of the write.
  for (const stream of [streams.stdout, streams.stderr]) stream.on('error', () => {});
  const talk = talkOn(context, { quiet: false });
  let code: ExitCode = EXIT.done;
  try {
    await buildProgram(context, (finished) => {
      code = finished;
    }).parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.done;
      talk(describeUsage(context, error));
      talk(say(context, 'see-help', { command: 'reply-extract' }));
      return EXIT.wrongCall;
    }
    if (error instanceof ReplyExtractError) {
      if (error.code === 'output') {
        talk(say(context, 'output-failed', { what: error.message }));
        return EXIT.incomplete;
      }
      talk(error.message);
      return EXIT.wrongCall;
    }
    throw error;
  }
}

/** `--lang` is needed before the call is parsed, so that a wrong call is told in it. */
function languageAsked(argv: readonly string[]): Language | undefined {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  if (at < 0) return undefined;
  const name = argv[at]!.split('=')[1] ?? argv[at + 1];
  return LANGUAGES.find((language) => language === name);
}
