/** Where two witnesses on the page disagree: meta tag against visible text, number in the title against number in the letter. Called by the reader of metadata. */
import { makeIssue } from '../../issues.js';
import type { Issue, Metadata, Provenance } from '../../record.js';
import type { Span } from '../../types.js';
import { metaOf } from './meta.js';
import { proposalNumbersIn } from './proposal-numbers.js';
import { foldedAt, type Sheet } from './sheet.js';
import { withoutBlanks } from './values.js';

type Entries = readonly Omit<Provenance, 'repaired'>[];

export function witnessIssues(sheet: Sheet, metadata: Metadata, provenance: Entries): readonly Issue[] {
  const spanOf = (field: string) => provenance.find((entry) => entry.field === field)?.span ?? null;
  return [
    againstMeta(sheet, 'title', metadata.title, spanOf('title')),
    againstMeta(sheet, 'publishedDate', metadata.publishedDate, spanOf('publishedDate')),
    againstMeta(sheet, 'publisher', metadata.publisher, spanOf('publisher')),
    numberInLetter(sheet, metadata),
  ].filter((issue) => issue !== null);
}

/** A tag that holds the visible value, or part of it, agrees. */
function againstMeta(
  sheet: Sheet,
  field: 'title' | 'publishedDate' | 'publisher',
  value: string | null,
  span: Span | null,
): Issue | null {
  const witness = metaOf(sheet, field);
  if (!witness || !value || !span) return null;
  const [tag, visible] = [withoutBlanks(witness), withoutBlanks(value)];
  if (tag.includes(visible) || visible.includes(tag)) return null;
  if (field === 'publishedDate' && digitsOf(tag).startsWith(digitsOf(visible))) return null;
  return makeIssue(
    'witness-disagrees',
    `The page shows ${field} "${value}", its meta tag says "${witness}"; the page was followed`,
    span,
  );
}

const digitsOf = (date: string) =>
  date
    .split(/[^0-9]+/)
    .filter((part) => part !== '')
    .slice(0, 3)
    .map((part) => part.padStart(2, '0'))
    .join('');

/** The first sentence names the proposal's number once more: (第136号). */
function numberInLetter(sheet: Sheet, { proposals }: Metadata): Issue | null {
  const [proposal] = proposals;
  const zone = sheet.zones.find(({ zone: name }) => name === 'letter');
  if (!zone || proposals.length !== 1 || !proposal?.number) return null;
  const head = { start: zone.span.start, end: Math.min(zone.span.end, zone.span.start + 300) };
  const text = foldedAt(sheet, head);
  const received = text.search(/收悉|收到/);
  if (received < 0) return null;
  const [other] = proposalNumbersIn(text.slice(0, received));
  if (!other || plain(other.number) === plain(proposal.number)) return null;
  const span = { start: head.start + other.span.start, end: head.start + other.span.end };
  return makeIssue(
    'witness-disagrees',
    `The title says number "${proposal.number}", the letter "${other.number}"; the title was followed`,
    span,
  );
}

const plain = (number: string) => number.normalize('NFKC').replace(/^0+/, '');
