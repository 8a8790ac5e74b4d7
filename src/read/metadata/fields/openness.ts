/** 公开属性: the printed word. Finders in order: a label, then the note under the letter. */
import type { Finder, Found } from '../finder.js';
import { labelled } from '../labelled.js';
import { foldedAt, printed, type Sheet, shortLinesIn } from '../sheet.js';
import { firstPart, withoutStop } from '../values.js';

/** (此件[主动公开]), ([公开]), (此回复件[公开]), (此件[公开发布]), [依申请公开] */
const NOTE =
  /^ *[([【]? *(?:此(?:件|文|复函|答复|回复|回复件|答复件))?((?:主动|依申请|不予|不|同意|删减后)?公开(?:发布)?) *[。)\]】]* *$/;

const LONGEST = 40;

export const OPENNESS: readonly Finder<string>[] = [
  labelled('openness', (sheet, value, { label }) => {
    const part = withoutStop(sheet, firstPart(sheet, value));
    const word = printed(sheet, part);
    // 是否同意公开:是 says 同意公开.
    if (/^是否/.test(label)) return /^[是√Yy]/.test(word) ? { value: label.replace(/^是否/, ''), span: part } : null;
    return { value: word, span: part };
  }),
  { name: 'note', find: note },
];

function note(sheet: Sheet): Found<string> | null {
  for (const line of shortLinesIn(sheet, LONGEST, 'signoff', 'metadata', 'title')) {
    const word = NOTE.exec(foldedAt(sheet, line))?.[1];
    if (!word) continue;
    const start = line.start + foldedAt(sheet, line).indexOf(word);
    const span = { start, end: start + word.length };
    return { value: printed(sheet, span), span };
  }
  return null;
}
