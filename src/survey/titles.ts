/** Finds the lines that have the form of a document's title, broken ones joined, wherever they stand. Called by the survey. */
import type { Label, Line, Span, TitleLine } from '../types.js';
import { trimmed } from './labels/heads.js';
import type { Basis } from './scan.js';
import {
  bareTitleBeginning,
  bareTitleEnd,
  canBegin,
  closedUp,
  hasSentence,
  isDocumentTitle,
  isHeadTitle,
  isOfficeName,
  isReplyTitle,
  isSessionName,
  LONGEST_TITLE,
} from './title-form.js';

/** A title is broken over this many lines at the most, its office's line counted. */
const MOST_LINES = 4;

/** A labelled value is no title: 名称:关于…, 上一条:关于…; what stands before the first label of a line may be one. */
export function findTitles({ page, folded }: Basis, labels: readonly Label[]): readonly TitleLine[] {
  const { lines } = page;
  const labelled = new Map(labels.toReversed().map(({ line, labelSpan }) => [line, labelSpan.start]));
  const titles: TitleLine[] = [];
  const head = lines.findIndex(({ start, end }) => folded.slice(start, end).includes('。'));
  for (let index = 0; index < lines.length; ) {
    const title = titleAt(block(folded, lines, index, labelled), index, index < head);
    if (title) titles.push(title);
    index = (title?.lastLine ?? index) + 1;
  }
  return titles;
}

/** The title that begins with line `first`, the longest way to join it first. `inHead`: above the page's first sentence. */
function titleAt(parts: readonly Part[], first: number, inHead: boolean): TitleLine | null {
  if (parts.length === 0) return null;
  // The office over a title that names it once more is the letterhead.
  if (parts[1]?.text.startsWith(parts[0]!.text)) return null;
  const office = parts.length > 1 && isOfficeName(parts[0]!.text) ? 1 : 0;
  for (const skip of office ? [1, 0] : [0]) {
    const count = linesOfTitle(
      parts.slice(skip).map(({ text }) => text),
      inHead,
    );
    if (count === 0) continue;
    const last = skip + count - 1;
    return {
      span: { start: parts[0]!.span.start, end: parts[last]!.span.end },
      firstLine: first,
      lastLine: first + last,
    };
  }
  return null;
}

/** How many of the lines, from the first on, are one title; 0 for none. A whole title needs no more lines. */
function linesOfTitle(texts: readonly string[], inHead: boolean): number {
  const first = texts[0];
  if (first === undefined || !canBegin(first)) return 0;
  if (isReplyTitle(first) || isDocumentTitle(first) || (inHead && isHeadTitle(first))) return 1;
  if (!bareTitleBeginning(first) && !(isSessionName(first) && texts[1]?.startsWith('第'))) return 0;
  for (let count = 2; count <= Math.min(texts.length, MOST_LINES - 1); count++) {
    if (bareTitleEnd(texts[count - 1]!) && isReplyTitle(texts.slice(0, count).join(''))) return count;
    if (isDocumentTitle(texts.slice(0, count).join(''))) return count;
  }
  return 0;
}

interface Part {
  readonly text: string;
  readonly span: Span;
}

/** Up to `MOST_LINES` lines that follow each other without a blank one and could be parts of a title. */
function block(folded: string, lines: readonly Line[], first: number, labelled: ReadonlyMap<number, number>): readonly Part[] {
  const parts: Part[] = [];
  for (let n = first; n < lines.length && parts.length < MOST_LINES; n++) {
    const line = lines[n]!;
    const span = trimmed(folded, { start: line.start, end: labelled.get(n) ?? line.end });
    if (labelled.has(n) && n > first) break;
    const length = span.end - span.start;
    if (length === 0 || length > LONGEST_TITLE || line.kind === 'row') break;
    const text = closedUp(folded.slice(span.start, span.end));
    if (hasSentence(text)) break;
    parts.push({ text, span });
    if (labelled.has(n)) break;
  }
  return parts;
}
