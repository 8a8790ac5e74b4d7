/** The pipeline: bytes of one page in, a record a letter out. Pure; every caller (library, command line, batch) comes through here. */
import { assemble } from './assemble/index.js';
import { decode } from './decode/index.js';
import type { ExtractOptions } from './options.js';
import { readPage } from './page/index.js';
import { readCitations } from './read/citations/index.js';
import { readDates } from './read/dates/index.js';
import { readKind } from './read/kind.js';
import { withFoundMarkers } from './read/letter/found-markers.js';
import { readLetter } from './read/letter/index.js';
import { readMetadata } from './read/metadata/index.js';
import { readQuantities } from './read/quantities/index.js';
import { readZones } from './read/zones/index.js';
import type { ReplyDocument } from './record.js';
import { repair } from './repair/engine.js';
import { repairedPage } from './repair/repaired-page.js';
import { RULES } from './repair/rules/index.js';
import { PERSON } from './repair/rulings/overrule.js';
import { placeRulings } from './repair/rulings/place.js';
import { survey } from './survey/index.js';
import type { Decision } from './types.js';

/**
 * Reads one page. Resolves to its letters, the page's own first; at least one record, also where the page is no reply.
 * Spans are UTF-16 offsets into the source text. Rejects with `ReplyExtractError` where the page cannot be read at all.
 */
export async function extract(bytes: Uint8Array, options: ExtractOptions = {}): Promise<readonly ReplyDocument[]> {
  return (await extractPage(bytes, options)).documents;
}

/** What `extract` resolves to, with the source text into which every span of it points. */
export interface ExtractedPage {
  readonly source: string;
  readonly documents: readonly ReplyDocument[];
  /** Indices of the rulings that have a place on the page, ascending. */
  readonly ruled: readonly number[];
}

/** Not overruled: a marker that a person rejected is not found. */
const byRule = ({ row }: Decision) => row !== PERSON;

/** As `extract`, for callers that carry the spans over to another unit or show the text. */
export async function extractPage(bytes: Uint8Array, options: ExtractOptions = {}): Promise<ExtractedPage> {
  const apply = options.apply ?? 'likely';
  const decoded = decode(bytes, options.encoding);
  const page = await readPage(decoded.text, options.select);
  const printed = survey(page);
  const key = options.key ?? options.path ?? null;
  const rulings = placeRulings(page.source, options.rulings?.list ?? [], key);
  const repaired = repair(printed, RULES, apply, rulings);
  const facts = repaired.map.isIdentity ? printed : survey(repairedPage(page, repaired.text, repaired.map));

  const outlined = withFoundMarkers(facts, repaired.decisions.filter(byRule), page.source, repaired.map);

  const documents = readZones(outlined).map((zones, index) => {
    const letter = readLetter(outlined, zones);
    const dates = readDates(facts, zones);
    return assemble({
      bytes,
      options: { ...options, apply },
      decoded,
      page,
      repaired,
      index,
      zones,
      letter,
      kind: readKind(facts, zones),
      metadata: readMetadata(facts, zones),
      quantities: readQuantities(facts, zones, dates),
      dates,
      citations: readCitations(facts, zones),
    });
  });
  return { source: page.source, documents, ruled: [...new Set(rulings.map(({ index }) => index))] };
}
