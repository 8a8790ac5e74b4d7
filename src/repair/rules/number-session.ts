/** Names of sessions and proposals that lost a number: restored from an intact copy on the page, else flagged. */
import { fold } from '../../survey/fold.js';
import { findFrames } from '../../survey/frames.js';
import type { Evidence, NumberFrame, NumberSlot, Place, Reading, RepairRule, Span, Survey } from '../../types.js';

/** So many different intact slots are kept as witnesses of a page. */
const MOST_WITNESSES = 64;
/** `<title>`, ArticleTitle, og:title. */
const TITLE_TAG = /title$/i;
const LONGEST_TAG = 400;
/** Copies of one slot that differ: more are not enumerated. */
const MOST_COPIES = 3;

export const numberSession: RepairRule = {
  id: 'number-session',
  kind: 'number-frame',
  summary: 'Puts the lost numbers of a session or proposal back from an intact copy on the page',
  *places({ frames, folded, page }) {
    if (frames.every(isWhole)) return;
    const witnesses = [...witnessesOf(frames, folded, echo), ...titleWitnesses(page)];
    for (const frame of frames) {
      const lost = frame.slots.filter((slot) => slot.value === null);
      const known = lost.map((slot) => ({ slot, copies: copiesFor({ frame, slot, word: wordOf(slot, folded) }, witnesses) }));
      const restored = known.filter(({ copies }) => copies.length > 0);
      if (restored.length > 0) yield joint(restored);
      for (const { slot, copies } of known) if (copies.length === 0) yield flag(slot);
    }
  },
  examples: [
    [
      '关于市九届人大二次会议第31号建议的答复\n您在市届人大次会议上提出的第号建议收悉',
      '关于市九届人大二次会议第31号建议的答复\n您在市九届人大二次会议上提出的第31号建议收悉',
    ],
    ['对市届人大三次会议的建议', 'flagged'],
    ['县政府第次常务会议研究', 'flagged'],
    ['换届选举和历届人大', 'untouched'],
  ],
};

interface Witness {
  readonly frame: NumberFrame;
  readonly slot: NumberSlot;
  /** What it counts: 届, 次会议, 次常务会议, 号. */
  readonly word: string;
  readonly evidence: Evidence;
}

const isWhole = ({ slots }: NumberFrame) => slots.every(({ value }) => value !== null);
const echo = (span: Span, text: string): Evidence => ({ kind: 'echo', span, text });

/** What the page's title tags say, which are no part of its text. */
function titleWitnesses({ meta }: Survey['page']): readonly Witness[] {
  return meta
    .filter(({ name }) => TITLE_TAG.test(name))
    .flatMap(({ content }) => {
      const folded = fold(content.slice(0, LONGEST_TAG));
      return witnessesOf(findFrames(folded), folded, (_, text) => ({ kind: 'form', form: 'title-tag', text }));
    });
}

/** 次[会议], 次[常务会议]: meetings of other kinds are no witnesses. */
const wordOf = ({ kind, span }: NumberSlot, folded: string) => (kind === 'meeting' ? folded.slice(span.end, span.end + 2) : '');

function witnessesOf(
  frames: readonly NumberFrame[],
  folded: string,
  tell: (span: Span, text: string) => Evidence,
): readonly Witness[] {
  const seen = new Map<string, Witness>();
  for (const frame of frames) {
    for (const slot of frame.slots) {
      if (slot.value === null || seen.size === MOST_WITNESSES) continue;
      const key = `${slot.kind} ${slot.value} ${frame.body} ${frame.level} ${frame.slots.length}`;
      if (!seen.has(key))
        seen.set(key, {
          frame,
          slot,
          word: wordOf(slot, folded),
          evidence: tell(slot.span, folded.slice(slot.span.start, slot.span.end)),
        });
    }
  }
  return [...seen.values()];
}

/** Intact slots that may be copies of the lost one, one a value: of the same body and level, and not against what else stands of the frame. */
function copiesFor({ frame, slot, word }: Omit<Witness, 'evidence'>, witnesses: readonly Witness[]): readonly Witness[] {
  const copies = new Map<string, Witness>();
  const rivals = witnesses.filter((witness) => witness.slot.kind === slot.kind && witness.frame.body === frame.body);
  const several = new Set(rivals.map((witness) => witness.slot.value)).size > 1;
  for (const witness of witnesses) {
    const same =
      witness.slot.kind === slot.kind &&
      witness.word === word &&
      agree(frame, witness.frame) &&
      !(several && !isSameProposal(frame, witness.frame));
    if (same && !copies.has(witness.slot.value!)) copies.set(witness.slot.value!, witness);
  }
  return [...copies.values()].slice(0, MOST_COPIES);
}

/** Two frames may name one session: nothing that stands of them differs, and a session's body is the same. */
function agree(a: NumberFrame, b: NumberFrame): boolean {
  if (a === b || (a.level && b.level && a.level !== b.level)) return false;
  const proposalOnly = a.slots.every(({ kind }) => kind === 'number');
  if (proposalOnly ? a.body && b.body && a.body !== b.body : a.body === null || a.body !== b.body) return false;
  return a.slots.every(({ kind, value }) => {
    const other = b.slots.find((slot) => slot.kind === kind);
    return value === null || !other || other.value === null || other.value === value;
  });
}

/** A page that names several sessions of a body does not say which one lost its number, unless the proposal's number does. */
function isSameProposal(a: NumberFrame, b: NumberFrame): boolean {
  const numberOf = ({ slots }: NumberFrame) => slots.find(({ kind }) => kind === 'number')?.value ?? null;
  return numberOf(a) !== null && numberOf(a) === numberOf(b);
}

/** One repair for the whole name: every combination of copies is a reading. */
function joint(restored: readonly { readonly slot: NumberSlot; readonly copies: readonly Witness[] }[]): Place {
  let readings: readonly Reading[] = [{ insertions: [], evidence: [{ kind: 'form', form: 'session-copy', text: '' }] }];
  for (const { slot, copies } of restored) {
    readings = readings.flatMap(({ insertions, evidence }) =>
      copies.map((copy) => ({
        insertions: [...insertions, { at: slot.place.start, text: copy.slot.value + (slot.counter ? '' : '号') }],
        evidence: [...evidence, copy.evidence],
      })),
    );
  }
  return { span: { start: restored[0]!.slot.span.start, end: restored.at(-1)!.slot.span.end }, readings, intact: [] };
}

function flag({ span, place }: NumberSlot): Place {
  const evidence: Evidence = { kind: 'form', form: 'lost-number', text: '' };
  return { span, readings: [{ insertions: [{ at: place.start, text: null }], evidence: [evidence] }], intact: [] };
}
