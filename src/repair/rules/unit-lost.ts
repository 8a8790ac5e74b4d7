/** Figures that stand alone before a mark or a clause: their unit or counter is lost, and only the noun before them can suggest which. */
import { COUNTERS_OF_NOUNS } from '../../lexicon/clause-starts.js';
import type { Evidence, Figure, Place, Reading, RepairRule, Survey } from '../../types.js';
import { clauseAt } from '../clauses.js';

/** What may stand before a bare number: telephone, index, code, comparison, a list of numbers. */
const BARE_AFTER =
  /(?:(?:比|比例|比值|系数|指数|热线|电话|传真|号码|号|码|得分|版本|经济)(?:为|是|达|到|达到)?|统一为|保留|乘以|分别.{0,6}|第|约等于|[、,和与]|[^达增]到|[^增降升]至)$/;
/** 12345, 96118, 10639110: numbers that one calls. */
const CALLED = /^(?:1[0-9]{4}|9[56][0-9]{3,4}|[0-9]{7,})$/;
/** 企业[1]对市区: what a word behind a bare number may be, where a noun stands before it. */
const PREPOSITION = /^(?!对[友夫])[对将把](?=[\u4e00-\u9fff])/;
/** 增至[191]地级市, 差额[32000]双方: behind these a figure needs its unit, whatever word follows. */
const MEASURED = /(?:达到?|增至|降至|升至|增长|最高|总额|差额|共计|合计|收入|支出)$/;
/** Signs of dates and times, units that the survey does not know. */
const NO_UNIT_LOST = /^(?:[日号时年月点分至万千百亿度倍比对]|以[上下]|左右)/;
/** 专项债券[4,600万] */
const MONEY = /(?:资金|投资|债券|收入|支出|贷款|补贴|补助)(?:约|近|超过|超|达|达到|共)?$/;
const NOUN_BEFORE = /[\u4e00-\u9fff]$/;
const REACH = 12;

export const unitLost: RepairRule = {
  id: 'unit-lost',
  kind: 'unit',
  summary: 'Flags a figure that has lost its unit or counter, with what its noun suggests',
  *places(survey) {
    for (const figure of survey.figures) {
      const loss = lossAt(figure, survey);
      if (loss) yield flag(figure, loss, survey);
    }
  },
  examples: [
    ['拆除燃煤锅炉209,完成改造', 'flagged'],
    ['落实专项资金4,600万,用于管网', 'flagged'],
    ['拨打热线12369,有奖举报', 'untouched'],
    ['总指数为99.5,同比下降', 'untouched'],
  ],
};

/** Where the unit of a bare figure stood, behind its 万 or 亿, and what follows there. */
function lossAt(figure: Figure, { folded }: Survey): Loss | null {
  if (figure.kind !== 'plain') return null;
  const numeral = folded.slice(figure.numeral.start, figure.numeral.end);
  const before = folded.slice(Math.max(0, figure.span.start - REACH), figure.span.start);
  if (!/^[0-9]/.test(numeral) || !NOUN_BEFORE.test(before) || BARE_AFTER.test(before)) return null;
  const scale = figure.unit ?? '';
  if (scale === '' && CALLED.test(numeral)) return null;
  // 贫困人口减少700万: people need no counter there, money needs 元.
  if (scale !== '' && !MONEY.test(before)) return null;
  const at = figure.span.end;
  const next = folded.slice(at, at + 8);
  const marked = /^[,。;]/.test(next) || (next.startsWith('、') && !/^、[0-9]/.test(next));
  const word = marked ? next[0]! : wordBehind(before, next);
  return word === null ? null : { at, scale, before, evidence: { kind: 'form', form: 'bare-figure', text: word } };
}

interface Loss {
  readonly at: number;
  readonly scale: string;
  readonly before: string;
  readonly evidence: Evidence;
}

/** The word that shows that the figure is finished: a preposition, the start of a clause, any word behind what is measured. */
function wordBehind(before: string, next: string): string | null {
  if (/^比(?![上去])/.test(next)) return null; // 1比1
  const word = PREPOSITION.exec(next)?.[0] ?? clauseAt(next, 0);
  if (word !== null) return word;
  return MEASURED.test(before) && /^[\u4e00-\u9fff]/.test(next) && !NO_UNIT_LOST.test(next) ? next.slice(0, 2) : null;
}

function flag(figure: Figure, { at, scale, before, evidence }: Loss, { text }: Survey): Place {
  const noun = before.replace(/[约共近达为至到计超过]+$/, '');
  const row = COUNTERS_OF_NOUNS.filter(([word]) => noun.endsWith(word)).sort((a, b) => b[0].length - a[0].length)[0];
  const units = new Set((row?.[1] ?? []).map((unit) => (scale === '' ? unit : unit.replace(/^[万亿]/, ''))));
  const suggestions = [...units].map((unit): Reading => {
    return { insertions: [{ at, text: unit }], evidence: [{ kind: 'lexicon', table: 'counters', entry: row![0] }] };
  });
  const lost: Reading = { insertions: [{ at, text: null }], evidence: [evidence] };
  return { span: { start: figure.span.start, end: Math.min(at + 1, text.length) }, readings: [lost, ...suggestions], intact: [] };
}
