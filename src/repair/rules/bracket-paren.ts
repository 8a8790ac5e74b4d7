/** Round brackets that lost one side, around what stands in brackets by its form: numbers, notes of titles, the dates of a law's adoption. */
import { TITLE_ENDS, TITLE_NOTES } from '../../lexicon/cited-titles.js';
import { indexBefore, lineIndexAt } from '../../survey/places.js';
import type { Evidence, Place, RepairRule, Span, Survey } from '../../types.js';
import { loneBrackets } from '../lone-brackets.js';

/** 办法[试行]) */
const NOTE_BEFORE = new RegExp(`(?<=${TITLE_ENDS.join('|')})(?:${TITLE_NOTES.join('|')})$`);
/** ([试行]》 */
const NOTE_BEHIND = new RegExp(`^(?:${TITLE_NOTES.join('|')})`);
const LONGEST_NOTE = 9;
/** [1986年5月21日通过,2014年3月20日批准]) : the line under a law's title. */
const ADOPTION = /^ {0,8}(?:19|20)[0-9]{2}.{0,120}(?:通过|批准|修正|修订|公布|发布|施行)$/;
/** A line before it that is of the same kind: the bracket opened there or above. */
const ADOPTED = /通过|批准|修正|修订|根据|公布/;
/** 《关于修桥的提案[》]第41号), 您所提[建议]第41号) */
const BEFORE_NUMBER = /(?:[》”]|建议|提案|议案)$/;
/** ([以下简称《条例》] */
const SHORT_NAME = /^(?:以下|下)(?:简)?称(?:《[^《》]{1,20}》|“[^“”]{1,20}”)/;

export const bracketParen: RepairRule = {
  id: 'bracket-paren',
  kind: 'bracket',
  summary: 'Puts back the lost side of round brackets around a number, a note or the dates of adoption',
  *places(survey) {
    for (const { kind, open, close } of loneBrackets(survey)) {
      if (kind !== '()') continue;
      const found = open === null ? openingOf(close!, survey) : closingOf(open, survey);
      if (found && (found.form !== 'paren-note' || !isInOpenTitle(found, survey))) yield placeOf(found, open ?? close!, survey);
    }
  },
  examples: [
    ['《关于修桥的提案》第41号)收悉', '《关于修桥的提案》(第41号)收悉'],
    ['《关于修桥的提案》(第41号收悉', '《关于修桥的提案》(第41号)收悉'],
    ['《供水办法(试行》', '《供水办法(试行)》'],
    ['1)甲方', 'untouched'],
  ],
};

const LONGEST_TITLE = 60;

/** 《纲要(草案安排了18项: the title has lost its end at the same place, and the two go back together or not at all. */
function isInOpenTitle({ at }: Found, { brackets, folded }: Survey): boolean {
  if (folded[at] === '》' || folded[at - 1] === '》') return false;
  for (let n = indexBefore(brackets, at - 1, ({ open, close }) => open ?? close!); n >= 0; n--) {
    const { kind, open, close } = brackets[n]!;
    if ((open ?? close!) < at - LONGEST_TITLE) return false;
    if (kind === '《》') return close === null;
  }
  return false;
}

interface Found {
  readonly at: number;
  readonly form: string;
}

function openingOf(close: number, survey: Survey): Found | null {
  const { folded, page } = survey;
  const number = numberWith(survey, ({ end }) => end === close, close);
  if (number) {
    const named = BEFORE_NUMBER.test(folded.slice(Math.max(0, number.start - 2), number.start));
    return named ? { at: number.start, form: 'paren-number' } : null;
  }
  const note = NOTE_BEFORE.exec(folded.slice(close - LONGEST_NOTE, close));
  if (note) return { at: close - note[0].length, form: 'paren-note' };
  const index = lineIndexAt(survey, close);
  const line = page.lines[index]!;
  const above = page.lines
    .slice(Math.max(0, index - 2), index)
    .some(({ start, end }) => ADOPTED.test(folded.slice(start, Math.min(end, start + 200))));
  const before = folded.slice(line.start, close);
  if (above || folded.slice(close + 1, line.end).trim() !== '' || !ADOPTION.test(before)) return null;
  return { at: line.start + before.search(/[^ ]/), form: 'paren-adoption' };
}

function closingOf(open: number, survey: Survey): Found | null {
  const ahead = survey.folded.slice(open + 1, open + 32);
  const number = numberWith(survey, ({ start }) => start === open + 1, open + 1);
  if (number) return { at: number.end, form: 'paren-number' };
  const note = NOTE_BEHIND.exec(ahead) ?? SHORT_NAME.exec(ahead);
  return note ? { at: open + 1 + note[0].length, form: 'paren-note' } : null;
}

/** The whole number of a document or of a proposal at `offset` for which `fits` holds. */
function numberWith({ documents, frames }: Survey, fits: (span: Span) => boolean, offset: number): Span | null {
  const document = documents[indexBefore(documents, offset, ({ span }) => span.start)];
  if (document?.counter && fits(document.span)) return document.span;
  const frame = frames[indexBefore(frames, offset, ({ span }) => span.start)];
  const slot = frame?.slots.length === 1 ? frame.slots[0]! : null;
  return slot?.kind === 'number' && slot.nth && slot.counter && fits(slot.span) ? slot.span : null;
}

function placeOf({ at, form }: Found, standing: number, { text, folded }: Survey): Place {
  const closes = at > standing;
  const inside = closes ? { start: standing, end: at } : { start: at, end: standing + 1 };
  const pair = text[standing] === '(' || text[standing] === ')' ? '()' : '（）';
  const evidence: Evidence = { kind: 'form', form, text: folded.slice(inside.start, inside.end) };
  // Tight, so that what was lost within the brackets is mended by its own rule.
  const span = closes ? { start: at - 1, end: at } : { start: at, end: at + 1 };
  return { span, readings: [{ insertions: [{ at, text: pair[closes ? 1 : 0]! }], evidence: [evidence] }], intact: [] };
}
