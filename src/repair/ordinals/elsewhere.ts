/** Numbers that a list seems to miss and that stand in another place or form. Built once a page; asked for each gap. */
import { FAMILY_OF } from '../../lexicon/marker-families.js';
import { indexBefore } from '../../survey/places.js';
import type { Survey } from '../../types.js';
import type { Head } from './heads.js';
import type { GapBounds } from './stretches.js';

export type Elsewhere = (family: string, numerals: 'hanzi' | 'arabic', gap: GapBounds) => ReadonlySet<number>;

/**
 * Within a gap: the numbers of inline markers of its family, and of strays, whole markers of another family with its numerals that continue
 * no list of their own (a heading 三、 typed for (三)).
 */
export function elsewhereOn(survey: Survey, heads: readonly Head[]): Elsewhere {
  const inline = survey.markers.filter(({ place, ordinal }) => place === 'inline' && ordinal !== null);
  const strays = straysOf(heads);
  return (family, numerals, { from, to, low, high }) => {
    const found = new Set<number>();
    if (high === null || high - low < 2) return found;
    const isMissing = (ordinal: number) => low < ordinal && ordinal < high;
    const last = heads[to]?.line ?? Number.POSITIVE_INFINITY;
    for (
      let n = indexBefore(inline, (heads[from]?.line ?? 0) - 1, ({ line }) => line) + 1;
      n < inline.length && inline[n]!.line < last;
      n++
    ) {
      const { form, ordinal } = inline[n]!;
      if (FAMILY_OF.get(form) === family && isMissing(ordinal!)) found.add(ordinal!);
    }
    for (let n = indexBefore(strays, from, ({ head }) => head) + 1; n < strays.length && strays[n]!.head < to; n++) {
      const stray = strays[n]!;
      if (stray.numerals === numerals && stray.family !== family && isMissing(stray.ordinal)) found.add(stray.ordinal);
    }
    if (numerals === 'arabic') {
      for (let n = from + 1; n < to; n++) {
        const figure = heads[n]!.figure;
        if (figure !== null && isMissing(figure)) found.add(figure);
      }
    }
    return found;
  };
}

interface Stray {
  readonly head: number;
  readonly family: string;
  readonly numerals: 'hanzi' | 'arabic';
  readonly ordinal: number;
}

function straysOf(heads: readonly Head[]): readonly Stray[] {
  const last = new Map<string, number>();
  return heads.flatMap(({ family, ordinal: number }, head): readonly Stray[] => {
    if (family === null) return [];
    const ordinal = number!;
    const before = last.get(family) ?? 0;
    last.set(family, ordinal);
    if (ordinal === 1 || ordinal === before + 1) return [];
    return [{ head, family, numerals: family.startsWith('arabic') || family === 'circled' ? 'arabic' : 'hanzi', ordinal }];
  });
}
