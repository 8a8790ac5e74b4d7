/** What was wrong with a page before it was read: its encoding, its letter's block; as issues with their places in the source. Called by assemble. */
import { makeIssue } from '../issues.js';
import type { Issue } from '../record.js';
import type { EncodingVerdict, Page, Span } from '../types.js';

/** Places named one by one; the count names the rest. */
const MOST_PLACES = 20;

export function pageIssues(encoding: EncodingVerdict, { source, letterBlock }: Page): readonly Issue[] {
  const unselected = makeIssue(
    'not-selected',
    'the selector names no block of the page; the letter was looked for instead',
    null,
  );
  return [
    ...undecodable(encoding, source),
    ...misread(encoding, source),
    ...(letterBlock === 'not-selected' ? [unselected] : []),
  ];
}

/** Undecodable characters are U+FFFD in the source. */
function undecodable({ name, undecodable: count }: EncodingVerdict, source: string): readonly Issue[] {
  if (count === 0) return [];
  const places = placesOf('\ufffd', source);
  const message = `${count} ${count === 1 ? 'character' : 'characters'} could not be decoded as ${name}`;
  if (places.length === 0) return [makeIssue('undecodable', `${message}, none of them in the visible text`, null)];
  return places.map((place, n) => makeIssue('undecodable', `${message}; place ${n + 1}`, place));
}

function misread({ misread }: EncodingVerdict, source: string): readonly Issue[] {
  if (!misread) return [];
  const { was, as, undone } = misread;
  if (undone) return [makeIssue('misread', `the text was in ${was} and had been read as ${as}; the misreading was undone`, null)];
  const message = `text in ${was} had been read as ${as} and is lost; left as it is`;
  const places = placesOf('锟斤拷', source);
  return places.length === 0
    ? [makeIssue('misread-lost', message, null)]
    : places.map((place) => makeIssue('misread-lost', message, place));
}

/** Runs of `sign`, neighbours joined. */
function placesOf(sign: string, source: string): readonly Span[] {
  const places: { start: number; end: number }[] = [];
  for (let at = source.indexOf(sign); at >= 0; at = source.indexOf(sign, at + sign.length)) {
    const last = places.at(-1);
    if (last?.end === at) last.end = at + sign.length;
    else if (places.length === MOST_PLACES) break;
    else places.push({ start: at, end: at + sign.length });
  }
  return places;
}
