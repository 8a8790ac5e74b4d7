/** Reads the one page of a command that takes one. Called by repair and explain. */
import { type PageOptions, readPages } from '../batch/pages.js';
import { ReplyExtractError } from '../errors.js';
import type { ExtractedPage } from '../extract.js';
import { type Context, say } from './context.js';
import { describe, type Talk, tellBug } from './talk.js';

/** The page, or null where it cannot be read and that was told. */
export async function readOne(context: Context, path: string, options: PageOptions, talk: Talk): Promise<ExtractedPage | null> {
  for await (const page of readPages([{ path, error: null }], options, context.stdin)) {
    if (!('failure' in page)) return page;
    if (page.error instanceof ReplyExtractError)
      talk(say(context, 'input-unread', { path, what: describe(context, page.error) }));
    else tellBug(context, path, page.error, talk);
  }
  return null;
}
