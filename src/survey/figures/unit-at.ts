/** Finds the unit or counter that begins at an offset, the longest of the lexicon. Called by the scanners of figures and by readers. */
import { COUNTERS, COUNTERS_OF_DIGITS } from '../../lexicon/counters.js';
import { LABELS_AFTER_HANZI, NO_COUNTERS } from '../../lexicon/no-counters.js';
import { UNITS } from '../../lexicon/units.js';
import type { Figure } from '../../types.js';

export interface UnitName {
  readonly name: string;
  readonly kind: Extract<Figure['kind'], 'amount' | 'money' | 'count' | 'percent' | 'points' | 'multiple'>;
  /** Standard form, or null where the unit stays as printed. */
  readonly std: string | null;
  readonly factor: number;
  /** False: only digits (and 两) count with it. */
  readonly afterHanzi: boolean;
}

/** Names by their first character, the longest first. */
const BY_FIRST: ReadonlyMap<string, readonly UnitName[]> = buildNames();
const BY_NAME: ReadonlyMap<string, UnitName> = new Map([...BY_FIRST.values()].flat().map((unit) => [unit.name, unit]));

function buildNames(): ReadonlyMap<string, readonly UnitName[]> {
  const names = new Map<string, UnitName>();
  const afterHanzi = (name: string) => !LABELS_AFTER_HANZI.has(name);
  const counter = (name: string): UnitName => ({ name, kind: 'count', std: name, factor: 1, afterHanzi: afterHanzi(name) });
  for (const name of COUNTERS) names.set(name, counter(name));
  for (const name of COUNTERS_OF_DIGITS) names.set(name, { ...counter(name), afterHanzi: false });
  for (const { names: spellings, kind, std, factor } of UNITS) {
    for (const name of spellings) names.set(name, { name, kind, std, factor, afterHanzi: afterHanzi(name) });
  }
  const byFirst = new Map<string, UnitName[]>();
  for (const unit of names.values()) {
    const list = byFirst.get(unit.name[0]!);
    if (list) list.push(unit);
    else byFirst.set(unit.name[0]!, [unit]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.name.length - a.name.length);
  return byFirst;
}

/** Words that are no units though they begin like one, by their first character. */
const NOUNS: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(NO_COUNTERS.map((noun) => noun[0]!))].map((first) => [first, NO_COUNTERS.filter((noun) => noun[0] === first)]),
);

const LATIN = /[A-Za-z]/;
const LATIN_OR_DIGIT = /[A-Za-z0-9]/;

/** The longest unit or counter that begins at `at` of the folded text, or null. A Latin unit ends where its word ends: 5kg, but no m in 5mm. */
export function unitAt(folded: string, at: number): UnitName | null {
  if (NOUNS.get(folded[at] ?? '')?.some((noun) => folded.startsWith(noun, at))) return null;
  for (const unit of BY_FIRST.get(folded[at] ?? '') ?? []) {
    if (!folded.startsWith(unit.name, at)) continue;
    const end = at + unit.name.length;
    if (LATIN.test(unit.name.at(-1)!) && LATIN_OR_DIGIT.test(folded[end] ?? '')) continue;
    return unit;
  }
  return null;
}

/** The unit of exactly this name, or null. */
export const unitNamed = (name: string): UnitName | null => BY_NAME.get(name) ?? null;
