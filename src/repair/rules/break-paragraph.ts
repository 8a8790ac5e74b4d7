/** Paragraphs that lost the mark that ends them, where nearly all paragraphs of the page have theirs. */
import type { Evidence, Insertion, Line, Place, RepairRule, Survey } from '../../types.js';

/** Shorter lines may be headings, captions, signatures. */
const SHORTEST_PROSE = 40;
/** Of so many paragraphs at least, this share has its mark. */
const FEWEST_PARAGRAPHS = 5;
const MOST_MARKED = 0.85;
const ENDED = /[。!?;:,、…”』」》)\].]$/;
/** What introduces a list or a quotation, and so ends in a colon. */
const INTRODUCES = /(?:(?:如下|下列|以下)[^,。;]{0,6}|之一|包括|分别|为|是|说|指出|强调|有)$/;
/** Items of a list end in 。 or ；: the siblings say which, or nobody. */
const ITEM = /^ *(?:[(][一二三四五六七八九十0-9]{1,3}[)]|[0-9]{1,2}[.、)]|[①-⑳]|第?[一二三四五六七八九十]{1,3}[是、,])/;
/** The first item of a list, or one that lost its number: what stands above it may end in a colon. */
const FIRST_ITEM = /^ *(?:[(]?一[)、]|[(]?1[.、)]|[)]|[(][^一二三四五六七八九十0-9])/;
/** What a clause ends in that goes on: 数额在三十万元以上[的] */
const GOES_ON = /[的和与及或之在对]$/;
/** 某某社记者某某[摄]: the line under a picture. 市财政局[负责]: who answers for a task, in brackets that may be lost. */
const CREDIT = /(?:摄|图|文|负责|记者.{0,6}|编辑.{0,6}|来源.{0,8})$/;

export const breakParagraph: RepairRule = {
  id: 'break-paragraph',
  kind: 'break',
  summary: 'Puts the full stop back at the end of a paragraph where its siblings have theirs',
  *places(survey) {
    const lines = survey.page.lines.filter(({ start, end }) => end > start);
    const paragraphs = lines.flatMap((line, n) => (isProse(line, survey) ? [endOf(line, lines[n + 1], survey)] : []));
    const marked = paragraphs.filter(({ ended }) => ended).length;
    if (paragraphs.length < FEWEST_PARAGRAPHS || marked < paragraphs.length * MOST_MARKED) return;
    for (const [n, paragraph] of paragraphs.entries()) {
      const { ended, text } = paragraph;
      if (ended || CREDIT.test(text) || INTRODUCES.test(text) || GOES_ON.test(text) || isOpen(text)) continue;
      const listed = (ITEM.test(text) && !text.includes('。')) || FIRST_ITEM.test(paragraph.next);
      const besideItem = [paragraphs[n - 1], paragraphs[n + 1]].some((sibling) => sibling?.text.endsWith(';'));
      yield placeFor(paragraph, { marked, of: paragraphs.length, open: listed || besideItem });
    }
  },
  examples: [['只有一段的页面,没有句号', 'untouched']],
};

interface Paragraph {
  readonly end: number;
  readonly text: string;
  readonly ended: boolean;
  /** How the line below begins. */
  readonly next: string;
}

/** A quotation runs over the paragraph's end, or a bracket that lost its other side ends it: 鼓掌越来越响。(热烈鼓掌 */
const isOpen = (text: string): boolean =>
  text.split('“').length !== text.split('”').length || text.split('(').length > text.split(')').length;

function isProse({ kind, start, end }: Line, { folded }: Survey): boolean {
  return kind === 'text' && end - start >= SHORTEST_PROSE && /[,。;]/.test(folded.slice(start, end));
}

function endOf({ start, end }: Line, below: Line | undefined, { folded }: Survey): Paragraph {
  const text = folded.slice(start, end).trimEnd();
  const next = below ? folded.slice(below.start, below.start + 8) : '';
  return { end: start + text.length, text, ended: ENDED.test(text), next };
}

function placeFor(
  { end }: Paragraph,
  { marked, of, open }: { readonly marked: number; readonly of: number; readonly open: boolean },
): Place {
  const usage: Evidence = { kind: 'usage', table: open ? 'list-item-ends' : 'paragraph-ends', seen: marked, of };
  const marks = open ? ['。', ';'] : ['。'];
  const readings = marks.map((text) => ({ insertions: [{ at: end, text }] satisfies Insertion[], evidence: [usage] }));
  return { span: { start: end - 1, end }, readings, intact: [] };
}
