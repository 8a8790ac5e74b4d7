/** Words beside a figure that say how it is meant: its bound, its direction, what it is compared with. Read by the reader of quantities. */

/** Straight before a figure. The longest that fits counts. */
export const BOUNDS_BEFORE: ReadonlyMap<string, 'about' | 'over' | 'least' | 'most'> = new Map([
  ...(['约', '大约', '约为', '近', '将近', '接近', '大概', '约占'] as const).map((word) => [word, 'about'] as const),
  ...(['超', '超过', '逾', '突破', '高于', '多于', '大于', '超出', '上'] as const).map((word) => [word, 'over'] as const),
  ...(['不少于', '不低于', '至少', '最少', '最低', '不得少于', '不得低于', '不小于', '起码'] as const).map(
    (word) => [word, 'least'] as const,
  ),
  ...(
    [
      '不超过',
      '不高于',
      '不多于',
      '不大于',
      '最多',
      '至多',
      '最高',
      '不得超过',
      '控制在',
      '低于',
      '少于',
      '不足',
      '不到',
    ] as const
  ).map((word) => [word, 'most'] as const),
]);

/** Straight behind a figure. */
export const BOUNDS_BEHIND: ReadonlyMap<string, 'about' | 'over' | 'least' | 'most'> = new Map([
  ['左右', 'about'],
  ['上下', 'about'],
  ['以上', 'least'],
  ['及以上', 'least'],
  ['以下', 'most'],
  ['及以下', 'most'],
  ['以内', 'most'],
  ['之内', 'most'],
]);

/** Between numeral and unit: 1300[多]台, 400[余]万吨. */
export const BOUNDS_INSIDE = /[多余]/;

export const RISING = /增长|增加|提高|上升|提升|扩大|增至|上涨|增幅|增收|新增|增|升至|升|高出|翻|延长|攀升|回升|上调|多(?=\d|$)/;
export const FALLING = /下降|减少|压减|降低|缩短|降至|削减|缩小|降幅|下调|回落|下滑|减至|减排|减|降|收窄/;

/** 较2015年, 比上年, 与2015年相比: the date behind is what the figure is compared with. */
export const COMPARES = /(?:较|比|与|同|相比于?|对比)$/;
