/** Looks at pages as they pass: tells on standard error what went wrong and remembers it for the exit code. */
import type { PageResult } from '../batch/pages.js';
import { ReplyExtractError } from '../errors.js';
import { type Context, say } from './context.js';
import { describe, type Talk, tellBug } from './talk.js';

/** What the exit code hangs on. */
export interface Outcome {
  failed: boolean;
}

export interface WatchOptions {
  readonly talk: Talk;
  readonly outcome: Outcome;
  /** An issue of severity error counts as a failure. */
  readonly strict: boolean;
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
        talk(say(context, 'input-failed', { path, what: describe(context, page.error) }));
      else tellBug(context, path, page.error, talk);
    } else {
      const grave = page.documents.flatMap(({ issues }) => issues).filter(({ severity }) => severity === 'error');
      for (const { message } of grave) talk(say(context, 'page-issue', { path, what: message }));
      if (strict && grave.length > 0) outcome.failed = true;
    }
    yield page;
  }
}
