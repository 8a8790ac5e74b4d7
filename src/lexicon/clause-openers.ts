/** Words with which a sentence begins behind a run-in heading, folded form; counted behind headings whose full stop stands. */

/** Who or when: they begin a sentence and hardly ever stand within a heading. Dates do the same. */
export const STRONG_OPENERS: readonly string[] = [
  ...'全省 全市 全县 全区 全州 全镇 全旗 全盟 我省 我市 我县 我区 我州 我局 我委 我办 我院 我会 我厅 我部 我镇 我们 您在 您提出 你们 贵委 该项目'.split(
    ' ',
  ),
  ...'有关 各级 各地 各单位 市政府 县政府 区政府 市财政 县财政 区财政 市委 县委'.split(' '),
  ...'目前 截至 截止 近年来 近几年 近年 近期 今年 去年 明年 每年 每月 每季度 自从 当前 三年内 下一步 已将 已经 先后 累计'.split(
    ' ',
  ),
  ...'一是 首先 经测算 经研究'.split(' '),
];

/** How or what: adverbs, prepositions, verbs of sentences without a subject; they stand within headings, too. */
export const WEAK_OPENERS: readonly string[] = [
  ...'持续 进一步 大力 积极 充分 认真 深入 切实 着力 重点 及时 定期 不断 全面 严格 成功 主要 坚决 继续'.split(' '),
  ...'依托 通过 按照 根据 依据 针对 围绕 结合 会同 联合 借助 为了 对于 随着'.split(' '),
  ...'聘请 开展 制定 出台 印发 建立 实施 推行 落实 加强 强化 推进 鼓励 支持 成立 举办 编制 设立 召开 争取 引进 利用 吸取 综合'.split(
    ' ',
  ),
];
