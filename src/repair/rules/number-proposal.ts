/** Numbers of proposals that lost 第 or 号, where the frame around them has one place left for it. */
import type { Insertion, NumberFrame, NumberSlot, Place, RepairRule } from '../../types.js';

/** What makes a number before 建议 a number and no count: 第53083提案. */
const FEWEST_DIGITS = 3;
/** 第41[建议收悉], 第41[提案的答复], 第57[“关于]… */
const NAMED = /^(?:[“《]关于|(?:代表)?(?:建议|提案|议案)(?:收悉|已收悉|的|办理|答复|复函|回复|[“《(]))/;

export const numberProposal: RepairRule = {
  id: 'number-proposal',
  kind: 'number-frame',
  summary: 'Puts 号 or 第 back around the number of a proposal',
  *places({ frames, folded }) {
    for (const frame of frames) {
      const slot = frame.slots.at(-1)!;
      if (slot.kind !== 'number' || slot.value === null || (slot.nth && slot.counter)) continue;
      const place = placeFor(frame, slot, folded);
      if (place) yield place;
    }
  },
  examples: [
    ['对市九届人大二次会议第31建议的答复', '对市九届人大二次会议第31号建议的答复'],
    ['您提出的第53083提案', '您提出的第53083号提案'],
    ['提出3建议', 'untouched'],
    ['市九届人大二次会议31号建议', 'untouched'],
  ],
};

function placeFor(frame: NumberFrame, slot: NumberSlot, folded: string): Place | null {
  const insertions: Insertion[] = [];
  const inSession = frame.slots.some(({ kind }) => kind === 'meeting');
  const damaged = frame.slots.some(({ value }) => value === null);
  if (!slot.nth) {
    if (!inSession || (slot.counter && !damaged)) return null;
    insertions.push({ at: slot.place.start, text: '第' });
  }
  if (!slot.counter) {
    const after = folded.slice(slot.span.end, slot.span.end + 8);
    const named = slot.value!.length >= FEWEST_DIGITS || inSession || NAMED.test(after);
    if (!named) return null;
    insertions.push({ at: slot.place.end, text: '号' });
  }
  const text = folded.slice(frame.span.start, frame.span.end);
  const reading = { insertions, evidence: [{ kind: 'form', form: 'proposal-number', text } as const] };
  return { span: slot.span, readings: [reading], intact: [] };
}
