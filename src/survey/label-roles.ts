/** From the words of a label to the role of its value. Called by the scanner of labels, by the rule for damaged labels and by the readers of metadata. */
import { LABEL_WORDS, type LabelRole } from '../lexicon/label-words.js';
import { fold } from './fold.js';

const ROLES: ReadonlyMap<string, LabelRole> = new Map(
  LABEL_WORDS.flatMap(([role, words]) => words.split(' ').map((word): readonly [string, LabelRole] => [word, role])),
);

/** The most characters a known label has. */
export const LONGEST_LABEL = Math.max(...[...ROLES.keys()].map((word) => word.length));

/** Roles whose words keep their meaning behind another word: 县政府网站发布日期. A phone or a class does not: 监督电话, 资产类别. */
const HEADED: ReadonlySet<LabelRole> = new Set([
  'indexNumber',
  'publisher',
  'documentNumber',
  'documentDate',
  'publishedDate',
  'keywords',
]);
const MOST_BEFORE_HEAD = 6;
const SHORTEST_HEAD = 3;

/** The role of a known label, folded and without blanks; null for a word that no table has. */
export function knownRole(word: string): LabelRole | null {
  return ROLES.get(word) ?? null;
}

/** The role of a label as a reader sees it: known, or a longer word that ends in a known one. */
export function roleOf(label: string): LabelRole | null {
  const word = bare(label);
  const known = ROLES.get(word);
  if (known) return known;
  for (let from = 1; from <= MOST_BEFORE_HEAD && word.length - from >= SHORTEST_HEAD; from++) {
    const role = ROLES.get(word.slice(from));
    if (role && HEADED.has(role)) return role;
  }
  return null;
}

/**
 * The roles that a damaged label may have had: what is left of it, in order, is part of a known label that lost at most three
 * characters, and no fewer than a third of the word is left.
 */
export function rolesOfRemnant(label: string): ReadonlySet<LabelRole> {
  const rest = bare(label);
  const roles = new Set<LabelRole>();
  if (rest.length === 0 || rest.length >= LONGEST_LABEL) return roles;
  for (const [word, role] of ROLES) {
    const lost = word.length - rest.length;
    if (lost >= 1 && lost <= 3 && rest.length * 3 >= word.length && isPart(rest, word)) roles.add(role);
  }
  return roles;
}

const bare = (label: string) => fold(label).replaceAll(' ', '');

function isPart(rest: string, word: string): boolean {
  let at = 0;
  for (const character of rest) {
    at = word.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
