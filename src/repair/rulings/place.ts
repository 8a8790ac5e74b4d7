/** Finds the places of a person's rulings on a page. Called by the engine. */
import type { Insertion, Ruling, Span } from '../../types.js';
import { insertionsBetween } from './insertions-between.js';

export interface PlacedRuling {
  /** Index in the list of rulings. */
  readonly index: number;
  readonly span: Span;
  /** In the page; null: it stays as printed. */
  readonly insertions: readonly (Insertion & { readonly text: string })[] | null;
}

/** Characters of context on each side that are asked for, one after the other: a page scraped anew may have changed farther off. */
const CONTEXTS = [12, 8, 4] as const;

/**
 * Where each ruling belongs, blanks left aside. With its whole context it holds wherever it stands (a body printed twice); with less it must stand
 * once. A ruling that stands nowhere gives no place, nor one for another page than `key`.
 */
export function placeRulings(text: string, rulings: readonly Ruling[], key: string | null): readonly PlacedRuling[] {
  if (rulings.length === 0) return [];
  const page = withoutBlanks(text);
  return rulings.flatMap((ruling, index) => {
    if (!isAbout(ruling, key)) return [];
    return startsOf(page.bare, ruling).map((start) => {
      const span = spanOf(page.at, start, ruling);
      return { index, span, insertions: insertionsAt(text, span, ruling) };
    });
  });
}

/** The second letter of a page has the page's key with `#2` behind it. */
const isAbout = (ruling: Ruling, key: string | null) =>
  ruling.key === null || ruling.key.replace(/#[0-9]+$/, '') === key || ruling.key === key;

interface Bare {
  readonly bare: string;
  /** Offset in the text of each character of `bare`, and of the end. */
  readonly at: readonly number[];
}

function withoutBlanks(text: string): Bare {
  const at: number[] = [];
  const kept: string[] = [];
  for (const { 0: run, index } of text.matchAll(/\S+/g)) {
    kept.push(run);
    for (let n = 0; n < run.length; n++) at.push(index + n);
  }
  return { bare: kept.join(''), at: [...at, text.length] };
}

const bareOf = (text: string) => text.replace(/\s+/g, '');

/** Offsets of the original in the bare page. */
function startsOf(page: string, { before, original, after }: Ruling): readonly number[] {
  const [left, middle, right] = [bareOf(before), bareOf(original), bareOf(after)];
  for (const context of CONTEXTS) {
    const head = left.slice(-context);
    const anchor = head + middle + right.slice(0, context);
    const found = anchor === '' ? [] : occurrences(page, anchor);
    if (found.length > 1 && context < CONTEXTS[0]) return [];
    if (found.length > 0) return found.map((start) => start + head.length);
  }
  return [];
}

function occurrences(text: string, part: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found.push(at);
  return found;
}

/** An empty original stands behind the character before it, or, where blanks end what is before, in front of the one after it. */
function spanOf(at: readonly number[], start: number, { before, original }: Ruling): Span {
  const { length } = bareOf(original);
  if (length > 0) return { start: at[start]!, end: at[start + length - 1]! + 1 };
  const place = start === 0 || /\s$/.test(before) ? at[start]! : at[start - 1]! + 1;
  return { start: place, end: place };
}

/** Where blanks differ from the ruling's, an insertion keeps to the character before it. */
function insertionsAt(text: string, { start, end }: Span, { original, repaired }: Ruling): PlacedRuling['insertions'] {
  if (repaired === null) return null;
  const printed = text.slice(start, end);
  if (printed === original.trim()) {
    const lead = original.length - original.trimStart().length;
    return (insertionsBetween(original, repaired) ?? []).map(({ at, text: added }) => ({ at: start + at - lead, text: added }));
  }
  const { at: offsets } = withoutBlanks(printed);
  const behind = (n: number) => (n === 0 ? 0 : offsets[n - 1]! + 1);
  return (insertionsBetween(bareOf(original), bareOf(repaired)) ?? []).map(({ at, text: added }) => ({
    at: start + behind(at),
    text: added,
  }));
}
