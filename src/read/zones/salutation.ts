/** The salutation: its line, a line that goes on with the letter, or its place within a line that holds the whole page. Called by the zones. */
import { BODY_ENDINGS, LETTER_OPENERS, NO_ADDRESSEES, PERSON_ENDINGS } from '../../lexicon/addressees.js';
import type { Span } from '../../types.js';

/** Longest salutation that is looked at: a notice may address many offices. */
const LONGEST = 400;
/** Longest salutation that has lost its colon. */
const LONGEST_BARE = 40;

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const PERSONS = longestFirst(PERSON_ENDINGS);
const BODIES = longestFirst(BODY_ENDINGS);

const OPENER = new RegExp(`^(?:${LETTER_OPENERS})`);
const STRONG_OPENER = /^(?:您|你|贵|首先|现将|现就|感谢|收到|来[信函])/;
// [尊敬的王某某代表:], [王某某等3名委员], [市民政局:], [市人大代表王某某:]
const NAMED = '(?:人大|政协)(?:代表|委员)[\\u3400-\\u9fff·*]{2,12}';
const TO_PERSONS = new RegExp(`^(?:尊敬的?)?(?:[^。;:!?]{1,120}(?:${PERSONS})(?:\\([^()]{1,20}\\))?|[^。;:!?]{0,60}${NAMED})$`);
const TO_BODY = new RegExp(`^(?:尊敬的?)?[^。;:!?]{1,390}(?:${BODIES})(?:\\([^()]{1,20}\\))?$`);
const NO_NAME = /^(?:[(（【[]|[一二三四五六七八九十\d]{1,3}[)）、.]|关于|对|附件|抄送|抄报|来源|主办|承办|负责|牵头|责任)/;

/** [致:]王某某委员 */
const TO = '致:';

/** How many characters of `line`, blanks taken out, are a salutation; 0 where it is none. `next`: the block that follows, the same way. */
export function salutationLength(line: string, next: string): number {
  if (line.startsWith(TO)) {
    const length = salutationLength(line.slice(TO.length), next);
    return length > 0 ? TO.length + length : 0;
  }
  const colon = line.slice(0, LONGEST).indexOf(':');
  if (colon > 0) {
    const rest = line.slice(colon + 1);
    const goesOn = rest === '' ? next.length > 0 : OPENER.test(rest);
    return goesOn && addresses(line.slice(0, colon)) ? colon + 1 : 0;
  }
  if (line.length > LONGEST_BARE || NO_NAME.test(line) || NO_ADDRESSEES.has(line)) return 0;
  const bare = line.replace(/[,.]$/, '');
  if (TO_PERSONS.test(bare) && (line.startsWith('尊敬') || STRONG_OPENER.test(next))) return line.length;
  return TO_BODY.test(bare) && /^贵/.test(next) ? line.length : 0;
}

/** 王某某代表[,您好] */
const GREETING = /,?[您你]们?好$/;

function addresses(words: string): boolean {
  const head = words.replace(GREETING, '');
  return !NO_NAME.test(head) && !NO_ADDRESSEES.has(head) && (TO_PERSONS.test(head) || TO_BODY.test(head));
}

/** In a line of several blocks: `…的答复 [王某某代表:]您提出的…`; a body only before its colon. */
const INLINE = new RegExp(
  `(?:(?:${PERSONS}|委员会|总支部|支部|[省市州县区]委) {0,3}:?|(?:局|厅|办公室|政府|部门|单位) {0,3}:) {0,4}(?=您|你|贵|首先)`,
  'g',
);
/** What may stand before a salutation within its line. */
const BEFORE_NAME = new Set(' 。!?)】]>:;');
const TITLE_END = /(?:答复|复函|回复|函|意见|办理情况)$/;

/** Offsets in the line at which a salutation begins or ends. */
export function inlineSalutations(folded: string, line: Span): readonly number[] {
  const cuts: number[] = [];
  const text = folded.slice(line.start, line.end);
  for (const match of text.matchAll(INLINE)) {
    const end = match.index + match[0].length;
    const start = match[0].includes(':') ? nameStart(text, match.index) : respectStart(text, match.index);
    if (start === null) continue;
    cuts.push(line.start + start, line.start + end);
  }
  return cuts;
}

/** Where 尊敬的 stands before `at`: without it and without a colon nobody is addressed within a line. */
function respectStart(text: string, at: number): number | null {
  const from = Math.max(0, at - LONGEST_BARE);
  const found = text.slice(from, at).lastIndexOf('尊敬');
  return found < 0 ? null : from + found;
}

/** How far back the names are looked for within a line. */
const INLINE_REACH = 160;

/** Where the names before `at` begin: behind a gap, a full stop or the title; null where no such border is near. */
function nameStart(text: string, at: number): number | null {
  const farthest = Math.max(0, at - INLINE_REACH);
  for (let from = at - 1; from >= farthest; from--) {
    if (from === 0) return 0;
    const before = text[from - 1]!;
    if (before === ' ' && '等、,'.includes(text[from - 2] ?? '?')) continue;
    if (from === at - 1) continue;
    if (BEFORE_NAME.has(before) || TITLE_END.test(text.slice(Math.max(0, from - 4), from))) return from;
  }
  return null;
}
