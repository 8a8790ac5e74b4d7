/** The tree of commands, options and help, built for one call. Called by `main.ts`; the completion script is read off it. */
import { Argument, Command } from 'commander';
import { VERSION } from '../version.js';
import { ARGUMENTS, COMMANDS, EXAMPLES, OPTIONS } from '../words/help.js';
import { COMMAND_DEFINITIONS } from './commands.js';
import { type Context, columnsOf, hasColor } from './context.js';
import type { ExitCode } from './exit-code.js';
import { localiseHelp } from './localise.js';
import { defineOption } from './options.js';

/** `finish` is told the exit code of the command that ran. */
export function buildProgram(context: Context, finish: (code: ExitCode) => void): Command {
  const program = new Command('reply-extract');
  const { language } = context;
  program
    .exitOverride()
    .enablePositionalOptions()
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => columnsOf(context.stdout),
      getOutHasColors: () => hasColor(context.stdout, context.env, true),
    })
    .configureHelp(localiseHelp(language))
    .version(VERSION, '-V, --version', OPTIONS.version[language])
    .helpCommand('help [command]', COMMANDS.help[language]);

  for (const { name, arguments: operands, options, run } of COMMAND_DEFINITIONS) {
    const command = name === '' ? program : program.command(name);
    command.description(COMMANDS[name][language]).helpOption('-h, --help', OPTIONS.help[language]);
    for (const [syntax, argument] of operands) command.addArgument(new Argument(syntax, ARGUMENTS[argument][language]));
    for (const option of options) command.addOption(defineOption(option, OPTIONS[option][language]));
    const examples = EXAMPLES[name];
    if (examples) command.addHelpText('after', `\n${examples[language]}`);
    command.action(async () => finish(await run(context, command.processedArgs as never[], command.opts() as never, program)));
  }
  return program;
}
