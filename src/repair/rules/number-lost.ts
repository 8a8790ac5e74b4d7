/** Places where a number is lost for good and the word it stood with is left: 第条, 埋设警示牌块, 23户、名群众. Flagged, never filled. */
import { BEFORE_SCALE, CLAUSE_END_COUNTERS } from '../../lexicon/lone-counters.js';
import type { Figure, Place, Reading, RepairRule, Span, Survey } from '../../types.js';

/** What stands between a figure and the counter that lost its number: 界桩1,740根[、警示牌]块, 新教师120名[到岗,其中紧缺学科]名 */
const ITEM = /^([^。;!?\n]{0,14}[、,])([\u4e00-\u9fff]{2,10})(?=[,、。;])/;
const LONGEST_ITEM = 28;
/** What may be lost where 》的 meets 收悉. */
const HANDED_IN: readonly string[] = ['建议', '提案'];

export const numberLost: RepairRule = {
  id: 'number-lost',
  kind: 'unit',
  summary: 'Flags a counter or an ordinal that has lost its number',
  *places(survey) {
    for (const { at, span, form } of survey.gaps) {
      const readings = form === 'what' ? HANDED_IN.map((text) => suggestion(at, text)) : [];
      yield flag(at, span, readings);
    }
    for (const figure of survey.figures) {
      const at = loneCounterAfter(figure, survey);
      if (at !== null) yield flag(at, { start: at, end: at + 1 }, []);
    }
  },
  examples: [
    ['写入导则第条,要求节水', 'flagged'],
    ['埋设界桩1,740根、警示牌块,搬迁3户', 'flagged'],
    ['埋设界桩1,740根、打造文旅板块,搬迁3户', 'untouched'],
    ['第十条第二款', 'untouched'],
  ],
};

/** Where the next item of `figure`'s list ends in a counter without a number: the counter's place. */
function loneCounterAfter(figure: Figure, { folded }: Survey): number | null {
  if (figure.unit === null || figure.kind === 'percent') return null;
  const item = ITEM.exec(folded.slice(figure.span.end, figure.span.end + LONGEST_ITEM));
  if (!item || /[0-9]/.test(item[1]!)) return null;
  const words = item[2]!;
  for (const [counter, others] of CLAUSE_END_COUNTERS) {
    const before = words.at(-counter.length - 1);
    if (words.endsWith(counter) && before !== undefined && !others.includes(before) && !BEFORE_SCALE.includes(before)) {
      return figure.span.end + item[0].length - counter.length;
    }
  }
  return null;
}

function suggestion(at: number, text: string): Reading {
  return { insertions: [{ at, text }], evidence: [{ kind: 'lexicon', table: 'counters', entry: text }] };
}

function flag(at: number, span: Span, suggestions: readonly Reading[]): Place {
  const lost: Reading = { insertions: [{ at, text: null }], evidence: [{ kind: 'form', form: 'lost-number', text: '' }] };
  return { span, readings: [lost, ...suggestions], intact: [] };
}
