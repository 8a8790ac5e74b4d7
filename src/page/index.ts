/** Decoded text to page: source and lines, frozen from here on. Called by extract. */
import type { Page } from '../types.js';
import { isHtml } from './is-html.js';
import { textLines } from './text-lines.js';

/**
 * Decides by content whether the text is HTML. `select`: a CSS selector of the elements that hold the letter. Rejects
 * with `ReplyExtractError` where it is no selector, and where the nesting is past its bound.
 */
export async function readPage(text: string, select?: string): Promise<Page> {
  if (!isHtml(text)) {
    return { format: 'text', source: text, lines: textLines(text), holes: [], letterBlock: 'whole', meta: [] };
  }
  // The parser takes as long to load as a hundred pages to read: a text page goes without.
  const { readHtml } = await import('./html.js');
  return readHtml(text, select);
}
