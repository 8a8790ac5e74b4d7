/** Titles whose closing mark stands alone: puts the opening 《 or “ back where the words before it show that a title begins. */
import {
  DOCUMENT_TITLE_LEADS,
  PROPOSAL_LEADS,
  PROPOSAL_TITLE_ENDS,
  TITLE_ENDS,
  TITLE_NOTES,
} from '../../lexicon/cited-titles.js';
import { lineIndexAt } from '../../survey/places.js';
import type { Bracket, Evidence, Place, RepairRule, Survey } from '../../types.js';
import { loneBrackets } from '../lone-brackets.js';

const LONGEST_TITLE = 60;
/** 关于修改《…条例》[的决定], 关于“…”[的提案] */
const NAMED = /^的(?:建议|提案|议案|决定|通知|意见|问题)/;
/** Where a title cannot reach back over. */
const BORDER = /[,。!?;:《》“”\n]/;
/** 您[提出的]…, 所提[第78号建议]…, 转来的[赵某代表]… */
const PROPOSAL_LEAD = new RegExp(
  `(?:${PROPOSAL_LEADS.join('|')})(?:第[0-9A-Za-z()]{1,12}号(?:建议|提案|议案)?|[\\u4e00-\\u9fff]{2,4}(?:代表|委员))?(?=.)`,
  'g',
);
const PROPOSAL_END = new RegExp(`(?:${PROPOSAL_TITLE_ENDS.join('|')})$`);
const TITLE_END = new RegExp(`(?:${TITLE_ENDS.join('|')})(?:\\((?:${TITLE_NOTES.join('|')}|[0-9年~-]{4,12})\\))?$`);
const DOCUMENT_LEAD = new RegExp(`(?:${DOCUMENT_TITLE_LEADS.join('|')})(?=.)`, 'g');
/** 根据[中华人民共和国]水法》 */
const COUNTRY = '中华人民共和国';
/** 《水法》[、]城市供水条例》, 《水法》[和]… */
const AFTER_TITLE = /^[、和及与](?=.)/;
/** 1993年制定的[关于]… : a title that begins with 关于. */
const ABOUT = /(?:的|会议|印发|出台|下发|发布|制定|修改)(?=关于)/g;

export const titleOpen: RepairRule = {
  id: 'title-open',
  kind: 'bracket',
  summary: 'Puts the opening mark of a title back',
  *places(survey) {
    for (const bracket of loneBrackets(survey)) {
      if (bracket.open !== null || (bracket.kind !== '《》' && bracket.kind !== '“”')) continue;
      const place = placeFor(bracket, survey);
      if (place) yield place;
    }
  },
  examples: [
    ['您提出的关于修建公厕的建议》收悉', '您提出的《关于修建公厕的建议》收悉'],
    ['根据国务院城市供水条例》', 'suggested'],
    ['关于修建公厕的建议收悉', 'untouched'],
  ],
};

interface Start {
  /** Offset into the candidate title. */
  readonly at: number;
  readonly form: string;
}

function placeFor({ kind, close }: Bracket, survey: Survey): Place | null {
  const { folded } = survey;
  const end = close!;
  const lowest = Math.max(end - LONGEST_TITLE, survey.page.lines[lineIndexAt(survey, end)]!.start);
  let from = end;
  while (from > lowest && !BORDER.test(folded[from - 1]!)) from--;
  const title = folded.slice(from, end);
  const starts = startsOf(title, {
    isBook: kind === '《》',
    afterTitle: folded[from - 1] === '》',
    named: NAMED.test(folded.slice(end + 1, end + 5)),
  });
  if (starts.length === 0) return null;
  const readings = starts.map(({ at, form }) => {
    const evidence: Evidence = { kind: 'form', form, text: folded.slice(from + at, end + 1) };
    return { insertions: [{ at: from + at, text: kind[0]! }], evidence: [evidence] };
  });
  const ats = starts.map(({ at }) => from + at);
  // Tight, so that what was lost within the title is mended by its own rule.
  return { span: { start: Math.min(...ats), end: Math.max(...ats) + 1 }, readings, intact: [] };
}

interface Surroundings {
  readonly isBook: boolean;
  /** Another title ends where this stretch begins. */
  readonly afterTitle: boolean;
  /** What it is a title of follows: 关于修改《…条例》[的决定], 关于“…”[的提案] */
  readonly named: boolean;
}

/** Where the title may begin, the surest form alone. */
function startsOf(title: string, { isBook, afterTitle, named }: Surroundings): readonly Start[] {
  if (PROPOSAL_END.test(title)) {
    const leads = endsOf(PROPOSAL_LEAD, title);
    if (leads.length > 0) return leads.map((at) => ({ at, form: 'proposal-title' }));
  }
  if (!isBook && named) {
    // 关于“修路”的提案 and “关于修路”的提案 are both written.
    const ats = endsOf(PROPOSAL_LEAD, title).flatMap((at) => (title.startsWith('关于', at) ? [at + 2, at] : [at]));
    return ats.map((at) => ({ at, form: 'proposal-quote' }));
  }
  if (!isBook || !TITLE_END.test(title)) return [];
  if (afterTitle && AFTER_TITLE.test(title)) return [{ at: 1, form: 'title-after-title' }];
  const country = title.includes('〈') ? -1 : title.indexOf(COUNTRY);
  if (country > 0 && !title.slice(0, country).endsWith('实施')) return [{ at: country, form: 'title-country' }];
  const about = endsOf(ABOUT, title);
  if (about.length > 0 && !named && !title.includes('〈')) return about.map((at) => ({ at, form: 'title-about' }));
  return endsOf(DOCUMENT_LEAD, title).map((at) => ({ at, form: 'title-lead' }));
}

function endsOf(pattern: RegExp, text: string): readonly number[] {
  return [...text.matchAll(pattern)].map(({ 0: lead, index }) => index + lead.length);
}
