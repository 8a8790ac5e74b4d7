/** Tells whether an insertion is true to a marked page. Called by the grading of repairs and by the calibration. */
import type { Insertion } from '../types.js';
import type { LossSite, MarkedText } from './marked.js';

/** A lost place with all the ways in which its truth may be written. */
export interface Truth {
  readonly site: LossSite;
  readonly accepted: ReadonlySet<string>;
}

/** Full-width and half-width forms of a mark count as the same. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/∶/g, ':');

const BLANKS: ReadonlySet<string> = new Set([' ', '\t', '\u00a0', '\u3000']);

/** An insertion moved as far left as the text and the blanks before it allow: two ways of writing one repaired text become one. */
export function canonical(text: string, at: number, inserted: string): { readonly at: number; readonly text: string } {
  const turned = [...inserted];
  let place = at;
  while (place > 0 && turned.length > 0 && text[place - 1] === turned.at(-1)) {
    turned.unshift(turned.pop()!);
    place -= 1;
  }
  while (place > 0 && BLANKS.has(text[place - 1]!)) place -= 1;
  return { at: place, text: turned.join('') };
}

/** The truths of a page by their canonical place. */
export function truthsOf({ damaged, sites }: MarkedText): ReadonlyMap<number, Truth> {
  const truths = new Map<number, { site: LossSite; accepted: Set<string> }>();
  for (const site of sites) {
    for (const wanted of site.wanted) {
      const { at, text } = canonical(damaged, site.at, wanted);
      if (!truths.has(at)) truths.set(at, { site, accepted: new Set() });
      truths.get(at)!.accepted.add(plain(text));
    }
  }
  return truths;
}

export function isTrue(truths: ReadonlyMap<number, Truth>, damaged: string, { at, text }: Insertion): boolean {
  if (text === null) return false;
  const place = canonical(damaged, at, text);
  return truths.get(place.at)?.accepted.has(plain(place.text)) ?? false;
}
