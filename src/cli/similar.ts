/** Finds what was meant by a mistyped name. Called where an input that is no file may be a command. */

/** At most this many characters inserted, dropped, changed or swapped. */
const MOST_EDITS = 2;

/** The nearest of `names`, or null where none is near; a name is near where most of it stands. */
export function similarTo(typed: string, names: readonly string[]): string | null {
  let nearest: string | null = null;
  let fewest = Math.min(MOST_EDITS + 1, typed.length / 2);
  for (const name of names) {
    const edits = Math.abs(name.length - typed.length) > MOST_EDITS ? fewest : editsBetween(typed, name);
    if (edits < fewest) {
      nearest = name;
      fewest = edits;
    }
  }
  return nearest;
}

/** Optimal string alignment: a row of the table needs the two before it. */
function editsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
