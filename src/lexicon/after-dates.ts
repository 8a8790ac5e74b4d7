/** Words right behind a day that has lost its 日: seen behind whole dates in reply letters, never behind a count of things. */
export const AFTER_DAY: readonly string[] = [
  ...['之前', '以前', '前(?!后|[0-9一二三四五六七八九十])', '之后', '以后', '后', '以来', '之日', '当天', '当日'],
  ...[
    '起(?=[,，、。;；\u4e00-\u9fa5])(?![案事火违纠投刑交诉])', // 3月12起火灾 counts cases
    '止(?=[,，、。;；)]|$)',
    '至(?=[0-9今]|目前|次)',
  ],
  ...['上午', '下午', '晚', '凌晨', '早上', '中午', '零时'],
];

/** Words right before 施行 and its kin: what comes into force does so on the first of a month (94 of 101 dates in laws and notices). */
export const IN_FORCE: readonly string[] = [
  '起施行',
  '起实施',
  '起执行',
  '起生效',
  '起正式施行',
  '起正式实施',
  '施行',
  '起开始施行',
];

/** Labels whose value is a date: 发布日期, 成文时间. */
export const DATE_LABEL = '(?:日期|时间)';
