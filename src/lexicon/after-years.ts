/**
 * Words around a year. Behind one: counted on laws, policies, work reports and reply letters as what follows 年 and never a count.
 * Words that also begin the name of an event (全国, 中国, 世界, 国际) are left out: 2022全国大赛 has lost nothing.
 */
export const AFTER_YEAR: readonly string[] = [
  // a part of the year, or a place in time
  ...['以来', '来', '以前', '之前', '以后', '之后', '底', '末', '初', '上半年', '下半年', '第[一二三四]季度', '前三季度', '度'],
  ...['起', '前', '后', '间', '至今', '至(?=今)', '同期', '全年', '当年', '年初', '年底'],
  // what was done
  ...[
    '已',
    '将',
    '共',
    '计划',
    '累计',
    '完成',
    '建成',
    '新建',
    '新增',
    '启动',
    '开始',
    '实施',
    '实现',
    '安排',
    '下达',
    '投入',
    '投运',
    '投资',
    '预计',
    '调整',
    '提前',
  ],
  ...[
    '增长',
    '增加',
    '提高',
    '下降',
    '减少',
    '降低',
    '达到?',
    '翻',
    '受理',
    '获',
    '被',
    '因',
    '由',
    '对',
    '在',
    '比',
    '与',
    '从',
    '通过',
    '开展',
    '开工',
    '投产',
    '印发',
    '出台',
  ],
  ...[
    '的',
    '是',
    '为',
    '和(?=“)',
    '我[市县省区州国局镇乡们校院委办]',
    '本[市县省区州]',
    '[该市县省区州](?:委|政府|财政|本级)',
    '全[市县省区州镇乡旗](?!运)',
  ],
];

/** Words that follow years just as well, and may begin the name of an event too: 2022春季运动会. */
export const AFTER_YEAR_OR_IN_NAME: readonly string[] = [
  ...['春', '夏', '秋', '冬', '各[级地市县区]', '每个', '国内', '城乡', '农村', '人均', '总量', '产量'],
  ...[
    '工作',
    '主要',
    '重点',
    '目标',
    '任务',
    '改造任务',
    '政府工作',
    '预算',
    '决算',
    '财政',
    '经济',
    '国民经济',
    '生产总值',
    '粮食',
  ],
];

/** Behind a year of a list that shares one 年 with the last: 2019、2020和2021年; 2020、2021、2022三年. */
export const SHARED_YEAR_SIGN =
  '(?:[、和及与至到] {0,2}(?:(?:19|20)[0-9]{2}|[一二][九〇○O零][〇○O零一二三四五六七八九]{2})|[两二三四五六各]年)';

/** Right before a year: prepositions of time and verbs that look ahead. */
export const BEFORE_YEAR: readonly string[] = [
  ...[
    '截至',
    '截止',
    '截止到',
    '(?<![加高升降少大长达展低缩减])[到至]',
    '自',
    '从',
    '于',
    '在',
    '由',
    '比',
    '较',
    '与',
    '对',
    '和',
    '同',
    '以',
    '按',
    '因',
  ],
  ...[
    '力争',
    '计划',
    '预计',
    '面向',
    '列入',
    '纳入',
    '关于',
    '其中',
    '特别是',
    '尤其是',
    '过去的',
    '如期',
    '将',
    '随着',
    '早在',
    '这是',
    '是',
    '了',
  ],
];

/** Right before the name of an event, a list or a prize that begins with its year: 承办2022全球数字大会. */
export const BEFORE_EVENT: readonly string[] =
  '承办 举办 主办 协办 办好 召开 入选 参加 参与 出席 获评 荣获 荣登 登上 亮相 发布 打造 品牌 建成 创建 评为 评选'.split(' ');

/** With these a name ends that began with a year: 全球数字大会, 启航计划, 创意街区. */
export const EVENT_ENDS: readonly string[] =
  `大会 会议 论坛 大赛 联赛 锦标赛 挑战赛 公开赛 邀请赛 比赛 赛事 马拉松 博览会 展览会 展销会 交易会 洽谈会 推介会 峰会 年会 运动会 嘉年华 文化节 旅游节 艺术节 消费节
  文化周 渔业周 宣传周 科技周 安全周 启航 先锋 计划” 工程” 行动” 专项 战略 标准 规范 版 杯 榜 500强 百强 街区 示范区 创意 校友 系列活动 博览 展会 盛典 晚会 春晚 年鉴 白皮书 蓝皮书`.split(
    /\s+/,
  );

/** Behind 由 or 从 and a figure: the figure is what changed. 由2104增加到2231. */
export const CHANGES = '增加|增长|增至|提高|提升|上升|升至|扩大|下降|降低|降至|降到|减少|减至|压减|压缩|精简|缩短|调整';

/** With these the name of an event begins behind its year; no word of the calendar does. */
export const EVENT_BEGINS = '最美|感动|十大|百强|全国|国家|全球|中国|世界|国际|中华|亚洲|环球|央视';
