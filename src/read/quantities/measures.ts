/** Reads what a figure counts or measures, as printed: the noun behind a counter, the subject before an amount. Called by the reader of quantities. */
import type { Figure } from '../../types.js';
import { wordsBefore, wordsBehind } from './clause.js';

const LONGEST_NOUN = 16;
/** Where the noun behind a counter ends: at a verb or a particle. */
const NOUN_ENDS =
  /[的和及与或,、]|完成|实现|达到|占|为|是|已|先后|全部|进行|开展|实施|均|共|可|将|被|由|从|以上|以下|左右|以内|增|减|下降|提高|提升|上升|享受|参加|参与|获|入|列|建|改造|整治|投入|用于|同比|比|较|纳入|派驻|制定|履行|统一|取得|上收|分布|接受|通过|在|对|向|按|使/;
/** Taken off the end of the words before an amount: the verb, the comparison, the preposition with its date. */
const VERBS_AT_END =
  /(?:[与较比由从至到在于]?(?:\d{4}年(?:\d{1,2}月)?|上年|去年|今年|同期)(?:底|末|初)?(?:的|相比)?|达到了?|达|约为?|近|超过|超|仅为?|只有|高达|为|是|占|完成|实现|增长|增加|提高到?|提升到?|上升到?|下降到?|下降|减少到?|减少|降低到?|降低|降至|增至|升至|提高至|提升至|下降至|调整为|分别新?增?|共计?|合计|累计|总计|同比|有|了|在|到|至|由|从|的|不少于|不低于|不超过|逾|突破|每|各)$/;
/** Taken off their start: 其中, 累计, 全年. */
const ADVERBS_AT_START = /^(?:其中|累计|共计?|合计|先后|全年|年内|目前|并|已)+/;
const DATE_AT_START = /^(?:截至|截止)?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底|末|初|以来)?/;

/** The noun, or null where none stands in the figure's clause. `least`: where the figure before ends. */
export function measuresOf(folded: string, text: string, { kind, span }: Figure, least: number): string | null {
  const behind = () => nounBehind(folded, text, span.end);
  return kind === 'count' || kind === 'rank'
    ? (behind() ?? nounBefore(folded, span.start, least))
    : (nounBefore(folded, span.start, least) ?? (kind === 'amount' ? behind() : null));
}

/** 26家[企业], 152万千瓦[燃煤机组]. */
function nounBehind(folded: string, text: string, start: number): string | null {
  const words = wordsBehind(folded, start);
  const end = words.search(NOUN_ENDS);
  const noun = (end < 0 ? words : words.slice(0, end)).slice(0, LONGEST_NOUN).trimEnd();
  return noun.length > 1 ? text.slice(start, start + noun.length).trim() : null;
}

/** [PM10年均浓度]76微克/立方米, [总装机容量]高达917.5万千瓦. */
function nounBefore(folded: string, end: number, least: number): string | null {
  let words = wordsBefore(folded, end, least);
  for (let shorter = words.replace(VERBS_AT_END, ''); shorter !== words; shorter = words.replace(VERBS_AT_END, ''))
    words = shorter;
  const noun = words.replace(DATE_AT_START, '').replace(ADVERBS_AT_START, '').slice(-LONGEST_NOUN).trim();
  return noun.length > 1 ? noun : null;
}
