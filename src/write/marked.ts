/**
 * A page's text with its repairs as marks: `⟦年⟧` inserted, `⟦?年⟧` only suggested, `⟦?⟧` something unknown was lost here.
 * Without its marks it is the source again. Called by `repair --marked`.
 */
import type { Repair } from '../record.js';

export function marked(source: string, repairs: readonly Repair[]): string {
  const marks = repairs.flatMap(({ status, insertions }) =>
    insertions.map(({ at, text }) => ({ at, mark: `⟦${status === 'applied' ? '' : '?'}${text ?? ''}⟧` })),
  );
  marks.sort((a, b) => a.at - b.at);
  let written = '';
  let last = 0;
  for (const { at, mark } of marks) {
    written += source.slice(last, at) + mark;
    last = at;
  }
  return written + source.slice(last);
}
