/** Where a heading ends whose full stop is lost, as far as its brothers prove it. Called by the reader of the letter. */
import { STRONG_OPENERS, WEAK_OPENERS } from '../../lexicon/clause-openers.js';
import { indexBefore } from '../../survey/places.js';
import type { Survey } from '../../types.js';
import { bareOf, type Heading } from './title.js';

/** Shortest heading before a lost full stop, and how far one is sought. */
const SHORTEST = 4;
const LONGEST_CLAUSE = 80;
/** Longest heading before a colon. */
const LONGEST_LABEL = 24;

/** Whether a heading reads like one that runs on into its text: with a comma, or up to its first point. */
export function runsOn({ bare }: Heading): boolean {
  return bare.includes(',') || bare.indexOf('一是') >= SHORTEST;
}

/** `isWord` tells whether two characters stand side by side elsewhere in the letter: there no sentence ends between them. */
export type IsWord = (pair: string) => boolean;

/** A place where the heading may end, with the length that it then has. */
interface Cut {
  readonly at: number;
  readonly length: number;
}

/**
 * The end, or null. What proves it: a colon before the first comma; the word in which all brothers end (打击方面, 防范方面); a date, an area or an office that begins a
 * sentence; the length that all brothers share, where they begin alike (关于资金筹措, 关于土地利用); a verb that begins a sentence, where one
 * place alone makes a heading as long as theirs. Where date and length disagree nothing is proven.
 */
export function lostEnd(survey: Survey, heading: Heading, brothers: readonly Heading[], isWord: IsWord): number | null {
  const { start, end } = heading.span;
  const clause = survey.folded.slice(start, Math.min(end, start + LONGEST_CLAUSE)).split(',')[0]!;
  const colon = clause.indexOf(':');
  if (colon >= 2 && colon <= LONGEST_LABEL && !clause.slice(0, colon).includes('(')) return start + colon;
  const cuts = cutsOf(clause, isWord);
  const lengths = brothers.map(({ bare }) => bare.length);
  const range = { shortest: Math.max(SHORTEST, Math.min(...lengths) - 1), longest: Math.max(...lengths) };
  const free = (words: readonly string[]) => words.filter((word) => !brothers.some(({ bare }) => bare.includes(word)));
  const same = sharedLength(lengths, cuts);
  const ending = sharedEnding(brothers, clause);
  const cut =
    ending ??
    agreed(dated(survey, start, clause, cuts, range, free(STRONG_OPENERS)), same) ??
    (same && beginsAlike(heading, brothers) ? same : onlyVerb(clause, cuts, range, free(WEAK_OPENERS)));
  return cut ? start + cut.at : null;
}

function cutsOf(clause: string, isWord: IsWord): readonly Cut[] {
  return Array.from({ length: clause.length }, (_, at) => ({ at, length: bareOf(clause.slice(0, at)).length })).filter(
    ({ at, length }) => length >= SHORTEST && !'”’》'.includes(clause[at]!) && !isWord(clause.slice(at - 1, at + 1)),
  );
}

function sharedEnding(brothers: readonly Heading[], clause: string): Cut | null {
  const ending = brothers[0]!.bare.slice(-2);
  if (brothers.length < 2 || !brothers.every(({ bare }) => bare.length > 2 && bare.endsWith(ending))) return null;
  const at = clause.indexOf(ending) + 2;
  return at >= SHORTEST && at < clause.length ? { at, length: at } : null;
}

function sharedLength(lengths: readonly number[], cuts: readonly Cut[]): Cut | null {
  const [first] = lengths;
  if (lengths.length < 2 || lengths.some((length) => length !== first)) return null;
  return cuts.find(({ length }) => length === first) ?? null;
}

const beginsAlike = ({ bare }: Heading, brothers: readonly Heading[]) =>
  brothers.every((brother) => brother.bare.slice(0, 2) === bare.slice(0, 2));

/** `undefined` where nothing is known, `null` where the two disagree. */
function agreed(date: Cut | undefined, same: Cut | null): Cut | null | undefined {
  return date && same && same.at !== date.at ? null : date;
}

/** A word of one character before an opener belongs to its sentence: 推进窗口提质|对全市窗口人员, 强化智能应用|要加快建设 */
const LEADERS = '由对在从至到为将自以按要应需';

const ledCut = (clause: string, cut: Cut): Cut =>
  LEADERS.includes(clause[cut.at - 1]!) ? { at: cut.at - 1, length: cut.length - 1 } : cut;

interface Range {
  readonly shortest: number;
  readonly longest: number;
}

function dated(
  survey: Survey,
  start: number,
  clause: string,
  cuts: readonly Cut[],
  { shortest, longest }: Range,
  openers: readonly string[],
): Cut | undefined {
  const first = cuts.find(({ at }) => openers.some((word) => clause.startsWith(word, at)) || isDate(survey, start + at));
  if (!first) return undefined;
  const cut = ledCut(clause, first);
  return cut.length >= shortest && cut.length <= 1.5 * longest + 1 ? cut : undefined;
}

function onlyVerb(clause: string, cuts: readonly Cut[], { shortest, longest }: Range, openers: readonly string[]): Cut | null {
  const verbs = cuts.filter(
    ({ at, length }) => length >= shortest && length <= longest + 1 && openers.some((word) => clause.startsWith(word, at)),
  );
  const first = verbs.filter(({ at }) => !verbs.some((other) => other.at === at - 2));
  return first.length === 1 ? ledCut(clause, first[0]!) : null;
}

// [2020年]以来, [“十四五]”时期: sentences begin with them, whether or not they make a date
const YEAR = /(?:19|20)[0-9]{2}年|“?十[一二三四五]五/y;

function isDate({ dates, folded }: Survey, at: number): boolean {
  YEAR.lastIndex = at;
  return dates[indexBefore(dates, at, ({ span }) => span.start)]?.span.start === at || YEAR.test(folded);
}

/** Pairs of characters of a text that stand side by side at more than one place. */
export function wordsOf(text: string): IsWord {
  const seen = new Set<string>();
  const words = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    if (seen.has(pair)) words.add(pair);
    else seen.add(pair);
  }
  return (pair) => words.has(pair);
}
