/** The commands as data: what they are called with, and where they are. Read by `program.ts`. */
import type { Command } from 'commander';
import type { ARGUMENTS, COMMANDS } from '../words/help.js';
import type { Context } from './context.js';
import type { ExitCode } from './exit-code.js';
import type { DefinedOption } from './options.js';

export interface CommandDefinition {
  /** `''`: the tool itself. */
  readonly name: Exclude<keyof typeof COMMANDS, 'help'>;
  readonly arguments: readonly (readonly [syntax: string, name: keyof typeof ARGUMENTS])[];
  readonly options: readonly DefinedOption[];
  /** Loads the command only when it is called. Commander has checked arguments and options against this table. */
  readonly run: (context: Context, given: readonly never[], options: never, program: Command) => Promise<ExitCode>;
}

export const COMMAND_DEFINITIONS: readonly CommandDefinition[] = [
  {
    name: '',
    arguments: [['[inputs...]', 'inputs']],
    options: [
      'format',
      'table',
      'output',
      'encoding',
      'apply',
      'decisions',
      'select',
      'text',
      'excel',
      'view',
      'strict',
      'quiet',
      'color',
      'lang',
    ],
    run: async (context, [inputs], options) => (await import('./commands/extract.js')).runExtract(context, inputs!, options),
  },
  {
    name: 'repair',
    arguments: [['<file>', 'file']],
    options: ['diff', 'marked', 'encoding', 'apply', 'decisions', 'select', 'quiet', 'color', 'lang'],
    run: async (context, [file], options) => (await import('./commands/repair.js')).runRepair(context, file!, options),
  },
  {
    name: 'explain',
    arguments: [
      ['<file>', 'file'],
      ['<where>', 'where'],
    ],
    options: ['encoding', 'apply', 'color', 'lang'],
    run: async (context, [file, where], options) =>
      (await import('./commands/explain.js')).runExplain(context, file!, where!, options),
  },
  {
    name: 'rules',
    arguments: [['[id]', 'rule']],
    options: ['color', 'lang'],
    run: async (context, [id], options) => (await import('./commands/rules.js')).runRules(context, id, options),
  },
  {
    name: 'schema',
    arguments: [],
    options: [],
    run: async (context) => (await import('./commands/schema.js')).runSchema(context),
  },
  {
    name: 'score',
    arguments: [['<gold>', 'gold']],
    options: ['apply', 'misses', 'json', 'lang'],
    run: async (context, [folder], options) => (await import('./commands/score.js')).runScore(context, folder!, options),
  },
  {
    name: 'completion',
    arguments: [['<shell>', 'shell']],
    options: ['lang'],
    run: async (context, [shell], _, program) =>
      (await import('./commands/completion.js')).runCompletion(context, shell!, program),
  },
];
