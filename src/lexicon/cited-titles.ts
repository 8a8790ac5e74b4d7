/** Words at the borders of titles, so that a lost 《 》 “ ” finds its place. Called by the rules of book marks and quotes. */

/** What a proposal's title follows: 您提出的《关于…的建议》, 贵委在会上所提“…”的提案. */
export const PROPOSAL_LEADS: readonly string[] = ['提出的', '所提的', '所提', '提交的', '反映的', '交办的', '转来的', '提的'];

/** What a document's title follows, counted before 《 in clean prose. */
export const DOCUMENT_TITLE_LEADS: readonly string[] = [
  '依照', // 124 of 1130
  '根据', // 113
  '按照', // 32
  '依据', // 13
  '违反', // 14
  '符合', // 14
  '适用', // 15
  '贯彻',
  '落实',
  '遵守',
  '执行',
  '印发', // 印发《某市办法(试行)》
  '出台',
  '制定了',
  '制定',
  '修订',
  '编制',
  '发布',
  '颁布',
  '现将', // 现将《工作程序(试行)》印发给你们
  '通过了',
];

/** Last words of the titles of documents. */
export const TITLE_ENDS: readonly string[] = [
  '决定', // 205 of 1130 titles in clean prose
  '条例', // 123
  '法', // 护法 诉讼法 …
  '规定', // 50
  '许可证', // 49
  '法典', // 43
  '纲要', // 34
  '办法', // 32
  '解释', // 32
  '规范',
  '建议',
  '提案',
  '议案',
  '通知',
  '规划',
  '计划',
  '细则',
  '批复',
  '方案',
  '意见',
  '报告',
  '预案',
  '标准',
  '导则',
  '目录',
  '公报',
  '公告',
  '通告',
  '决议',
  '指南',
  '清单',
  '程序',
  '制度',
  '守则',
  '规程',
  '规则',
  '措施',
  '准则',
  '协议',
  '任务书',
];

/** Notes in brackets that belong to a title. */
export const TITLE_NOTES: readonly string[] = [
  '试行草案',
  '试行',
  '暂行',
  '修订稿',
  '修订',
  '草案',
  '征求意见稿',
  '讨论稿',
  '送审稿',
];

/** What is handed in, as the last word of a proposal's title. */
export const PROPOSAL_TITLE_ENDS: readonly string[] = ['建议', '提案', '议案', '意见', '问题'];

/** What follows a proposal's title at once: 《…的建议》收悉, “…”的提案, 《…的提案》(第41号). */
export const PROPOSAL_TITLE_FOLLOWERS: readonly string[] = [
  '收悉',
  '已收悉',
  '的建议',
  '的提案',
  '的议案',
  '提案收悉',
  '建议收悉',
  '(第',
];
