/** Scores records against marked pages and expectations. Pure; the command `score` reads the folder and prints. */
import type { ReplyDocument } from '../record.js';
import type { Expectation } from './expectation.js';
import { gradeRecord } from './grade-record.js';
import { gradeRepairs } from './grade-repairs.js';
import type { MarkedText } from './marked.js';
import { figuresOf, newTally, type Score } from './tally.js';

export interface ScoredPage {
  readonly name: string;
  /** What was lost, where the page is a marked text. */
  readonly marked: MarkedText | null;
  readonly expected: Expectation | null;
  /** The page's first record, spans in UTF-16 units; null where none came out. */
  readonly record: ReplyDocument | null;
  /** Why none came out. */
  readonly error: string | null;
}

/** Figures over all pages, and the misses, a line each, in page order. */
export async function score(
  pages: AsyncIterable<ScoredPage> | Iterable<ScoredPage>,
): Promise<{ readonly score: Score; readonly misses: readonly string[] }> {
  const tally = newTally();
  for await (const { name, marked, expected, record, error } of pages) {
    const miss = (text: string) => void tally.misses.push(`${name} ${text}`.replace(/\n/g, '⏎'));
    tally.cases += 1;
    if (!record) {
      tally.missing += 1;
      miss(error ?? 'no document came out');
    }
    if (marked) gradeRepairs(marked, record?.repairs ?? [], tally, miss);
    if (expected) gradeRecord(expected, record, tally, miss);
  }
  return { score: figuresOf(tally), misses: tally.misses };
}
