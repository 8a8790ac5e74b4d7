/** Which repair touches a stretch of the source: the `state` of figures and dates. Called by assemble. */
import type { Repair } from '../record.js';
import { indexBefore } from '../survey/places.js';
import type { Span } from '../types.js';

export interface Touch {
  readonly state: 'observed' | 'repaired' | 'doubtful';
  /** Id of the repair, or null. */
  readonly repair: string | null;
}

/** A function that tells of a span of the source which repair inserts in it, or borders it with an unknown loss. Doubt outweighs repair. */
export function touchFinder(repairs: readonly Repair[]): (span: Span) => Touch {
  const touches = repairs.flatMap(({ id, status, insertions, alternatives, decidedBy }) => {
    // A person looked at it and left it as printed.
    if (decidedBy === 'person' && status !== 'applied') return [];
    const state: Touch['state'] = status === 'applied' ? 'repaired' : 'doubtful';
    const own = insertions.length > 0 ? insertions : alternatives.flatMap((alternative) => alternative.insertions);
    return own.map(({ at, text }) => ({ at, isBorder: text === null, touch: { state, repair: id } }));
  });
  touches.sort((a, b) => a.at - b.at);
  return ({ start, end }) => {
    let found: Touch | null = null;
    for (let n = indexBefore(touches, start - 1, ({ at }) => at) + 1; n < touches.length && touches[n]!.at <= end; n++) {
      const { at, isBorder, touch } = touches[n]!;
      if ((start < at && at < end) || isBorder) {
        if (touch.state === 'doubtful') return touch;
        found ??= touch;
      }
    }
    return found ?? { state: 'observed', repair: null };
  };
}
