/** Finds names of sessions and proposals, whole or damaged. Called by the survey. */
import { BODIES, LEVELS, MEETING_WORDS, PROPOSAL_WORDS, TERM_FOLLOWERS, TERM_WORDS } from '../lexicon/number-frames.js';
import type { NumberFrame, NumberSlot } from '../types.js';

const PROPOSAL = PROPOSAL_WORDS.join('|');
/** 市十五[届]人大五[次]会议第B208[号]建议, 第53083[]提案, 第57[]“关于 */
const ANCHOR = new RegExp(`届|次(?=${MEETING_WORDS.join('|')})|号|(?<=[第0-9])(?=${PROPOSAL}|[“《]关于)`, 'g');
/** [第十五]届, [五]次 */
const ORDINAL_BEFORE = /(第?)( ?)([一二三四五六七八九十百〇零]{1,4}|[0-9]{1,3})? ?$/;
/** [第B208]号, [第B(2019)331]号, [第DH123]号, [14]号 */
const NUMBER_BEFORE = /(第?)( ?)((?:[A-Za-z]{1,6}-?)?(?:[(〔[][0-9]{2,4}[)〕\]])?[A-Za-z]{0,4}[0-9]{1,12}(?:-[0-9]{1,4})?)? ?$/;
const PROPOSAL_NEXT = new RegExp(`^(?:${PROPOSAL})`);
const TERM_LOST = new RegExp(`^(?:${TERM_FOLLOWERS.join('|')}|[一二三四五六七八九十]{1,2}次)`);
/** Before 次会议 whose number is lost. */
const MEETING_LOST = /(?:第|届|人大|大会|委员会|政协|^|\n)$/;
const REACH = 28;
/** Between the slots of one frame: no mark, at most one line break. */
const GAP = /^[^，,。;:、]{0,24}$/;

/** Frames of `folded`, ascending. */
export function findFrames(folded: string): readonly NumberFrame[] {
  const frames: NumberFrame[] = [];
  let slots: NumberSlot[] = [];
  const close = () => {
    if (slots.length > 0) frames.push(frameOf(folded, slots));
    slots = [];
  };
  for (const { 0: anchor, index } of folded.matchAll(ANCHOR)) {
    const slot = slotAt(folded, anchor, index);
    if (!slot || slot.span.start < (slots.at(-1)?.span.end ?? 0)) continue;
    if (!continues(folded, slots.at(-1), slot)) close();
    slots.push(slot);
  }
  close();
  return frames;
}

const RANK: Readonly<Record<NumberSlot['kind'], number>> = { term: 0, meeting: 1, number: 2 };

function continues(folded: string, last: NumberSlot | undefined, slot: NumberSlot): boolean {
  if (!last || RANK[slot.kind] <= RANK[last.kind]) return false;
  return slot.span.start - last.span.end <= REACH && GAP.test(folded.slice(last.span.end, slot.span.start));
}

function slotAt(folded: string, anchor: string, at: number): NumberSlot | null {
  const before = folded.slice(Math.max(0, at - REACH), at);
  const kind = anchor === '届' ? 'term' : anchor === '次' ? 'meeting' : 'number';
  const [whole, nth, blank, value] = (kind === 'number' ? NUMBER_BEFORE : ORDINAL_BEFORE).exec(before)!;
  const after = folded.slice(at + anchor.length, at + anchor.length + 8);
  if (value === undefined) {
    // A blank between 第 and 号 is a form to be filled in.
    if (whole.includes(' ')) return null;
    const rest = before.slice(0, before.length - whole.length);
    if (kind === 'term' && !(TERM_LOST.test(after) && (nth || !TERM_WORDS.includes(rest.at(-1) ?? ' ')))) return null;
    if (kind === 'meeting' && !MEETING_LOST.test(before)) return null;
    if (kind === 'number' && !nth) return null;
  } else if (kind === 'number' && !nth && !PROPOSAL_NEXT.test(after)) return null;
  const start = at - whole.length;
  const from = start + nth!.length + (value === undefined ? 0 : blank!.length);
  return {
    kind,
    span: { start, end: at + anchor.length },
    place: { start: from, end: from + (value?.length ?? 0) },
    value: value ?? null,
    nth: nth !== '',
    counter: anchor !== '',
  };
}

function frameOf(folded: string, slots: readonly NumberSlot[]): NumberFrame {
  const span = { start: slots[0]!.span.start, end: slots.at(-1)!.span.end };
  const words = folded.slice(Math.max(0, span.start - 14), span.end + 4);
  const body = BODIES.find(([word]) => words.includes(word))?.[1] ?? (folded[span.start - 1] === '委' ? 'party' : null);
  const level = [...folded.slice(Math.max(0, span.start - 6), span.start)].findLast((char) => LEVELS.includes(char));
  return { span, body, level: level ?? null, slots };
}
