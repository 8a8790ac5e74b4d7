/** Reads one arabic numeral: its groups of thousands and its decimals. Called at runs of digits by the scanner of figures. */
import type { Span } from '../../types.js';

export interface Numeral extends Span {
  readonly value: number;
  readonly decimals: number;
}

/** No figure of a page has more digits; longer runs are codes. */
const LONGEST_NUMERAL = 16;

/** The numeral that begins with `run`, a run of digits; null where the run belongs to a code: 1.2.3, a number of 30 digits. */
export function arabicNumeral(folded: string, run: Span): Numeral | null {
  let end = run.end;
  if (end - run.start <= 3) {
    while (folded[end] === ',' && digitsAt(folded, end + 1) === 3) end += 4; // 1,062
  }
  const integerEnd = end;
  if (folded[end] === '.') {
    const places = digitsAt(folded, end + 1);
    if (places > 0) end += 1 + places;
  }
  if (end - run.start > LONGEST_NUMERAL) return null;
  if (end > integerEnd && folded[end] === '.' && digitsAt(folded, end + 1) > 0) return null;
  const value = Number(folded.slice(run.start, end).replaceAll(',', ''));
  return { start: run.start, end, value, decimals: end > integerEnd ? end - integerEnd - 1 : 0 };
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** How many digits stand at `at`; stops counting past what a numeral can have. */
export function digitsAt(folded: string, at: number): number {
  let n = 0;
  while (n <= LONGEST_NUMERAL && isDigit(folded.charCodeAt(at + n))) n++;
  return n;
}
