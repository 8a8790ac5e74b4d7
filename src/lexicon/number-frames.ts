/** Words of the names of sessions and proposals. Called by the survey. */

/** What may follow 次 in the name of a meeting. */
export const MEETING_WORDS: readonly string[] = [
  '会议', // 市十五届人大五次会议
  '全会', // 市委八届五次全会
  '全体会议', // 第十四届三次全体会议
  '常务会议', // 县政府第29次常务会议
  '常委会', // 第十五次常委会会议
  '主任会议', // 第二十次主任会议
  '主席会议', // 政协第十次主席会议
  '党组会议', // 局党组第5次党组会议
];

/** What a deputy or a committee member hands in. */
export const PROPOSAL_WORDS: readonly string[] = ['建议', '提案', '议案'];

/** Behind a term (届), where its number must have stood before: the body or the meeting it names. */
export const TERM_FOLLOWERS: readonly string[] = [
  '人大',
  '人民代表',
  '政协',
  '委员会',
  '常委会',
  '全国',
  '次会议',
  '次全会',
  '第',
];

/** Before 届: words that take no number. 换届选举, 应届生, 历届人大, 每届人民代表大会 (clean prose). */
export const TERM_WORDS = '换应往历本上下首每这该各两几期满任当多前近';

/** Bodies, by a word of the frame; the first that stands decides. */
export const BODIES: readonly (readonly [word: string, body: 'congress' | 'cppcc' | 'party'])[] = [
  ['政协', 'cppcc'],
  ['政治协商', 'cppcc'],
  ['人大', 'congress'],
  ['人民代表大会', 'congress'],
];

/** Levels of offices, as one character before the body or the term. */
export const LEVELS = '国省市县区州盟旗镇乡';
