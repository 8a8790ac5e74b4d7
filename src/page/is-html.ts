/** Tells an HTML page from a text page by its content. Called by readPage. */
import { TELLING_ELEMENTS } from '../lexicon/html-elements.js';

// [<!DOCTYPE html>]  [<html lang="zh">]  [<body>]
const DOCUMENT = /<(?:!doctype\s+html|html[\s>]|body[\s>])/i;
// [</p>]  [<br/>]  [<td width="10">]
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,9})(?=[\s/>])/g;
/** Tags looked at: a page shows what it is at its beginning, or nowhere. */
const MOST_TAGS = 400;

/**
 * A document is HTML; so is a fragment that begins with a tag or has a tag to every other line. A text in which a
 * stray tag or comment was left behind is still text.
 */
export function isHtml(text: string): boolean {
  if (DOCUMENT.test(text)) return true;
  let tags = 0;
  let last = 0;
  let first = -1;
  for (const match of text.matchAll(TAG)) {
    if (!TELLING_ELEMENTS.has(match[2]!.toLowerCase())) continue;
    if (first < 0) first = match.index;
    last = match.index;
    tags += 1;
    if (tags === MOST_TAGS) break;
  }
  if (tags < 2) return false;
  const begins = text.slice(0, first).trim() === '';
  return begins || tags * 2 >= linesIn(text, last);
}

/** Lines with text up to an offset. */
function linesIn(text: string, end: number): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    if (text[at + 1] !== '\n' && text[at + 1] !== '\r') lines += 1;
  }
  return lines;
}
