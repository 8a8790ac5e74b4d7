/** Decisions of the engine to repairs of the record. Called by assemble. */
import type { Repair } from '../record.js';
import { PERSON } from '../repair/rulings/overrule.js';
import type { Decision, Span } from '../types.js';

/** How many characters of the page stand before and behind a repair in the record. */
const CONTEXT = 12;

/** `section`: the id of the section in which the place stands, or null. Spans stay in the source. */
export function toRepair(decision: Decision, id: string, source: string, section: string | null): Repair {
  const { rule, kind, status, confidence, span, insertions, evidence } = decision;
  const written = (list: Decision['insertions']) => spliced(source, span, list);
  return {
    id,
    rule,
    kind,
    status,
    confidence,
    span,
    section,
    before: source.slice(Math.max(0, span.start - CONTEXT), span.start),
    original: source.slice(span.start, span.end),
    repaired: status === 'applied' || status === 'suggested' ? written(insertions) : null,
    after: source.slice(span.end, span.end + CONTEXT),
    insertions,
    evidence,
    alternatives: decision.alternatives.map((reading) => ({ repaired: written(reading.insertions), ...reading })),
    decidedBy: decision.row === PERSON ? 'person' : 'rule',
  };
}

/** The text at `span` with the insertions in it; an unknown text is left out. */
function spliced(source: string, span: Span, insertions: Decision['insertions']): string {
  let text = '';
  let last = span.start;
  for (const { at, text: inserted } of insertions) {
    text += source.slice(last, at) + (inserted ?? '');
    last = at;
  }
  return text + source.slice(last, span.end);
}
