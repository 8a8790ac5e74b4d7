/** Looks at pages as they pass: tells on standard error what went wrong and remembers it for the exit code. */
import type { PageResult } from '../batch/pages.js';
import { ReplyExtractError } from '../errors.js';
import type { Ruling } from '../types.js';
import { COMMAND_DEFINITIONS } from './commands.js';
import { type Context, say } from './context.js';
import { similarTo } from './similar.js';
import { describe, type Talk, tellBug } from './talk.js';

/** What is known at the end: what the exit code hangs on, and which rulings found a place. */
export interface Outcome {
  failed: boolean;
  readonly ruled: Set<number>;
}

export interface WatchOptions {
  readonly talk: Talk;
  readonly outcome: Outcome;
  /** An issue of severity error counts as a failure. */
  readonly strict: boolean;
}

/** `repiar FILE` names two inputs; the first was meant to be a command. */
function commandMeant(context: Context, { code }: ReplyExtractError, path: string): string {
  const guess =
    code === 'not-found'
      ? similarTo(
          path,
          COMMAND_DEFINITIONS.map(({ name }) => name),
        )
      : null;
  return guess ? say(context, 'did-you-mean-command', { guess }) : '';
}

export async function* watched(
  pages: AsyncIterable<PageResult>,
  context: Context,
  { talk, outcome, strict }: WatchOptions,
): AsyncGenerator<PageResult> {
  for await (const page of pages) {
    const { path } = page;
    if ('failure' in page) {
      outcome.failed = true;
      if (page.error instanceof ReplyExtractError)
        talk(
          say(context, 'input-failed', { path, what: describe(context, page.error) + commandMeant(context, page.error, path) }),
        );
      else tellBug(context, path, page.error, talk);
    } else {
      for (const index of page.ruled) outcome.ruled.add(index);
      const grave = page.documents.flatMap(({ issues }) => issues).filter(({ severity }) => severity === 'error');
      for (const { message } of grave) talk(say(context, 'page-issue', { path, what: message }));
      if (strict && grave.length > 0) outcome.failed = true;
    }
    yield page;
  }
}

/** Decisions are tied to text: one whose text is on no page any more is told, in the order of the file. */
export function tellUnplaced(context: Context, rulings: readonly Ruling[], { ruled }: Outcome, talk: Talk): void {
  rulings.forEach(({ before, original, after }, index) => {
    if (!ruled.has(index)) talk(say(context, 'unplaced', { text: `${before}[${original}]${after}`.replace(/\s+/g, ' ') }));
  });
}
