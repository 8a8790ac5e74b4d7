/** Reads the session and the numbers of proposals out of a title, a label or the letter's first sentence. Folded text in. Called by the field proposals. */
import type { Proposal } from '../../record.js';
import type { Span } from '../../types.js';
import { ordinalOf } from './ordinals.js';

const ORDINAL = '[〇零一二三四五六七八九十百0-9]{1,4}';
const HANZI = '[\\u3400-\\u9fff·]';
/** [市十五届人大五次会议] [县政协九届二次会议] [十三届全国人大四次会议] [政协甲市第十四届委员会第二次会议] [甲市人大十五届五次全会] */
const SESSION = new RegExp(
  `${HANZI}{0,20}?(?:第 ?)?(${ORDINAL}) ?届(${HANZI}{0,16}?)(?:第 ?)?(${ORDINAL}) ?次(?:全体)?(?:会议|大会|全会)`,
  'g',
);
/** Up to here a sentence or another name goes: 关于[市…, 您在[县…, 甲市教育局对[市…, 收悉的[… */
const BEFORE_SESSION =
  /^.*(?:关于|对于|[对就在于为向由]|承办的?|办理的?|答复|回复|落实|贯彻|收到|转来|交办|提交|参加|出席|年度?|您|你们|贵委|[^级]局|厅|中心|公司)/;
/** 2023年度市政协…第5号提案, 市政协2021年第112号 */
const YEAR = /((?:19|20)[0-9]{2}) ?年度?(?=[^0-9年月]{0,12}第? ?[A-Za-z0-9(〔[]{1,20} ?号)/;
/** [B208] [B(2024)31] [TA2021091] [0153] [2024-12] */
const NUMBER = '[A-Za-z]{0,6}-?(?:[(〔\\[][0-9]{2,4}[)〕\\]])?[A-Za-z]{0,4}[0-9]{1,12}(?:-[0-9]{1,4})?';
/** 第[B208]号, 第[12、15、18]号, 第[12]号、第[15]号, [201]号(behind a label) */
const NUMBERS = new RegExp(`(?:第|编号:?|案号:?) ?(${NUMBER}(?: ?[、,，和及] ?${NUMBER}){0,30}) ?号?|(${NUMBER}) ?号`, 'g');
const ONE_NUMBER = new RegExp(NUMBER, 'g');

export interface SessionName {
  readonly span: Span;
  readonly session: string;
  readonly body: Proposal['body'];
  readonly level: Proposal['level'];
  readonly term: number | null;
  readonly meeting: number | null;
}

/** Names of sessions in `text`, their spans in it. */
export function sessionsIn(text: string): readonly SessionName[] {
  return [...text.matchAll(SESSION)].map(({ 0: whole, index, 1: term, 3: meeting }): SessionName => {
    const head = whole.slice(0, whole.indexOf(`${term}`));
    const before = BEFORE_SESSION.exec(head.replace(/第 ?$/, ''))?.[0].length ?? 0;
    const session = whole.slice(before);
    return {
      span: { start: index + before, end: index + whole.length },
      session,
      body: bodyOf(session),
      level: levelOf(session),
      term: ordinalOf(term!),
      meeting: ordinalOf(meeting!),
    };
  });
}

/** Which body holds the session: 人大 or 政协. */
export function bodyOf(words: string): Proposal['body'] {
  if (/政协|政治协商|委员会第/.test(words)) return 'cppcc';
  return /人大|人民代表/.test(words) ? 'congress' : null;
}

/** Words of levels in the order in which they are looked for: 自治州 is no 州 of a name alone, 自治区 no 区. */
const LEVELS: readonly (readonly [pattern: RegExp, level: NonNullable<Proposal['level']>])[] = [
  [/全国/, 'national'],
  [/镇|乡|街道/, 'town'],
  [/县|旗|(?<!自治|地)区/, 'county'],
  [/市|州|盟|地区|师/, 'city'],
  [/省|自治区|兵团/, 'province'],
];

/** The level of the body that a session's name names; the lowest one of a full name counts: 甲省乙市丙区 is a county. */
export function levelOf(session: string): Proposal['level'] {
  const names = session.replace(/人民代表大会.*|政治协商会议|委员会.*/g, ' ').replace(/次会议.*/, '');
  return LEVELS.find(([pattern]) => pattern.test(names))?.[1] ?? null;
}

export const yearIn = (text: string): number | null => {
  const year = YEAR.exec(text)?.[1];
  return year ? Number(year) : null;
};

/** Numbers of proposals in `text` from `from` on, with their places. */
export function numbersIn(text: string, from: number): readonly { readonly number: string; readonly span: Span }[] {
  const found: { number: string; span: Span }[] = [];
  NUMBERS.lastIndex = from;
  for (let match = NUMBERS.exec(text); match; match = NUMBERS.exec(text)) {
    const list = match[1] ?? match[2]!;
    const start = match.index + match[0].indexOf(list);
    if (match[1] !== undefined && !/号$/.test(match[0]) && !/^ ?(?:建议|提案|议案|[“《]|$)/.test(text.slice(start + list.length))) continue;
    for (const { 0: number, index } of list.matchAll(ONE_NUMBER)) {
      found.push({ number, span: { start: start + index, end: start + index + number.length } });
    }
  }
  return found;
}
