/** Grades rows (figures, dates, citations) in page order. Called by the grading of a record. */
import { aligned } from './arithmetic.js';
import { normal, same } from './same.js';
import type { RowKind, Tally } from './tally.js';

/** The first value of a row is the text by which it is found; of the others those that are not null are checked. */
export function gradeRows(
  kind: RowKind,
  wanted: readonly (readonly unknown[])[],
  got: readonly (readonly unknown[])[],
  tally: Tally,
  miss: (text: string) => void,
): void {
  const total = tally.rows[kind];
  const text = (row: readonly unknown[]) => normal(row[0]);
  const pairs = aligned(wanted.map(text), got.map(text));
  total.expected += wanted.length;
  total.right += pairs.length;
  total.extra += got.length - pairs.length;
  const found = new Set(pairs.map(([i]) => i));
  const used = new Set(pairs.map(([, j]) => j));
  for (const [i, row] of wanted.entries()) if (!found.has(i)) miss(`${kind}: want ${row[0]}`);
  for (const [j, row] of got.entries()) if (!used.has(j)) miss(`${kind}: extra ${row[0]}`);
  for (const [i, j] of pairs) {
    for (const [n, want] of wanted[i]!.entries()) {
      if (n === 0 || want === null) continue;
      total.checked += 1;
      const value = got[j]![n] ?? null;
      if (isRight(value, want)) total.held += 1;
      else miss(`${kind} ${wanted[i]![0]}: want ${JSON.stringify(want)} got ${JSON.stringify(value)}`);
    }
  }
}

function isRight(got: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'number') return same(got, wanted);
  return typeof got === 'number' && Math.abs(got - wanted) <= Math.abs(wanted) * 1e-6;
}
