/** The tree of commands, options and help, built for one call. Called by `main.ts`; the completion script is read off it. */
import { Argument, Command } from 'commander';
import { VERSION } from '../version.js';
import { ARGUMENTS, COMMANDS, EXAMPLES, OPTIONS } from '../words/help.js';
import { type Context, columnsOf, hasColor } from './context.js';
import type { ExitCode } from './exit-code.js';
import { localiseHelp } from './localise.js';
import { type DefinedOption, defineOption } from './options.js';

type ArgumentName = keyof typeof ARGUMENTS;
type CommandName = Exclude<keyof typeof COMMANDS, 'help'>;

interface CommandDefinition {
  readonly name: CommandName;
  readonly argument: readonly [syntax: string, name: ArgumentName];
  readonly options: readonly DefinedOption[];
  /** Loads the command only when it is called. */
  readonly run: (context: Context, argument: never, options: never, program: Command) => Promise<ExitCode>;
}

/** A commander action: the argument, the options, the command itself. */
type Action = (this: Command, argument: never, options: never) => Promise<void>;

const DEFINITIONS: readonly CommandDefinition[] = [
  {
    name: '',
    argument: ['[inputs...]', 'inputs'],
    options: ['format', 'table', 'output', 'encoding', 'apply', 'text', 'excel', 'view', 'strict', 'quiet', 'color', 'lang'],
    run: async (context, inputs, options) => (await import('./commands/extract.js')).runExtract(context, inputs, options),
  },
  {
    name: 'repair',
    argument: ['<file>', 'file'],
    options: ['diff', 'marked', 'encoding', 'apply', 'quiet', 'color', 'lang'],
    run: async (context, file, options) => (await import('./commands/repair.js')).runRepair(context, file, options),
  },
  {
    name: 'rules',
    argument: ['[id]', 'rule'],
    options: ['color', 'lang'],
    run: async (context, id, options) => (await import('./commands/rules.js')).runRules(context, id, options),
  },
  {
    name: 'score',
    argument: ['<gold>', 'gold'],
    options: ['apply', 'misses', 'json', 'lang'],
    run: async (context, folder, options) => (await import('./commands/score.js')).runScore(context, folder, options),
  },
  {
    name: 'completion',
    argument: ['<shell>', 'shell'],
    options: ['lang'],
    run: async (...call) => (await import('./commands/completion.js')).runCompletion(...call),
  },
];

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

  for (const { name, argument, options, run } of DEFINITIONS) {
    const command = name === '' ? program : program.command(name);
    const [syntax, argumentName] = argument;
    command.description(COMMANDS[name][language]).helpOption('-h, --help', OPTIONS.help[language]);
    command.addArgument(new Argument(syntax, ARGUMENTS[argumentName][language]));
    for (const option of options) command.addOption(defineOption(option, OPTIONS[option][language]));
    const examples = EXAMPLES[name];
    if (examples) command.addHelpText('after', `\n${examples[language]}`);
    const action: Action = async (given, chosen) => finish(await run(context, given, chosen, program));
    command.action(action as (...args: unknown[]) => Promise<void>);
  }
  return program;
}
