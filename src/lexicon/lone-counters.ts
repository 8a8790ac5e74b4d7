/** Counters and words that show by themselves that the number before them is lost. Called by the survey and by the rule of lost numbers. */

/** Behind 第, where nothing but a number stands between: 第[条] (never in 1.8 million characters of laws and reports). */
export const NTH_COUNTERS: readonly string[] = ['条', '款', '项', '章', '节', '批', '期', '轮', '季度', '名', '位'];

/** People counted by 名: 23户、[名群众] */
export const COUNTED_BY_NAME: readonly string[] = [
  ...['群众', '职工', '学生', '教师', '干部', '员工', '人员', '代表', '委员', '党员', '工人', '农民', '居民', '村民'],
  ...['老人', '儿童', '患者', '医生', '护士', '选手', '志愿者', '专家'],
];

/** Words that begin with 度 and so need no 年 before it. */
export const DEGREE_WORDS = '过假日量数汛夏冬电周';

/** 万 before a counter, and no numeral before it: 发送短信[万条] */
export const SCALED_COUNTERS: readonly string[] = [
  '条',
  '人',
  '户',
  '吨',
  '亩',
  '平方米',
  '台',
  '辆',
  '件',
  '株',
  '立方米',
  '千瓦',
];

/** Before 万: parts of numerals and words that stand for one. */
export const BEFORE_SCALE = '一二三四五六七八九十百千万亿两几数多余上近超逾过约达每半第点零成〇○家';

/** A counter that ends its clause behind a noun, and the characters before it with which it makes a word: 板块, 一起, 著名. */
export const CLAUSE_END_COUNTERS: ReadonlyMap<string, string> = new Map([
  ['人次', '按总每各数分批客诊'],
  ['块', '板地模区版方石大小整成色砖煤血土冰肿'],
  ['起', '一兴掀发引升提想了不来缉对拿做说抓负竖崛再担隆奋突看撑由从以日月年时前后算谈树搭站激开唤燃建创'],
  ['名', '著知有署签报冠提排除匿实姓命点更正别书地罪品无改成挂同齐题假莫联'],
  ['台', '平站舞电柜阳讲出上登吧窗灶烽擂看月瞭塔亮前中港对'],
  ['辆', '车'],
  ['盏', ''],
  ['株', '植守毒菌'],
  ['艘', ''],
]);
