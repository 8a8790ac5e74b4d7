/** A wrong call, in words: what commander or a command found wrong, in the language of the call. Called by `main.ts`. */
import type { CommanderError } from 'commander';
import { ReplyExtractError } from '../errors.js';
import type { MessageName } from '../words/messages.js';
import { type Context, say } from './context.js';

export function usageError(context: Context, name: MessageName, values: Record<string, string | number> = {}): ReplyExtractError {
  return new ReplyExtractError('usage', say(context, name, values));
}

/** Which of our messages says what commander's code says. */
const NAMES: Readonly<Record<string, MessageName>> = {
  'commander.unknownOption': 'unknown-option',
  'commander.invalidArgument': 'bad-value',
  'commander.optionMissingArgument': 'needs-value',
  'commander.missingArgument': 'needs-argument',
  'commander.excessArguments': 'too-many',
};

/** Commander puts what is wrong in quotes, the allowed values behind, and a guess last: option '[-f, --format <x>]' argument '[cvs]' is invalid. Allowed choices are [json, csv]. */
export function describeUsage(context: Context, { code, message }: CommanderError): string {
  const name = NAMES[code];
  if (!name) return message.replace(/^error: /, '');
  const [subject = '', value = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted!);
  const choices = /choices are (.*)\.$/.exec(message)?.[1] ?? '';
  const guess = /Did you mean (?:one of )?([^?]*)\?/.exec(message)?.[1];
  const flag = /--[a-z-]+/.exec(subject)?.[0] ?? subject;
  return say(context, name, { name: flag, value, choices }) + (guess ? say(context, 'did-you-mean', { guess }) : '');
}
