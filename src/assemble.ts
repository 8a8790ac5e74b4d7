/** Puts one letter's record together from what the stages found, and carries its spans back into the source. Called by extract. */
import { createHash } from 'node:crypto';
import { makeIssue } from './issues.js';
import { moveOffsets } from './offsets.js';
import type { ExtractOptions } from './options.js';
import type { CitationRow } from './read/citations/index.js';
import type { DateRowFound } from './read/dates/index.js';
import type { Letter } from './read/letter/index.js';
import type { MetadataFound } from './read/metadata/index.js';
import type { QuantityFound } from './read/quantities/index.js';
import { DOCUMENT_SCHEMA, type DocumentKind, type Issue, type Repair, type ReplyDocument, type Section } from './record.js';
import type { Repaired } from './repair/engine.js';
import type { ApplyLevel, Decision, Decoded, Page, Span, Zone } from './types.js';
import { TOOL } from './version.js';

/** Spans of what the readers found are in the repaired text. */
export interface Parts {
  readonly bytes: Uint8Array;
  readonly options: ExtractOptions & { readonly apply: ApplyLevel };
  readonly decoded: Decoded;
  readonly page: Page;
  readonly repaired: Repaired;
  /** Which letter of the page, from 0. */
  readonly index: number;
  readonly zones: readonly Zone[];
  readonly letter: Letter;
  readonly kind: DocumentKind;
  readonly metadata: MetadataFound;
  readonly quantities: readonly QuantityFound[];
  readonly dates: readonly DateRowFound[];
  readonly citations: readonly CitationRow[];
}

/** How many characters of the page stand before and behind a repair in the record. */
const CONTEXT = 12;

export function assemble(parts: Parts): ReplyDocument {
  const { bytes, options, decoded, page, repaired, index } = parts;
  const back = <T>(found: T): T => moveOffsets(found, (offset) => repaired.map.toSource(offset));
  const { preamble, closing } = back(parts.letter);
  const places = sectionPlaces(back(parts.letter.sections));
  const sectionOf = (span: Span) =>
    places.findLast(({ reach }) => reach.start <= span.start && span.start < reach.end)?.id ?? null;
  const repairs = repaired.decisions.map((decision, n) => toRepair(decision, `r${n + 1}`, page.source, sectionOf(decision.span)));
  const stateOf = stateAgainst(repairs);
  const sections = withRepairedMarkers(back(parts.letter.sections), repairs);
  const sha256 = sha(bytes);

  return {
    schema: DOCUMENT_SCHEMA,
    key: keyOf(options.key ?? options.path ?? '-', index),
    id: `p${sha256.slice(0, 16)}`,
    letterId: `t${sha(letterText({ preamble, sections, closing })).slice(0, 16)}`,
    producer: { tool: TOOL, apply: options.apply, decisions: null },
    source: {
      path: options.path ?? null,
      member: null,
      bytes: bytes.length,
      sha256,
      format: page.format,
      chars: page.source.length,
      textSha256: sha(page.source),
      encoding: decoded.encoding,
    },
    kind: parts.kind,
    metadata: parts.metadata.metadata,
    provenance: back(parts.metadata.provenance).map((entry) => ({
      ...entry,
      repaired: entry.span !== null && stateOf(entry.span).state === 'repaired',
    })),
    preamble,
    sections,
    closing,
    quantities: back(parts.quantities).map((found, n) => {
      const { id, section, state, repair } = { id: `q${n + 1}`, section: sectionOf(found.span), ...stateOf(found.span) };
      const { sentence, span, ...values } = found;
      return { id, section, ...values, state, repair, sentence, span };
    }),
    dates: back(parts.dates).map(({ raw, start, end, span }, n) => {
      return { id: `d${n + 1}`, section: sectionOf(span), raw, start, end, state: stateOf(span).state, span };
    }),
    citations: back(parts.citations).map((found, n) => ({ id: `c${n + 1}`, section: sectionOf(found.span), ...found })),
    repairs,
    issues: [...undecodable(decoded), ...back([...parts.metadata.issues, ...parts.letter.issues])],
    zones: back(parts.zones),
    text: options.text ? { source: page.source, repaired: repaired.text } : null,
  };
}

const sha = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex');
const keyOf = (key: string, index: number) => (index === 0 ? key : `${key}#${index + 1}`);

/** The letter as one text without blanks, NFKC: the same letter on another page has the same. */
function letterText(letter: Pick<ReplyDocument, 'preamble' | 'sections' | 'closing'>): string {
  const own = (section: Section): string => section.marker + section.title + section.text + section.children.map(own).join('');
  return (letter.preamble.text + letter.sections.map(own).join('') + letter.closing.text).normalize('NFKC').replace(/\s+/g, '');
}

/** Every section with the stretch of the source that is its own or its children's, parents before children. */
function sectionPlaces(sections: readonly Section[]): readonly { readonly id: string; readonly reach: Span }[] {
  return sections.flatMap((section) => [{ id: section.id, reach: section.span }, ...sectionPlaces(section.children)]);
}

function toRepair(decision: Decision, id: string, source: string, section: string | null): Repair {
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
    decidedBy: 'rule',
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

interface Touch {
  readonly state: 'observed' | 'repaired' | 'doubtful';
  readonly repair: string | null;
}

/** Tells of a span in the source which repair inserts in it or at its border. Repairs ascend by span. */
function stateAgainst(repairs: readonly Repair[]): (span: Span) => Touch {
  const touches = repairs.flatMap(({ id, status, insertions, alternatives }) => {
    const state: Touch['state'] = status === 'applied' ? 'repaired' : 'doubtful';
    const own = insertions.length > 0 ? insertions : alternatives.flatMap((alternative) => alternative.insertions);
    return own.map(({ at, text }) => ({ at, border: text === null, repair: id, state }));
  });
  touches.sort((a, b) => a.at - b.at);
  return ({ start, end }) => {
    let low = 0;
    for (let high = touches.length; low < high; ) {
      const middle = (low + high) >>> 1;
      if (touches[middle]!.at < start) low = middle + 1;
      else high = middle;
    }
    const inside: Touch[] = [];
    for (let n = low; n < touches.length && touches[n]!.at <= end; n++) {
      const { at, border, repair, state } = touches[n]!;
      if ((start < at && at < end) || border) inside.push({ state, repair });
    }
    return inside.find(({ state }) => state === 'doubtful') ?? inside[0] ?? { state: 'observed', repair: null };
  };
}

/** `markerRepaired` holds where an applied repair inserted into a section's marker. */
function withRepairedMarkers(sections: readonly Section[], repairs: readonly Repair[]): readonly Section[] {
  const mended = new Set(
    repairs
      .filter(({ kind, status }) => kind === 'ordinal' && status === 'applied')
      .flatMap(({ insertions }) => insertions.map(({ at }) => at)),
  );
  const mark = (section: Section): Section => {
    const { start } = section.span;
    const markerRepaired = [...section.marker].some((_, n) => mended.has(start + n));
    return { ...section, markerRepaired, children: section.children.map(mark) };
  };
  return sections.map(mark);
}

function undecodable({ encoding, text }: Decoded): readonly Issue[] {
  if (encoding.undecodable === 0) return [];
  const at = text.indexOf('\ufffd');
  return [
    makeIssue(
      'undecodable',
      `${encoding.undecodable} characters could not be decoded as ${encoding.name}`,
      at < 0 ? null : { start: at, end: at + 1 },
    ),
  ];
}
