/** Words that make a line the title of a document, folded form. */

/** With which the title of a reply ends, longest first; seen with and without 的 before them. */
export const REPLY_TITLE_ENDINGS: readonly string[] = [
  ...'办理情况的答复意见 办理情况的答复函 办理情况的答复 办理情况的函 办理情况的报告 办理结果的函 办理意见的函'.split(' '),
  ...'协办意见的函 会办意见的函 答复意见的函 情况的答复 答复的函 答复意见 协办意见 会办意见 办理意见 办理情况 办理结果'.split(
    ' ',
  ),
  ...'答复函 回复函 办复函 复函 函复 回函 答复 回复 批复 办复 意见函 函'.split(' '),
];

/** With which the titles of other documents end: GB/T 9704-2012 kinds of document, laws, statistics. */
export const DOCUMENT_TITLE_ENDINGS: readonly string[] = [
  ...'实施意见 指导意见 实施方案 工作方案 行动计划 实施细则 管理办法 统计公报 工作报告 情况报告'.split(' '),
  ...'通知 公告 通告 通报 决定 决议 命令 公报 意见 规定 办法 条例 细则 规则 方案 规划 计划 报告 请示 纪要 议案 批复 解释 令 法'.split(
    ' ',
  ),
];

/** What a reply answers; between the beginning and the end of its title. */
export const ANSWERED_WORDS: readonly string[] = '建议 提案 议案 意见 来信 大会发言 社情民意'.split(' ');

/** With which titles of law end; the text then goes by articles. */
export const LAW_TITLE_ENDINGS: readonly string[] = '条例 规定 办法 细则 规则 解释 决定 章程 法'.split(' ');

/** With which titles of documents end that an office sends to offices or to everybody. */
export const NOTICE_TITLE_ENDINGS: readonly string[] =
  '通知 公告 通告 通报 公报 决定 决议 命令 令 意见 批复 请示 报告 纪要 方案 规划 计划 办法 规定 细则 复函 函'.split(' ');
