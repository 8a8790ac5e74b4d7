/** Tells what a line lacks to be a title: its beginning, its end, or nothing. Folded text in. Called by the scanner of titles and of labels. */
import { OFFICE_ENDINGS } from '../lexicon/offices.js';
import { ANSWERED_WORDS, DOCUMENT_TITLE_ENDINGS, REPLY_TITLE_ENDINGS } from '../lexicon/title-words.js';

/** Behind the last word may stand a class or a note: …办理情况[(B)]的函, …通知[(摘要)], …规划[(2018-2035年)]的批复. */
const TAIL = String.raw`(?: ?\([^()]{1,20}\))?[ 】>]{0,3}$`;
const words = (list: readonly string[]) => `(?:${list.join('|')})`;

/** 关于…建议的[答复] */
const REPLY_END = new RegExp(`${words(REPLY_TITLE_ENDINGS)}${TAIL}`);
/** …有关工作的[通知] */
const DOCUMENT_END = new RegExp(`${words(DOCUMENT_TITLE_ENDINGS)}${TAIL}`);
/** [关于]…  [对]市政协…  水利厅[对]省…  市环保局[关于]… */
const BEGINNING =
  /^(?:[\u3400-\u9fff\ud840-\udfff()·]{0,40}?关于|(?:[\u3400-\u9fff\ud840-\udfff()·]{2,30}?)?对(?!口|外|标|照|接|策|象|比|应|待))/;
/** 市十五届人大五次会议, 政协县九届二次会议; lost numerals too: 县政协届三次会议 */
const SESSION = /(?:人大|人民代表大会|政协|委员会).{0,12}?(?:届|会议)|届.{0,12}(?:人大|政协|会议)|次会议/;
const ANSWERED = new RegExp(words(ANSWERED_WORDS));
/** Full stops and semicolons end sentences; a colon at the end calls people. */
const SENTENCE = /[。！？!?;]|:$/;
/** 市生态环境局, 白渠县城市管理局 */
const OFFICE = new RegExp(`^[\\u3400-\\u9fff\\ud840-\\udfff()·、 ]{1,36}${words(OFFICE_ENDINGS)}$`);

/** [二、关于]素质, [(三)对]策, [3.关于]…: a heading of the letter, its marker whole or not. */
const HEADING =
  /^[(]?(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[、.,)]{0,2}(?:关于|对|就|是)|^[(、.)·•●■◆▪>*-]|^[0-9]{1,2}[、.]|^[一二三四五六七八九十]{1,3}[、.]/;

export const LONGEST_TITLE = 120;

/** [首页] > 建议提案 > …, 政务公开[ > ]… */
const BREADCRUMB = /^(?:首页|当前位置|您的位置|您现在|位置)|[>»]/;

/** The first line of a title is no heading of the letter, no item of a list, no breadcrumb. */
export function canBegin(line: string): boolean {
  return !HEADING.test(line) && !BREADCRUMB.test(line);
}

export function hasSentence(line: string): boolean {
  return SENTENCE.test(line);
}

/** [关于市十五届人大五次会议第B208号建议的回复], an office's name before it or not. */
export function isReplyTitle(line: string): boolean {
  return !hasSentence(line) && REPLY_END.test(line) && opens(line) && isAboutProposal(line);
}

/** 关于…代表[议案(第1号)] is answered: 办理情况的报告 follows. */
const NUMBERED_MOTION = /(?:议案|建议|提案) ?\(第?[0-9A-Za-z-]{1,12}号\)$/;

/** [国务院办公厅关于开展城镇小区配套幼儿园治理工作的通知] */
export function isDocumentTitle(line: string): boolean {
  return (
    !hasSentence(line) &&
    !NUMBERED_MOTION.test(line) &&
    /^[\u3400-\u9fff\ud840-\udfff()·]{0,40}?(?:关于|印发)/.test(line) &&
    (DOCUMENT_END.test(line) || REPLY_END.test(line))
  );
}

/** [甲市公园条例], [甲县2015年国民经济和社会发展统计公报]: without 关于 only at the head of a page, and with no mark but brackets. */
export function isHeadTitle(line: string): boolean {
  return (
    line.length <= 60 &&
    /^[\u3400-\u9fff\ud840-\udfff0-9 ()《》〈〉“”·、—-]{6,}$/.test(line) &&
    !/是|了/.test(line) &&
    !NUMBERED_MOTION.test(line) &&
    DOCUMENT_END.test(line)
  );
}

/** The name of the session as the first line of a broken title: [政协乙区八届三次会议] over 第12号提案的答复. */
export function isSessionName(line: string): boolean {
  return /^[\u3400-\u9fff\ud840-\udfff0-9]{6,40}次会议$/.test(line) && SESSION.test(line);
}

/** A word that is spread over its line: 答    复. */
export const closedUp = (line: string): string => (/^\S(?:\s+\S){1,9}$/.test(line) ? line.replace(/\s+/g, '') : line);

/** The end alone, as it stands on the second line of a broken title: 建议的[答复]. */
export function bareTitleEnd(line: string): boolean {
  return !hasSentence(line) && REPLY_END.test(line) && (ANSWERED.test(line) || line.length <= 12);
}

/** The beginning alone: [关于对县十九届人大四次会议第B(2024)31号]. */
export function bareTitleBeginning(line: string): boolean {
  return !hasSentence(line) && BEGINNING.test(line) && !REPLY_END.test(line);
}

export function isOfficeName(line: string): boolean {
  return OFFICE.test(line);
}

/** [关于]…, 市十届[人大]…; 2021年人大代表建议[第45号]办理答复 */
function opens(line: string): boolean {
  return BEGINNING.test(line) || SESSION.test(line) || /[0-9] ?号/.test(line);
}

function isAboutProposal(line: string): boolean {
  return ANSWERED.test(line) || SESSION.test(line);
}
