/** Talk on standard error: one line a message, `reply-extract: WHERE: what; what was done`. */
import { ReplyExtractError } from '../errors.js';
import { ERRORS } from '../words/messages.js';
import { type Context, say } from './context.js';
import { escapeControls } from './render/escape.js';

export type Talk = (message: string) => void;

export function talkOn({ stderr }: Pick<Context, 'stderr'>, { quiet }: { readonly quiet: boolean }): Talk {
  return (message) => {
    if (!quiet) stderr.write(`reply-extract: ${escapeControls(message)}\n`);
  };
}

/** What went wrong, in the language of the call: English is the error's own message, more exact than its code. */
export function describe(context: Context, error: Error): string {
  return error instanceof ReplyExtractError && context.language === 'zh' ? ERRORS[error.code] : error.message;
}

/** The stack of a bug of ours, so that it can be reported. */
export function tellBug(context: Context, path: string, error: Error, talk: Talk): void {
  talk(say(context, 'bug', { path }));
  talk(error.stack ?? error.message);
}
