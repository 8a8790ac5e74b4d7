/** Help in Chinese or English that lines up: commander's own counts every character as one column and breaks at blanks only. */
import type { Argument, Help } from 'commander';
import { TITLES } from '../words/help.js';
import type { Language } from '../words/language.js';
import { widthOf, wrapTo } from './render/width.js';

export function localiseHelp(language: Language): Partial<Help> {
  return {
    displayWidth: widthOf,
    boxWrap: (text, width) => wrapTo(text, width).join('\n'),
    styleTitle: (title) => (language === 'zh' ? (TITLES[title] ?? title) : title),
    // Choices and defaults stand in the descriptions.
    optionDescription: (option) => option.description,
    // `[options]` and `[command]` are commander's own words.
    styleUsage: (usage) =>
      language === 'zh' ? usage.replaceAll('[options]', '[选项]').replaceAll('[command]', '[命令]') : usage,
    subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
  };
}

/** `<file>`, `[inputs...]`: as usage lines write them. */
function argumentTerm(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? '...' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}
