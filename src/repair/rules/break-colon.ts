/** The colon behind 现答复如下 and behind the salutation, where the line ends without one. */
import { ADDRESSEE_WORDS, ANSWER_WORDS } from '../../lexicon/closed-phrases.js';
import type { Evidence, Line, Place, RepairRule } from '../../types.js';

/** 经研究,现[答复如下] */
const ANSWER = new RegExp(`(?:${ANSWER_WORDS.join('|')})如下$`);
/** [尊敬的何某代表], [何某、李某委员] */
const SALUTATION = new RegExp(`^ *(?:尊敬的?)?[\\u4e00-\\u9fff、()·]{2,24}(?:${ADDRESSEE_WORDS.join('|')})$`);
/** How the letter begins below it. */
const FIRST_WORDS = /^ *(?:您|你|贵|首先|感谢|收到|非常|来信|关于)/;
const LONGEST_SALUTATION = 40;

export const breakColon: RepairRule = {
  id: 'break-colon',
  kind: 'break',
  summary: 'Puts the colon back behind 答复如下, and offers it behind the salutation',
  *places({ page, folded, text }) {
    const colon = text.split('：').length > text.split(':').length ? '：' : ':';
    const lines = page.lines.filter(({ start, end }) => folded.slice(start, end).trim() !== '');
    for (const [n, line] of lines.entries()) {
      const next = lines[n + 1];
      const form = next ? formOf(line, next, folded) : null;
      if (form) yield placeFor(line, form, { folded, colon });
    }
  },
  examples: [
    ['经研究,现答复如下\n一、基本情况', '经研究,现答复如下:\n一、基本情况'],
    ['尊敬的何某代表\n您提出的建议收悉', 'suggested'],
    ['现就如下问题\n一、基本情况', 'untouched'],
  ],
};

function formOf(line: Line, next: Line, folded: string): string | null {
  const ending = folded.slice(Math.max(line.start, line.end - 12), line.end).trimEnd();
  if (ANSWER.test(ending)) return 'answer-colon';
  if (line.end - line.start > LONGEST_SALUTATION || !SALUTATION.test(folded.slice(line.start, line.end).trimEnd())) return null;
  return FIRST_WORDS.test(folded.slice(next.start, next.start + 12)) ? 'salutation-colon' : null;
}

function placeFor({ start, end }: Line, form: string, { folded, colon }: { folded: string; colon: string }): Place {
  const at = start + folded.slice(start, end).trimEnd().length;
  const evidence: Evidence = { kind: 'form', form, text: folded.slice(Math.max(start, at - 8), at) };
  return {
    span: { start: at - 1, end: at },
    readings: [{ insertions: [{ at, text: colon }], evidence: [evidence] }],
    intact: [],
  };
}
