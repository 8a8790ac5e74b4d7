/** Decoded text to page: source and lines, frozen from here on. Called by extract. */
import type { Page } from '../types.js';
import { isHtml } from './is-html.js';
import { textLines } from './text-lines.js';

export interface PageOptions {
  /** A CSS selector: the letter is there, instead of being found. For HTML only. */
  readonly select?: string;
}

/** Decides by content whether the text is HTML. Rejects with `ReplyExtractError` where the selector is none, or the nesting is past its bound. */
export async function readPage(text: string, options: PageOptions = {}): Promise<Page> {
  if (!isHtml(text)) return { format: 'text', source: text, lines: textLines(text), holes: [], meta: [] };
  // The parser takes as long to load as a hundred pages to read: a text page goes without.
  const { readHtml } = await import('./html.js');
  return readHtml(text, options.select);
}
