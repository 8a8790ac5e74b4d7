/** Lists of bare values, their labels lost or never printed: • 012640588/2021-00046 / • 安澜市水利局 / … Called by the scanner of labels. */
import type { Label, Line, Span } from '../../types.js';
import { contentStart, trimmed } from './heads.js';
import { DATE_HEAD, INDEX_NUMBER } from './shapes.js';

const FEWEST = 3;
const MOST = 12;
const LONGEST_VALUE = 40;
const PROSE = /[。！？!?;:]/;

interface Item {
  readonly line: number;
  readonly bullet: Span;
  readonly value: Span;
  readonly bulleted: boolean;
}

/**
 * A list is metadata where it holds an index number, or two dates; without bullets it must begin with an index number.
 * `taken`: whether a line has a labelled value.
 */
export function bulletLabels(
  text: string,
  folded: string,
  lines: readonly Line[],
  taken: (line: number) => boolean,
): readonly Label[] {
  const labels: Label[] = [];
  for (let index = 0; index < lines.length; index++) {
    const list = listFrom(folded, lines, index, taken);
    if (list.length < FEWEST) continue;
    index += list.length - 1;
    for (const { line, bullet, value } of list) {
      const printed = text.slice(value.start, value.end);
      labels.push({ label: '', labelSpan: bullet, value: printed, valueSpan: value, form: 'bullet', line });
    }
  }
  return labels;
}

function listFrom(folded: string, lines: readonly Line[], first: number, taken: (line: number) => boolean): readonly Item[] {
  const lead = itemOf(folded, lines[first]!, first);
  if (!lead || taken(first)) return [];
  const wordsOf = ({ value }: Item) => folded.slice(value.start, value.end);
  const leadIsIndex = INDEX_NUMBER.test(wordsOf(lead));
  if (!lead.bulleted && !leadIsIndex) return [];
  const items = [lead];
  for (let n = first + 1; n < lines.length && items.length < MOST && !taken(n); n++) {
    const item = itemOf(folded, lines[n]!, n);
    if (!item || item.bulleted !== lead.bulleted) break;
    items.push(item);
  }
  if (!lead.bulleted) return endingWithDate(items, wordsOf);
  const dates = items.filter((item) => DATE_HEAD.test(wordsOf(item))).length;
  return leadIsIndex || dates >= 2 || items.some((item) => INDEX_NUMBER.test(wordsOf(item))) ? items : [];
}

/** Without bullets the last date of the block is the end of the list: what follows may be a title. */
function endingWithDate(items: readonly Item[], wordsOf: (item: Item) => string): readonly Item[] {
  return items.slice(0, items.findLastIndex((item) => DATE_HEAD.test(wordsOf(item))) + 1);
}

function itemOf(folded: string, line: Line, index: number): Item | null {
  const { at, bulleted } = contentStart(folded, line);
  const value = trimmed(folded, { start: at, end: line.end });
  const length = value.end - value.start;
  if (length === 0 || length > LONGEST_VALUE || PROSE.test(folded.slice(value.start, value.end))) return null;
  return { line: index, bullet: trimmed(folded, { start: line.start, end: at }), value, bulleted };
}
