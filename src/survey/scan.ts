/** The one pass over the characters of a text: runs of numerals, sentences, brackets. Called by the survey, before the scanners of facts. */
import { BRACKET_PAIRS } from '../lexicon/brackets.js';
import type { Bracket, Page, Span, Survey } from '../types.js';

/** What the scanners of facts start from: the part of the survey that this pass finds, and the texts it reads. */
export type Basis = Pick<Survey, 'page' | 'text' | 'folded' | 'digits' | 'hanziNumerals' | 'sentences' | 'brackets'>;

const OTHER = 0;
const DIGIT = 1;
const STOP = 2;
const OPEN = 3;
const CLOSE = 4;
const HANZI = 5;
/** A zero of a Chinese numeral, but only within one: O begins words, and ○ begins lists. */
const HANZI_ZERO = 6;

/** Class of every code unit, so that the pass asks once a character. */
const CLASSES: Uint8Array = buildClasses();

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (const digit of '0123456789') classes[digit.charCodeAt(0)] = DIGIT;
  for (const digit of '一二三四五六七八九十廿') classes[digit.charCodeAt(0)] = HANZI;
  for (const zero of '〇○O零') classes[zero.charCodeAt(0)] = HANZI_ZERO;
  for (const stop of '。！？；!?;') classes[stop.charCodeAt(0)] = STOP;
  for (const [open, close] of BRACKET_PAIRS) {
    classes[open.charCodeAt(0)] = OPEN;
    classes[close.charCodeAt(0)] = CLOSE;
  }
  return classes;
}

const CLOSER_OF: ReadonlyMap<string, string> = new Map(BRACKET_PAIRS);
/** How many brackets may stand open at once; a line of a million opening brackets stays linear. */
const DEEPEST_NESTING = 32;

export function scan(page: Page, folded: string): Pick<Basis, 'digits' | 'hanziNumerals' | 'sentences' | 'brackets'> {
  const digits: Span[] = [];
  const hanziNumerals: Span[] = [];
  const sentences: Span[] = [];
  const brackets: Bracket[] = [];
  for (const line of page.lines) {
    const open: number[] = [];
    let sentence = line.start;
    for (let i = line.start; i < line.end; i++) {
      const kind = CLASSES[folded.charCodeAt(i)];
      if (kind === OTHER || kind === HANZI_ZERO) continue;
      if (kind === DIGIT) {
        const start = i;
        while (i + 1 < line.end && CLASSES[folded.charCodeAt(i + 1)] === DIGIT) i++;
        digits.push({ start, end: i + 1 });
      } else if (kind === HANZI) {
        const start = i;
        while (i + 1 < line.end && CLASSES[folded.charCodeAt(i + 1)]! >= HANZI) i++;
        hanziNumerals.push({ start, end: i + 1 });
      } else if (kind === STOP) {
        sentences.push({ start: sentence, end: i + 1 });
        sentence = i + 1;
      } else if (kind === OPEN) {
        if (open.length === DEEPEST_NESTING) brackets.push(alone(folded, open.shift()!));
        open.push(i);
      } else closeBracket(folded, i, open, brackets);
    }
    if (sentence < line.end) sentences.push({ start: sentence, end: line.end });
    for (const at of open) brackets.push(alone(folded, at));
  }
  brackets.sort((a, b) => (a.open ?? a.close!) - (b.open ?? b.close!));
  return { digits, hanziNumerals, sentences, brackets };
}

/** Closes the nearest open bracket of its kind; those opened after it stand alone. */
function closeBracket(folded: string, at: number, open: number[], brackets: Bracket[]): void {
  const closer = folded[at]!;
  let partner = open.length - 1;
  while (partner >= 0 && CLOSER_OF.get(folded[open[partner]!]!) !== closer) partner--;
  if (partner < 0) {
    const kind = BRACKET_PAIRS.find(([, close]) => close === closer)!.join('');
    brackets.push({ kind, open: null, close: at });
    return;
  }
  for (const unclosed of open.splice(partner + 1)) brackets.push(alone(folded, unclosed));
  const opened = open.pop()!;
  brackets.push({ kind: folded[opened]! + closer, open: opened, close: at });
}

function alone(folded: string, open: number): Bracket {
  const opener = folded[open]!;
  return { kind: opener + CLOSER_OF.get(opener)!, open, close: null };
}
