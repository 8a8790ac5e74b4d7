/** Labels in black brackets: [【文 号】]无  and brackets that hold label and value: 【[信息来源:]市生态环境局】. Called by the scanner of labels. */
import type { Bracket } from '../../types.js';
import type { Head } from './heads.js';
import { trimmed } from './heads.js';
import { wordAfter } from './words.js';

/** `brackets`: those of the line. */
export function bracketHeads(folded: string, brackets: readonly Bracket[]): readonly Head[] {
  const heads: Head[] = [];
  for (const { kind, open, close } of brackets) {
    if ((kind !== '【】' && kind !== '[]') || open === null || close === null) continue;
    const inside = trimmed(folded, { start: open + 1, end: close });
    const word = wordAfter(folded, inside.start, inside);
    if (!word || word.span.end !== inside.end || word.role === 'widget') continue;
    const valueStart = folded[close + 1] === ':' ? close + 2 : close + 1;
    heads.push({ labelSpan: word.span, valueStart, valueEnd: null, form: 'bracket', role: word.role });
  }
  return heads;
}
