/** The same figure with its point elsewhere on the page. Called by the decimal rule. */
import type { Evidence } from '../../types.js';
import type { Item } from './items.js';
import type { Witness } from './relations.js';

/** Fewer digits meet by chance. */
const FEWEST_DIGITS = 4;

/** Witnesses for suspects whose digits and unit stand with a point elsewhere, always at the same place. */
export function echoesOf(text: string, items: readonly Item[]): readonly Witness[] {
  const intact = new Map<string, Item | null>();
  for (const item of items) {
    if (item.figure.decimals === 0) continue;
    const key = keyOf(item);
    const known = intact.get(key);
    intact.set(key, known === undefined || known?.figure.decimals === item.figure.decimals ? item : null);
  }
  return items.flatMap((item) => {
    if (!item.isSuspect || item.raw.length < FEWEST_DIGITS) return [];
    const twin = intact.get(keyOf(item));
    if (!twin) return [];
    const { span, decimals } = twin.figure;
    const evidence: Evidence = { kind: 'echo', span, text: text.slice(span.start, span.end) };
    return [{ item, places: decimals, evidence }];
  });
}

const keyOf = ({ raw, figure }: Item) => `${raw.replace('.', '')} ${figure.unit}`;
