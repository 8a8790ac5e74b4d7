/** Who is addressed at the head of a letter, and with which words the letter goes on; folded form, blanks taken out. */

/** With which the name of a person or of several is followed: 王某某代表, 李某某等3名委员, 某副主席. */
export const PERSON_ENDINGS: readonly string[] = [
  ...'代表 委员 代表们 委员们 代表团'.split(' '),
  ...'主席 副主席 主任 副主任 常委 院士 教授 同志 先生 女士 老师 会长 书记'.split(' '), // addressed by office, as in replies of the State Council
];

/** With which the name of a body ends that made the proposal, or that a letter between offices or a notice is sent to. */
export const BODY_ENDINGS: readonly string[] = [
  ...'委员会 总支部 总支 支部 省委 市委 州委 县委 区委 党委 工委 工商联 侨联 总工会 妇联 团委 界别 小组 中央 代表组 委员组'.split(
    ' ',
  ),
  ...'人民政府 政府 管委会 办公厅 办公室 办事处 局 厅 部 委 署 院 会 社 处 中心 公司 大学 学院 学校 医院'.split(' '),
  ...'直属机构 部门 各单位 有关单位 成员单位 集团 企业 银行 法院 检察院 兵团'.split(' '), // notices: 国务院各部委、各直属机构
];

/** Words that end in 代表 or 委员 and label a value instead of addressing someone. */
export const NO_ADDRESSEES: ReadonlySet<string> = new Set(
  '领衔代表 提案委员 建议代表 提出代表 附议代表 联名代表 主办单位 承办单位 协办单位 会办单位 联系单位 发布单位 发布机构 抄送单位 主送单位'.split(
    ' ',
  ),
);

/** With which a letter begins after its salutation; a salutation without its colon counts only before one of these. */
export const LETTER_OPENERS =
  '您|你|贵|首先|现将|现就|现对|收到|来信|来函|感谢|非常感谢|衷心感谢|关于您|关于你|关于贵|接到|经研究|根据|按照|我[局委办厅部院会]|该建议|该提案|近年来|近日|兹|县|市|省';
