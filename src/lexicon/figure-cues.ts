/** Words beside a numeral that say what kind of figure it is. Read by the scanner of figures and by rules; rows from replies, plans and communiques. */

/** A rank needs an order of merit close before it: 排名全省第2, 位居第一, 倒数第1. */
export const MERIT_WORDS: readonly string[] = [
  ...[
    '排',
    '位居',
    '位列',
    '居',
    '列',
    '名列',
    '名次',
    '倒数',
    '正数',
    '获得',
    '荣获',
    '获',
    '夺得',
    '取得',
    '蝉联',
    '跃升',
    '升至',
    '上升至',
    '提升至',
  ],
  ...[
    '全国',
    '全省',
    '全市',
    '全县',
    '全区',
    '全州',
    '国内',
    '世界',
    '全球',
    '省内',
    '市内',
    '同类',
    '中部',
    '西部',
    '东部',
    '评比',
    '考核',
    '成绩',
  ],
];

/** Say that numbers joined by a colon are a ratio, where a time of day would look the same. */
export const RATIO_WORDS: readonly string[] = [
  '比',
  '结构',
  '比例',
  '配比',
  '占比',
  '配套',
  '分担',
  '承担',
  '分成',
  '分摊',
  '按',
  '配置',
  '师生',
];

/** After 前 后 末 a numeral with 位 or 名 is a rank: 后20位, 前三名. */
export const ENDS_OF_ORDER: ReadonlySet<string> = new Set(['前', '后', '末', '第']);

/** 一 with a counter means one behind these (各开展一次, 落实一名, 每村一所); elsewhere it is an article. */
export const ONE_WORDS: readonly string[] = [
  ...[
    '每',
    '各',
    '至少',
    '不少于',
    '不低于',
    '仅',
    '只有',
    '开展',
    '举办',
    '组织',
    '召开',
    '通报',
    '更换',
    '进行',
    '调度',
    '落实',
    '配备',
    '配置',
  ],
  ...[
    '设立',
    '设',
    '新建',
    '建设',
    '建成',
    '建',
    '聘',
    '选派',
    '派',
    '安排',
    '增设',
    '增加',
    '评',
    '最后',
    '唯一',
    '有',
    '查',
    '报',
    '检',
    '训',
  ],
];

/** Counters with which 一 may mean one; with others (个, 项, 种, 条) only straight behind 每, 各, 至少. */
export const ONE_COUNTERS: ReadonlySet<string> = new Set('次名所座家台辆户位栋套人间支场轮遍份亩块处天元吨米公里小时'.split(''));

/** Behind 一次 they make a compound: 一次会议, 一次性, 一次管网. */
export const AFTER_ONE_TIME: ReadonlySet<string> = new Set('会性管网能函供侧创污办到开产'.split(''));
