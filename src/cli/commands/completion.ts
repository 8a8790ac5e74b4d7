/** `reply-extract completion SHELL`: a static script, read off the tree of commands. File names complete as ever. */
import type { Command } from 'commander';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { writeTo } from '../sink.js';
import { usageError } from '../usage-error.js';

type Script = (program: Command) => string;

export async function runCompletion(context: Context, shell: string, program: Command): Promise<ExitCode> {
  const script = SCRIPTS[shell];
  if (!script)
    throw usageError(context, 'bad-value', { name: 'completion', value: shell, choices: Object.keys(SCRIPTS).join(', ') });
  await writeTo(context.stdout, [script(program)]);
  return EXIT.done;
}

const commandsOf = (program: Command) => [program, ...program.commands];
const flagsOf = (command: Command) =>
  command
    .createHelp()
    .visibleOptions(command)
    .map(({ short, long }) => [short, long].filter(Boolean).join(' '));
/** Every option with few values, once. */
const choicesOf = (program: Command) => {
  const found = commandsOf(program).flatMap(({ options }) => options.filter(({ argChoices }) => argChoices));
  return [...new Map(found.map((option) => [option.long, option])).values()];
};

/** Options of the command, values of an option with few, else file names. */
const bash: Script = (program) => `_reply_extract() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  case "\${COMP_WORDS[COMP_CWORD-1]}" in
${choicesOf(program)
  .map(({ short, long, argChoices }) => `    ${[short, long].filter(Boolean).join('|')}) words="${argChoices!.join(' ')}" ;;`)
  .join('\n')}
    *)
      case "$current" in
        -*)
          case "\${COMP_WORDS[1]}" in
${program.commands.map((command) => `            ${command.name()}) words="${flagsOf(command).join(' ')}" ;;`).join('\n')}
            *) words="${flagsOf(program).join(' ')}" ;;
          esac ;;
        *) [ "$COMP_CWORD" -eq 1 ] && words="${program.commands.map((command) => command.name()).join(' ')}" ;;
      esac ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _reply_extract reply-extract
`;

/** zsh runs the bash script by its own compatibility. */
const zsh: Script = (program) => `#compdef reply-extract
autoload -U +X bashcompinit && bashcompinit
${bash(program)}`;

const quoted = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`;

const fish: Script = (program) =>
  commandsOf(program)
    .flatMap((command) => {
      const names = program.commands.map((other) => other.name());
      const here =
        command === program
          ? `not __fish_seen_subcommand_from ${names.join(' ')}`
          : `__fish_seen_subcommand_from ${command.name()}`;
      const self =
        command === program
          ? []
          : [`complete -c reply-extract -n __fish_use_subcommand -a ${command.name()} -d ${quoted(command.description())}`];
      const options = command.options.map(({ short, long, argChoices, description }) => {
        const values = argChoices ? ` -x -a ${quoted(argChoices.join(' '))}` : '';
        return `complete -c reply-extract -n '${here}'${short ? ` -s ${short.slice(1)}` : ''} -l ${long!.slice(2)}${values} -d ${quoted(description)}`;
      });
      return [...self, ...options];
    })
    .join('\n')
    .concat('\n');

const SCRIPTS: Readonly<Record<string, Script>> = { bash, zsh, fish };
