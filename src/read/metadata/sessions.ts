/** Reads names of sessions out of a title, a label or the letter's first sentence; folded, blanks taken out. Called by the field proposals. */
import type { Proposal } from '../../record.js';
import type { Span } from '../../types.js';
import { ordinalOf } from './ordinals.js';

const ORDINAL = '[〇零一二三四五六七八九十百0-9]{1,4}';
const HANZI = '[\\u3400-\\u9fff\\ud840-\\udfff·]';
/** [市十五届人大五次会议] [县政协九届二次会议] [十三届全国人大四次会议] [政协甲市第十四届委员会第二次会议] [甲市人大十五届五次全会]; [九届二次] as a whole value */
const SESSION = new RegExp(
  `(${HANZI}{0,20}?)第?(${ORDINAL})届(${HANZI}{0,16}?)第?(${ORDINAL})次(?:(?:全体)?(?:会议|大会|全会)|$)`,
  'g',
);
/** Up to here another name or a sentence goes: 关于[市…, 您在[县…, 甲市教育局对[市…, 您提出的[市… */
const BEFORE =
  /^.*(?:关于|对于|[对就在的]|(?:建议|提案|议案|号)[和及与]|承办|办理|答复|回复|落实|贯彻|收到|转来|交办|提交|参加|出席|年度?|您|你们|[^级]局|厅)/;
/** Words of the bodies in the name of a session; what else stands there is the place. */
const BODY_WORDS = /中国人民政治协商会议|人民代表大会|政治协商会议|常务委员会|委员会|人大|政协|中国共产党|第$/g;

export interface SessionName {
  /** In the text given. */
  readonly span: Span;
  readonly session: string;
  readonly body: Proposal['body'];
  readonly level: Proposal['level'];
  readonly term: number | null;
  readonly meeting: number | null;
}

/** Names of sessions, their spans in `text`. */
export function sessionsIn(text: string): readonly SessionName[] {
  return [...text.matchAll(SESSION)].map(({ 0: whole, index, 1: head, 2: term, 3: between, 4: meeting }): SessionName => {
    const before = BEFORE.exec(head!)?.[0].length ?? 0;
    const session = whole.slice(before);
    const place = (head!.slice(before) + between!).replace(BODY_WORDS, '');
    return {
      span: { start: index + before, end: index + whole.length },
      session,
      body: bodyOf(session),
      level: levelOf(place),
      term: ordinalOf(term!),
      meeting: ordinalOf(meeting!),
    };
  });
}

/** Which body it is: 人大 or 政协. */
export function bodyOf(words: string): Proposal['body'] {
  if (/政协|政治协商|届委员会/.test(words)) return 'cppcc';
  return /人大|人民代表/.test(words) ? 'congress' : null;
}

/** By the end of a place's name: 甲省乙市丙区 is a county, 自治州 and 师 are cities, 自治区 is a province. */
const LEVELS: readonly (readonly [ending: RegExp, level: NonNullable<Proposal['level']>])[] = [
  [/全国/, 'national'],
  [/(?:省|自治区|兵团)$/, 'province'],
  [/(?:市|州|盟|地区|师)$/, 'city'],
  [/(?:县|区|旗)$/, 'county'],
  [/(?:镇|乡|街道)$/, 'town'],
];

function levelOf(place: string): Proposal['level'] {
  return LEVELS.find(([ending]) => ending.test(place))?.[1] ?? null;
}
