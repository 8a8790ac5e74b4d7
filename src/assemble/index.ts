/** Puts one letter's record together from what the stages found, and carries its spans back into the source. Called by extract. */
import { createHash } from 'node:crypto';
import { moveOffsets } from '../offsets.js';
import type { ExtractOptions } from '../options.js';
import type { CitationRow } from '../read/citations/index.js';
import type { DateRowFound } from '../read/dates/index.js';
import type { Letter } from '../read/letter/index.js';
import type { MetadataFound } from '../read/metadata/index.js';
import type { QuantityFound } from '../read/quantities/index.js';
import { DOCUMENT_SCHEMA, type DocumentKind, type Repair, type ReplyDocument, type Section } from '../record.js';
import type { Repaired } from '../repair/engine.js';
import type { ApplyLevel, Decoded, Page, Zone } from '../types.js';
import { TOOL } from '../version.js';
import { pageIssues } from './page-issues.js';
import { toRepair } from './repairs.js';
import { sectionFinder } from './section-of.js';
import { touchFinder } from './touch.js';

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

export function assemble(parts: Parts): ReplyDocument {
  const { bytes, options, decoded, page, repaired, index } = parts;
  const back = <T>(found: T): T => moveOffsets(found, (offset) => repaired.map.toSource(offset));
  const letter = back(parts.letter);
  const sectionOf = sectionFinder(letter.sections);
  const repairs = repaired.decisions.map((decision, n) => toRepair(decision, `r${n + 1}`, page.source, sectionOf(decision.span)));
  const touchOf = touchFinder(repairs);
  const { preamble, closing } = letter;
  const sections = withRepairedMarkers(letter.sections, repairs);
  const sha256 = sha(bytes);

  return {
    schema: DOCUMENT_SCHEMA,
    key: keyOf(options.key ?? options.path ?? '-', index),
    id: `p${sha256.slice(0, 16)}`,
    letterId: `t${sha(letterText({ preamble, sections, closing })).slice(0, 16)}`,
    producer: { tool: TOOL, apply: options.apply, decisions: options.rulings?.digest ?? null },
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
      repaired: entry.span !== null && page.source.slice(entry.span.start, entry.span.end) !== entry.raw,
    })),
    preamble,
    sections,
    closing,
    quantities: back(parts.quantities).map((found, n) => {
      const { sentence, span, ...values } = found;
      return { id: `q${n + 1}`, section: sectionOf(span), ...values, ...touchOf(span), sentence, span };
    }),
    dates: back(parts.dates).map(({ raw, start, end, span }, n) => {
      return { id: `d${n + 1}`, section: sectionOf(span), raw, start, end, state: touchOf(span).state, span };
    }),
    citations: back(parts.citations).map((found, n) => ({ id: `c${n + 1}`, section: sectionOf(found.span), ...found })),
    repairs,
    issues: [...pageIssues(decoded.encoding, page), ...back([...parts.metadata.issues, ...parts.letter.issues])],
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
