/** The proposals that the letter answers: session, body, level, number, kind. From the title first, then labels, then the first sentence. */
import type { Proposal } from '../../../record.js';
import type { Span } from '../../../types.js';
import { compact } from '../compact.js';
import type { Won } from '../finder.js';
import { labelsOf } from '../labelled.js';
import { kindOf, numberInValue, type ProposalNumber, proposalNumbersIn, yearIn } from '../proposal-numbers.js';
import { bodyOf, type SessionName, sessionsIn } from '../sessions.js';
import { foldedAt, type Sheet, shortLinesIn } from '../sheet.js';
import { MOST_LINKS, oneTitle } from '../title-lines.js';
import { givenValue } from '../values.js';
import type { Titles } from './title.js';

type Placed<T> = Omit<T, 'span'> & { readonly span: Span; readonly found: string };
export type FoundProposal = { readonly [key in keyof Proposal]: Won<NonNullable<Proposal[key]>> | null };

/** What one place of the page says. */
interface Source {
  readonly found: string;
  readonly words: string;
  readonly sessions: readonly Placed<SessionName>[];
  readonly numbers: readonly Placed<ProposalNumber>[];
  readonly year: number | null;
  readonly span: Span;
}

/** The first sentences, up to 收悉. */
const OPENING = 500;
const RECEIVED = /收悉|收到|答复如下|如下:|函复如下/;
const TO_DEPUTIES = /代表们? *(?:\([^()]*\))?[: ]*$/;
const TO_MEMBERS = /委员们? *(?:\([^()]*\))?[: ]*$/;

export function proposalsOf(sheet: Sheet, { title, subtitle }: Titles): readonly FoundProposal[] {
  const sources = [
    ...[title, subtitle].flatMap((won) => (won?.span ? [sourceAt(sheet, won.span, 'title')] : [])),
    ...labelSources(sheet),
    ...headLines(sheet),
    opening(sheet),
  ].filter((source) => source !== null);
  const numbered = sources.find(({ numbers }) => numbers.length > 0);
  const named = sources.find(({ sessions }) => sessions.length > 0);
  const addressed = salutation(sheet);
  const words = sources.map((source) => source.words).join(' ');
  if (!numbered && !named && !(addressed || isReceived(sources))) return [];
  const kind = kindOf(title?.value ?? '') ?? kindOf(sources[0]?.words ?? words);
  const numbers = numbered?.numbers ?? [null];
  const year = sources.find((source) => source.year !== null);
  return numbers.map((number): FoundProposal => {
    const session = sessionOf(number, numbered, named);
    const body =
      session?.body ??
      bodyOf(sources[0]?.words ?? '') ??
      (addressed === 'deputies' ? 'congress' : addressed === 'members' ? 'cppcc' : null);
    const own = number?.kind ?? kind ?? (body === 'congress' ? 'suggestion' : body === 'cppcc' ? 'proposal' : null);
    const place = {
      span: session?.span ?? number?.span ?? sources[0]?.span ?? null,
      found: session?.found ?? number?.found ?? 'words',
    };
    const at = <T>(value: T | null, from: { readonly span: Span | null; readonly found: string }): Won<T> | null =>
      value === null ? null : { value, span: from.span, found: from.found };
    return {
      kind: at(own, number ?? place),
      number: number && { value: number.number, span: number.span, found: number.found },
      session: session && { value: session.session, span: session.span, found: session.found },
      body: at(body ?? (own === 'proposal' ? 'cppcc' : own === 'suggestion' ? 'congress' : null), place),
      level: at(session?.level ?? null, place),
      term: at(session?.term ?? null, place),
      meeting: at(session?.meeting ?? null, place),
      year: year ? { value: year.year!, span: year.span, found: year.found } : null,
    };
  });
}

/** The session that stands before the number in the same place; else the first that any place names. */
function sessionOf(
  number: Placed<ProposalNumber> | null,
  numbered: Source | undefined,
  named: Source | undefined,
): Placed<SessionName> | null {
  const before = number && numbered?.sessions.findLast(({ span }) => span.start < number.span.start);
  return before ?? numbered?.sessions[0] ?? named?.sessions[0] ?? null;
}

function sourceAt(sheet: Sheet, span: Span, found: string): Source {
  const { folded, text, toPage } = compact(sheet, span);
  const placed = <T extends { readonly span: Span }>(item: T) => ({ ...item, span: toPage(item.span), found });
  return {
    found,
    words: folded,
    sessions: sessionsIn(folded).map((item) => placed({ ...item, session: text.slice(item.span.start, item.span.end) })),
    numbers: proposalNumbersIn(folded).map((item) => placed({ ...item, number: text.slice(item.span.start, item.span.end) })),
    year: yearIn(folded),
    span,
  };
}

/** The form above the letter: 建议号, 会议届次, and the copy of the title in the index. */
function labelSources(sheet: Sheet): readonly Source[] {
  const titles = labelsOf(sheet, 'title').map(({ valueSpan, form }) => sourceAt(sheet, oneTitle(sheet, valueSpan), form));
  const sessions = labelsOf(sheet, 'session').map(({ valueSpan, form }) => sourceAt(sheet, valueSpan, form));
  const numbers = labelsOf(sheet, 'proposalNumber').flatMap((label): readonly Source[] => {
    const value = givenValue(sheet, label);
    if (!value) return [];
    const { folded, text, toPage } = compact(sheet, value);
    const inValue = numberInValue(folded);
    if (!inValue) return [];
    const number = text.slice(inValue.span.start, inValue.span.end);
    const kind = kindOf(label.label);
    return [
      {
        found: label.form,
        words: label.label,
        sessions: [],
        numbers: [{ number, kind, span: toPage(inValue.span), found: label.form }],
        year: null,
        span: value,
      },
    ];
  });
  return [...titles, ...numbers, ...sessions];
}

/** A line above the letter that holds session and number, no title and no label: 县十届人大三次会议 第 018 号 */
function headLines(sheet: Sheet): readonly Source[] {
  return shortLinesIn(sheet, LONGEST_HEAD_LINE, 'metadata', 'title')
    .filter((line) => sheet.labelsOn(line.index).length === 0 && line.linkShare < MOST_LINKS)
    .slice(0, MOST_HEAD_LINES)
    .map((line) => sourceAt(sheet, line, 'head-line'))
    .filter(({ sessions, numbers }) => sessions.length > 0 && numbers.length > 0);
}
const LONGEST_HEAD_LINE = 60;
const MOST_HEAD_LINES = 20;

/** The first sentence of the letter: 您在市十五届人大五次会议上提出的…建议(第136号)收悉. */
function opening(sheet: Sheet): Source | null {
  const zone = sheet.zones.find(({ zone: name }) => name === 'letter');
  if (!zone) return null;
  const head = foldedAt(sheet, { start: zone.span.start, end: Math.min(zone.span.end, zone.span.start + OPENING) });
  const received = RECEIVED.exec(head);
  return received ? sourceAt(sheet, { start: zone.span.start, end: zone.span.start + received.index }, 'opening') : null;
}

const isReceived = (sources: readonly Source[]) =>
  sources.some(({ found, words }) => found === 'opening' && /^(?:您|你们?|贵)/.test(words) && kindOf(words) !== null);

function salutation(sheet: Sheet): 'deputies' | 'members' | null {
  const zone = sheet.zones.find(({ zone: name }) => name === 'salutation');
  if (!zone) return null;
  const words = foldedAt(sheet, zone.span);
  if (TO_DEPUTIES.test(words)) return 'deputies';
  return TO_MEMBERS.test(words) ? 'members' : null;
}
