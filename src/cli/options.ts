/** The options of the command line, each defined once. Commands say which they take. */
import { Option } from 'commander';
import type { OptionName } from '../words/help.js';
import { LANGUAGES } from '../words/language.js';
import { FORMATS } from '../write/index.js';
import { TABLE_NAMES } from '../write/tables/index.js';

const VIEWS = ['summary', 'zones'] as const;
const LEVELS = ['certain', 'likely', 'guess', 'none'] as const;

/** Flags, and the values it may take where they are few. */
const DEFINITIONS = {
  format: ['-f, --format <name>', FORMATS],
  table: ['-t, --table <name>', TABLE_NAMES],
  output: ['-o, --output <path>', null],
  encoding: ['--encoding <name>', null],
  apply: ['--apply <level>', LEVELS],
  decisions: ['--decisions <file>', null],
  select: ['--select <css>', null],
  text: ['--text', null],
  excel: ['--excel', null],
  view: ['--view <name>', VIEWS],
  strict: ['--strict', null],
  quiet: ['-q, --quiet', null],
  color: ['--no-color', null],
  lang: ['--lang <name>', LANGUAGES],
  diff: ['--diff', null],
  marked: ['--marked', null],
  json: ['--json', null],
  misses: ['--misses <n>', null],
} as const satisfies Partial<Record<OptionName, readonly [flags: string, choices: readonly string[] | null]>>;

export type DefinedOption = keyof typeof DEFINITIONS;

export function defineOption(name: DefinedOption, description: string): Option {
  const [flags, choices] = DEFINITIONS[name];
  const option = new Option(flags, description);
  return choices ? option.choices(choices) : option;
}
