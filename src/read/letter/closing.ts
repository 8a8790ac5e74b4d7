/** Where the closing begins: the paragraphs behind the last section that are no part of it. Called by the reader of the letter. */
import { CLOSING_STARTS } from '../../lexicon/closing-words.js';
import type { Survey } from '../../types.js';
import type { Head } from './heads.js';
import type { Paragraph } from './paragraphs.js';

const CLOSING = new RegExp(`^(?:${CLOSING_STARTS})`);
/** So many paragraphs from its end a letter may begin to take its leave. */
const REACH = 6;

/**
 * Index of the closing's first paragraph; the number of paragraphs where there is none. It begins with the first word of thanks, or, where
 * every head of the last row has one paragraph of its own, right behind the last one.
 */
export function closingStart(survey: Survey, paragraphs: readonly Paragraph[], heads: readonly Head[]): number {
  const last = heads.at(-1)!;
  const first = last.paragraph + 1 + (isAlone(survey, paragraphs, last) ? 1 : 0);
  if (isRowOfSingles(survey, paragraphs, heads)) return Math.min(first, paragraphs.length);
  // A heading that is a sentence needs no text: 二、助餐点27个。 / 感谢您的支持!
  const afterHead = isSentence(survey, paragraphs[last.paragraph]!) ? last.paragraph + 1 : first;
  for (let n = Math.max(afterHead, paragraphs.length - REACH); n < paragraphs.length; n++) {
    const { start } = paragraphs[n]!;
    if (CLOSING.test(survey.folded.slice(start, start + 24).replace(/\s/g, ''))) return n;
  }
  return paragraphs.length;
}

const isSentence = ({ folded }: Survey, { start, end }: Paragraph) =>
  /[。.!?]\s*$/.test(folded.slice(Math.max(start, end - 8), end));

/** Whether the heading is all of its paragraph, so that its text stands in the next one. */
function isAlone({ folded }: Survey, paragraphs: readonly Paragraph[], { marker, paragraph }: Head): boolean {
  return !/[。!?]./.test(folded.slice(marker.end, paragraphs[paragraph]!.end).trim()) && paragraph + 1 < paragraphs.length;
}

/** The heads of the last form, back to the first head of a higher level, each with one paragraph and text behind its heading. */
function isRowOfSingles(survey: Survey, paragraphs: readonly Paragraph[], heads: readonly Head[]): boolean {
  const last = heads.at(-1)!;
  let row = 0;
  for (let n = heads.length - 1; n >= 0 && heads[n]!.form === last.form; n--) {
    const head = heads[n]!;
    const next = heads[n + 1]?.paragraph ?? head.paragraph + 1;
    if (next !== head.paragraph + 1 || isAlone(survey, paragraphs, head)) return false;
    row++;
    if (head.ordinal === 1) break;
  }
  return row > 1;
}
