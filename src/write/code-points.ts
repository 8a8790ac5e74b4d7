/** Carries a record's offsets from UTF-16 units to Unicode code points, as Python and R slice. Called on every record that leaves for a file. */
import { moveOffsets } from '../offsets.js';
import type { ReplyDocument } from '../record.js';

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** `record`, whose spans point into `source`, with every offset and the source's length in code points. */
export function toCodePoints(record: ReplyDocument, source: string): ReplyDocument {
  const pairs = Array.from(source.matchAll(PAIR), (match) => match.index);
  if (pairs.length === 0) return record;
  const move = (offset: number) => offset - pairsBefore(pairs, offset);
  const moved = moveOffsets(record, move);
  return { ...moved, source: { ...moved.source, chars: move(record.source.chars) } };
}

/** How many pairs begin before `offset`; one that `offset` cuts in two counts, so that the cut falls before its character. */
function pairsBefore(pairs: readonly number[], offset: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (pairs[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
