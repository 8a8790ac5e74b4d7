/** The names under which the table of confidence asks for evidence, and what evidence for *intact* is worth. Called by decide and explain. */
import type { Evidence } from '../types.js';
import type { ConfidenceRow } from './confidence.js';

/** How much each kind of evidence for *intact* is worth; what is not listed is strong. */
const WEAK_FOR_INTACT: ReadonlySet<string> = new Set<string>([
  'form:compact-date',
  'form:counter-of-cases',
  'form:day-of-lost-month',
  'form:hanzi-year',
  'form:round-figure',
]);

export function strengthOfIntact(evidence: readonly Evidence[]): ConfidenceRow['over'] {
  if (evidence.length === 0) return 'nothing';
  return evidence.every((e) => WEAK_FOR_INTACT.has(evidenceKey(e))) ? 'weak' : 'strong';
}

/** The name under which rows ask for evidence: its kind, and what of its content the word depends on. */
export function evidenceKey(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'calendar':
      return evidence.valid === 1 ? 'calendar:one' : 'calendar:more';
    case 'order':
      return evidence.after === null ? 'order:before' : evidence.before === null ? 'order:after' : 'order:both';
    case 'usage':
    case 'lexicon':
      return `${evidence.kind}:${evidence.table}`;
    case 'form':
      return `form:${evidence.form}`;
    default:
      return evidence.kind;
  }
}
