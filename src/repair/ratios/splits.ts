/** Lists the ratios that a run of digits, points and colons can be. Called by the ratio rule. */
export interface Split {
  readonly parts: readonly number[];
  /** Offsets within the run at which a colon is put in. */
  readonly cuts: readonly number[];
}

const FEWEST_PARTS = 2;
const MOST_PARTS = 4;
const LONGEST_PART = 6;
/** One part: no zero before a digit, at most two decimals. 39.7, 0.38, 48; not 048, 1.4397. */
const PART = /^(?:0|[1-9][0-9]{0,2})(?:\.[0-9]{1,2})?$/;

/** Every way to cut `run` into two to four parts; colons that it has stay. Bounded: parts and run are short. */
export function splitsOf(run: string): readonly Split[] {
  const splits: Split[] = [];
  cut(run, 0, [], [], splits);
  return splits.filter(({ cuts }) => cuts.length > 0);
}

function cut(run: string, from: number, parts: readonly number[], cuts: readonly number[], splits: Split[]): void {
  if (parts.length === MOST_PARTS) return;
  for (let end = from + 1; end <= Math.min(run.length, from + LONGEST_PART); end++) {
    const text = run.slice(from, end);
    if (text.endsWith(':')) break;
    if (!PART.test(text)) continue;
    const next = [...parts, Number(text)];
    if (end === run.length) {
      if (next.length >= FEWEST_PARTS) splits.push({ parts: next, cuts });
    } else if (run[end] === ':') cut(run, end + 1, next, cuts, splits);
    else if (run[end] !== '.') cut(run, end, next, [...cuts, end], splits);
  }
}

export const sumOf = (parts: readonly number[]): number => Number(parts.reduce((sum, part) => sum + part, 0).toFixed(2));

/** Shares add up to 100; two or three integers may add up to 10. Shares rounded to one decimal miss 100 by a tenth at times. */
export function isShares({ parts }: Split, exactly: boolean): boolean {
  if (parts.includes(0)) return false;
  const sum = sumOf(parts);
  if (sum === 100) return true;
  if (sum === 10) return parts.every(Number.isInteger);
  return !exactly && parts.length > 2 && Math.abs(sum - 100) < 0.11 && parts.some((part) => !Number.isInteger(part));
}
