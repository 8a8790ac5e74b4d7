/** Puts what a person decided in the place of what the rules decided. Called by the engine after conflicts were settled. */
import type { Decision, Insertion, Reading, RepairKind, Span } from '../../types.js';
import { LONGEST_OFFER, MOST_ALTERNATIVES } from '../decide.js';
import type { PlacedRuling } from './place.js';

type KnownInsertion = Insertion & { readonly text: string };

/** The `row` of a decision that a person made. */
export const PERSON = 'person';

/** What comes back ascends by span; no two applied decisions insert at one place. Of two rulings for one place the later holds. */
export function overrule(decisions: readonly Decision[], rulings: readonly PlacedRuling[]): readonly Decision[] {
  let kept = decisions;
  for (const ruling of rulings) {
    const touched = kept.filter((decision) => touches(decision, ruling));
    const others = kept.filter((decision) => !touched.includes(decision));
    const { insertions } = ruling;
    kept = insertions === null ? [...others, ...touched.map(rejected)] : [...others, accepted(ruling.span, insertions, touched)];
  }
  return rulings.length === 0 ? kept : kept.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Neighbours that only insert at the border of the place are decisions of their own. */
function touches(decision: Decision, { span, insertions }: PlacedRuling): boolean {
  if (isSame(decision.span, span)) return true;
  const ruled = insertions ?? [];
  const places = [decision, ...decision.alternatives].flatMap((reading) => reading.insertions.map(({ at }) => at));
  return (
    places.some((at) => isInside(at, span) || ruled.some((own) => own.at === at)) ||
    ruled.some(({ at }) => isInside(at, decision.span))
  );
}

const isSame = (a: Span, b: Span) => a.start === b.start && a.end === b.end;
const isInside = (at: number, { start, end }: Span) => start < at && at < end;

/** It stays in the record, in no text. */
function rejected(decision: Decision): Decision {
  if (decision.status !== 'applied') return { ...decision, row: PERSON };
  const { span, insertions } = decision;
  const narrow = { start: insertions[0]!.at, end: insertions.at(-1)!.at };
  return { ...decision, row: PERSON, status: 'suggested', span: span.end - span.start > LONGEST_OFFER ? narrow : span };
}

/** What is applied beyond the place of the ruling, and was one decision with it, stays applied. */
function accepted(span: Span, ruled: readonly KnownInsertion[], touched: readonly Decision[]): Decision {
  const beyond = touched
    .filter((decision) => decision.status === 'applied' && !isSame(decision.span, span))
    .flatMap(({ insertions }) => insertions.filter(isKnown))
    .filter(({ at }) => !isInside(at, span) && !ruled.some((own) => own.at === at));
  const insertions = [...ruled, ...beyond].sort((a, b) => a.at - b.at);
  const considered = touched.flatMap((decision) => [decision, ...decision.alternatives]);
  const same = considered.find((reading) => written(reading) === written({ insertions, evidence: [] }));
  const losers = considered.filter(
    (reading) => reading !== same && reading.insertions.length > 0 && reading.insertions.every(isKnown),
  );
  return {
    rule: touched[0]?.rule ?? PERSON,
    kind: touched[0]?.kind ?? kindOf(insertions),
    status: 'applied',
    confidence: 'certain',
    span: touched.map((decision) => decision.span).reduce(union, span),
    insertions,
    evidence: same?.evidence ?? [],
    alternatives: losers
      .map((reading) => ({ insertions: reading.insertions, evidence: reading.evidence }))
      .slice(0, MOST_ALTERNATIVES),
    row: PERSON,
  };
}

const union = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
const isKnown = (insertion: Insertion): insertion is KnownInsertion => insertion.text !== null;
const written = ({ insertions }: Reading) => insertions.map(({ at, text }) => `${at}${text}`).join('|');

/** What was lost tells the kind of damage, where no rule saw it. */
const KINDS: readonly (readonly [RegExp, RepairKind])[] = [
  [/[年月日]/, 'date'],
  [/^[.．]$/, 'decimal'],
  [/^[:：∶]$/, 'ratio'],
  [/[()()[\]〔〕【】《》“”「」]/, 'bracket'],
  [/[、,。;:,;]/, 'break'],
  [/[第届次号]/, 'number-frame'],
];

function kindOf(insertions: readonly KnownInsertion[]): RepairKind {
  const lost = insertions.map(({ text }) => text).join('');
  return KINDS.find(([sign]) => sign.test(lost))?.[1] ?? 'unit';
}
