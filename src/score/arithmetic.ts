/** Small arithmetic of scores. Called by the grading and by the calibration. */

/** a / b to four digits, or null where nothing was counted. */
export const ratio = (a: number, b: number): number | null => (b ? Number((a / b).toFixed(4)) : null);

export interface Count {
  right: number;
  wrong: number;
}

/** One-sided 95 % quantile of the normal distribution. */
const Z = 1.645;

/** One-sided 95 % Wilson lower bound of a share (Wilson 1927): what a count proves. */
export function lowerBound({ right, wrong }: Count): number | null {
  const n = right + wrong;
  if (n === 0) return null;
  const p = right / n;
  const centre = p + (Z * Z) / (2 * n);
  const spread = Z * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n));
  return Number(((centre - spread) / (1 + (Z * Z) / n)).toFixed(4));
}

/** Pairs of positions [in a, in b] of a longest common subsequence. */
export function aligned(a: readonly unknown[], b: readonly unknown[]): readonly (readonly [number, number])[] {
  const length = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      length[i]![j] = a[i] === b[j] ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (length[i + 1]![j]! >= length[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
}
