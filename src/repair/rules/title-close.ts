/** Titles whose opening mark stands alone: puts the closing 》 or ” back where the title's last word meets what can only follow a title. */
import {
  PROPOSAL_LEADS,
  PROPOSAL_TITLE_ENDS,
  PROPOSAL_TITLE_FOLLOWERS,
  TITLE_ENDS,
  TITLE_NOTES,
} from '../../lexicon/cited-titles.js';
import { lineIndexAt } from '../../survey/places.js';
import type { Bracket, Evidence, Place, RepairRule, Survey } from '../../types.js';
import { loneBrackets } from '../lone-brackets.js';

const LONGEST_TITLE = 70;
/** Where a title cannot reach over: the end of its clause. */
const BORDER = /[,。!?;\n]/;
const NOTE = `(?:\\((?:${TITLE_NOTES.join('|')}|[0-9年~-]{4,12})\\))?`;
/** 《关于修路的[建议]收悉, “关于修路的[提案](第41号) */
const PROPOSAL_CLOSE = new RegExp(
  `(?:${PROPOSAL_TITLE_ENDS.join('|')})(?=${PROPOSAL_TITLE_FOLLOWERS.join('|').replace('(', '\\(')})`,
  'g',
);
/** “关于修路[](的建议) */
const QUOTE_CLOSE = new RegExp(`.(?=的(?:${PROPOSAL_TITLE_ENDS.join('|')})$)`, 'g');
/** Not the end of a title: 第三条的[规定], 法律、法规[规定]. */
const END = `(?<!(?:的|有关|法规|上述|本)(?=规定)|有关|法规|上述|本)(?:${TITLE_ENDS.join('|')})`;
/** What only follows a title: 《, (以下简称…), (洪政办发〔2020〕4号), 第三条, 的有关规定, 等法律, 第二次修正 */
const CLOSE = new RegExp(
  `${END}${NOTE}(?=[、和及与]?《|\\((?:以下简称|下称|[^()《》]{1,12}[〔[][0-9]{4})|第[一二三四五六七八九十百0-9]{1,4}条|(?:第[一二三四五六七八九十]次)?修[正订](?!案)|同时废止|(?:的?有关|的)规定|[及和](?:其他|有关|相关|本)|等(?:有关|相关|法律|文件))`,
  'g',
);
/** 《管护[办法(试行)]印发 */
const NOTED_CLOSE = new RegExp(`${END}\\((?:试行|暂行|[0-9]{4}年?[~-][0-9]{4}年?)\\)(?!的|[》〉])`, 'g');
/** 《供水[条例], */
const CLAUSE_CLOSE = new RegExp(`${END}${NOTE}(?=[,。;:]|$|要求|精神)`, 'g');
const PROPOSAL_LEAD = new RegExp(`(?:${PROPOSAL_LEADS.join('|')}|建议|提案|代表|委员)$`);

export const titleClose: RepairRule = {
  id: 'title-close',
  kind: 'bracket',
  summary: 'Puts the closing mark of a title back',
  *places(survey) {
    for (const bracket of loneBrackets(survey)) {
      if (bracket.close !== null || (bracket.kind !== '《》' && bracket.kind !== '“”')) continue;
      const place = placeFor(bracket, survey);
      if (place) yield place;
    }
  },
  examples: [
    ['您提出的《关于修建公厕的建议收悉', '您提出的《关于修建公厕的建议》收悉'],
    ['印发《供水条例《节水办法》', '印发《供水条例》《节水办法》'],
    ['关于修建公厕的建议收悉', 'untouched'],
  ],
};

function placeFor({ kind, open }: Bracket, survey: Survey): Place | null {
  const { folded } = survey;
  const from = open! + 1;
  const highest = Math.min(from + LONGEST_TITLE, survey.page.lines[lineIndexAt(survey, open!)]!.end);
  let end = from;
  while (end < highest && !BORDER.test(folded[end]!) && !(kind === '《》' && folded[end] === '《')) end++;
  const ahead = folded.slice(from, Math.min(highest, end + 1) + 8);
  const isProposal = PROPOSAL_LEAD.test(folded.slice(Math.max(0, open! - 4), open!));
  const ends = endsOf(ahead, kind === '《》', isProposal).filter((found) => from + found.at <= end);
  if (ends.length === 0) return null;
  const readings = ends.map(({ at, form }) => {
    const evidence: Evidence = { kind: 'form', form, text: folded.slice(open!, from + at) };
    return { insertions: [{ at: from + at, text: kind[1]! }], evidence: [evidence] };
  });
  const ats = ends.map(({ at }) => from + at);
  // Tight, so that what was lost within the title is mended by its own rule.
  return { span: { start: Math.min(...ats) - 1, end: Math.max(...ats) }, readings, intact: [] };
}

interface End {
  readonly at: number;
  readonly form: string;
}

/** Where the title may end, by the surest form. */
function endsOf(ahead: string, isBook: boolean, isProposal: boolean): readonly End[] {
  const proposal = isProposal || ahead.startsWith('关于') ? firstEnd(PROPOSAL_CLOSE, ahead) : null;
  if (proposal !== null) {
    // “关于修路”的建议收悉 and “关于修路的建议”收悉 are both written.
    const inner = isBook ? null : firstEnd(QUOTE_CLOSE, ahead.slice(0, proposal));
    const form = 'proposal-title-end';
    return inner === null
      ? [{ at: proposal, form }]
      : [
          { at: proposal, form },
          { at: inner, form },
        ];
  }
  if (!isBook) return [];
  const forms: readonly (readonly [RegExp, string])[] = [
    [CLOSE, 'title-end'],
    [NOTED_CLOSE, 'title-end-note'],
    [CLAUSE_CLOSE, 'title-end-mark'],
  ];
  for (const [pattern, form] of forms) {
    const at = firstEnd(pattern, ahead);
    if (at !== null) return [{ at, form }];
  }
  return [];
}

function firstEnd(pattern: RegExp, text: string): number | null {
  pattern.lastIndex = 0;
  return pattern.test(text) ? pattern.lastIndex : null;
}
