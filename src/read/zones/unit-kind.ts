/** What a unit looks like, by itself and by what follows it. Called by the zones. */

import { IMPRINT, SIGN_OFF_LABELS, SIGN_OFF_NOTES } from '../../lexicon/sign-off.js';
import {
  ARTICLE_STARTS,
  BREADCRUMB,
  CHROME_BRACKETED,
  CHROME_STARTS,
  FOOTER_WORDS,
  TOOL_STARTS,
} from '../../lexicon/site-words.js';
import type { Line } from '../../types.js';

/**
 * `prose` sentences; `heading` a marker and a title; `title` the title of a document; `salutation`; `date` and `office` as they stand under a
 * letter; `note` a line of contacts, copies, attachments; `footer` and `chrome` the site's, `article` its words about
 * the article, `tool` a short line of it that may also be a heading; `other` a label, a fragment, anything else.
 */
export type UnitKind =
  | 'prose'
  | 'heading'
  | 'title'
  | 'salutation'
  | 'date'
  | 'office'
  | 'note'
  | 'footer'
  | 'chrome'
  | 'article'
  | 'tool'
  | 'row'
  | 'other';

/** Longest line that can be a label, an office, a date. */
const LONGEST_LABEL = 80;
const SHORTEST_PROSE = 10;

const NUMERAL = '[0-9〇○零Oo一二三四五六七八九十]';
// [2022年7月13日], [二〇二二年七月十三日], [2022-7-13], [2022713] with its signs lost
const DATE = `(?:(?:19|20|一九|二[〇○零Oo0])${NUMERAL}{2}(?:[年./-]?${NUMERAL}{1,3}){0,2}[年月日]?(?:${NUMERAL}{1,3}日?)?)`;
// [2024年月11日], [年9月11日]: a figure lost, its sign not
const LAME_DATE = `(?:(?:19|20)?${NUMERAL}{2})?年(?:${NUMERAL}{1,3})?月(?:${NUMERAL}{1,3})?日`;
const DATE_LINE = new RegExp(`^\\(?(?:${DATE}|${LAME_DATE}|[0-9]{1,2}月[0-9]{1,2}日)\\)?$`);
const OFFICE_END = '(?:局|厅|委|部|办|会|院|中心|政府|公室|处|公司|社|队|署|支行|分行|大学|学校|医院|组)';
const OFFICE_LINE = new RegExp(`^[^。;:!?,、]{2,60}${OFFICE_END}(?:\\([^()]{1,12}\\))?$`);
// [某某局2022年7月13日]
const OFFICE_DATE = new RegExp(`^[^。;:!?]{2,60}${OFFICE_END}\\(?${DATE}\\)?$`);
// [(张某某)] under a news item, [(某县统计局)] under a communiqué
const BYLINE = /^\([^()。;:,]{2,20}\)$/;
const SIGN_OFF = new RegExp(`^[(（【]?(?:${SIGN_OFF_LABELS})(?:及|和|与|、|[(（]?[:：0-9一1①\\[《]|[)）】]|$)`);
// [具体联系人及联系方式:]何某某; not 具体包括六项政策:
const SIGN_OFF_LONG =
  /^[(【]?(?:联系|承办|经办|主办|具体|责任)[^。,;:]{0,8}(?:人|人员|单位|科室|处室|部门|电话|方式)(?:[及和与、][^。,;:]{2,8})?:/;
const NOTE_LINE = new RegExp(`^[(（【]?(?:${SIGN_OFF_NOTES})[)）】。]?$`);
const IMPRINT_LINE = new RegExp(`${DATE}(?:${IMPRINT})$`);
const FOOTER = new RegExp(FOOTER_WORDS);
const CHROME = new RegExp(`^(?:[【\\[〖(] ?(?:${CHROME_BRACKETED})|(?:${CHROME_STARTS}))|${BREADCRUMB}`);
// [欢迎您今后多提宝贵意见]。 takes leave; 欢迎访问本站 does not
const WELCOME = /^欢迎.{0,12}(?:意见|建议|监督|关心|支持)/;
const TOOL = new RegExp(`^(?:${TOOL_STARTS})`);
const LONGEST_TOOL = 20;
// [主办:某局 联系人:]某某 under a letter that several offices handled; a site's foot names no person
const HANDLED_BY = /^(?:主办|会办|协办|承办)(?:单位)?:[^。:]{2,30}联系人:/;
const SITE = /ICP|网站|版权|邮编|技术支持|标识码/;
const TAIL_CHROME = new RegExp(
  `^(?:[【\\[〖(](?:${CHROME_BRACKETED})|${CHROME_STARTS}|${ARTICLE_STARTS}|主办单位:|主办:|版权所有)`,
);
const ARTICLE = new RegExp(`^[【\\[]?(?:${ARTICLE_STARTS})`);
const TITLE_END = /(?:答复|复函|回复|办复|办理情况|办理结果|意见|函|批复|通知|公告|通告|报告)(?:\([^()]{1,12}\))?$/;
const STOP = /[。！？!?;:]/;

/** The kind of a unit by its own text, blanks taken out. `marked`: a whole marker of a section begins it. */
export function unitKind(compact: string, line: Line, marked: boolean): UnitKind {
  if (line.kind === 'row' && line.cells.length > 1) return 'row';
  const { length } = compact;
  const isProse = length >= SHORTEST_PROSE && STOP.test(compact);
  if (DATE_LINE.test(compact) || OFFICE_DATE.test(compact)) return 'date';
  if (HANDLED_BY.test(compact) && !SITE.test(compact)) return 'note';
  if (!compact.includes('。') && FOOTER.test(compact)) return 'footer';
  if (ARTICLE.test(compact) && !/[。!?]/.test(compact)) return 'article';
  if (SIGN_OFF.test(compact) || SIGN_OFF_LONG.test(compact) || NOTE_LINE.test(compact) || IMPRINT_LINE.test(compact))
    return 'note';
  if (line.linkShare > 0.6 || (CHROME.test(compact) && !(isProse && compact.includes('。')))) return 'chrome';
  if (marked) return isProse && (compact.includes('。') || length > LONGEST_LABEL) ? 'prose' : 'heading';
  if (length <= LONGEST_TOOL && TOOL.test(compact) && !WELCOME.test(compact)) return 'tool';
  if (isTitle(compact)) return 'title';
  if (isProse && (compact.includes('。') || /[:;!?]$/.test(compact) || length > LONGEST_LABEL)) return 'prose';
  if (OFFICE_LINE.test(compact) || BYLINE.test(compact)) return 'office';
  return length > LONGEST_LABEL ? 'prose' : 'other';
}

/** Longest title, and how far in the word stands that says what it is about. */
const LONGEST_TITLE = 150;
const LONGEST_OFFICE = 50;

// 青禾市水利局[关于市三届人大二次会议第8号建议的答复], [对第8号建议的答复函]
function isTitle(compact: string): boolean {
  if (compact.length > LONGEST_TITLE || /[。;:]/.test(compact) || !TITLE_END.test(compact.slice(-20))) return false;
  const about = compact.search(/关于|对/);
  return about >= 0 && about <= LONGEST_OFFICE && compact.length - about > 6;
}

/** So much of a stretch tells whether it begins what stands under a letter. */
const TAIL_HEAD = 40;

/** Whether what begins here, within a line, stands under a letter or belongs to the site: contacts, attachments, footer, navigation. */
export function beginsTail(folded: string, at: number): boolean {
  const head = folded.slice(at, at + TAIL_HEAD).replace(/\s+/g, '');
  return SIGN_OFF.test(head) || SIGN_OFF_LONG.test(head) || TAIL_CHROME.test(head);
}
