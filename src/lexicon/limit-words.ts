/** Words that set a limit to the figure behind them. Read by the decimal rule; rows from replies, plans and communiques. */

/** What goes down by more than 100 % is below nothing. 同比下降, 减少, 降幅. */
export const FALLING_WORDS: readonly string[] = ['下降', '降低', '减少', '降幅', '缩减', '压减', '削减', '下滑', '回落', '减幅'];

/** A share or a rate is at most 100 %: 占, 比重, 覆盖率, 入学率, 城镇化率, 漏损率. */
export const SHARE_WORD = /占|比重|率|满意度|覆盖面|天数比例|达标比例/;

/** These may pass 100 %: what grows or is completed, and the ratios of finance. */
export const NO_SHARE_WORD =
  /增|涨|速|倍|相当于|完成|产销|收益|回报|利润|效率|拨备|流动性|充足率|周转|杠杆|产出|负债|负荷|贡献|入住|上座|预算|任务|计划|回升|汇率|抵押|质押|出租/;

/** Name the whole of something: no part of it is larger. 总装机容量, 总面积, 总投资, 总规模. */
export const TOTAL_WORD = /总(?:装机|规模|容量|面积|投资|产量|产能|里程|长度|人口|户数|额|量|数|计|资金|库容|需求|收入|支出)/;

export interface KnownLimit {
  /** The end of the words before the percent. */
  readonly words: RegExp;
  /** In a year, of any place that writes replies. */
  readonly most: number;
  readonly entry: string;
}

/** Rates of a year that have never been higher (国家统计局, 中国统计年鉴 and monthly releases). */
export const KNOWN_LIMITS: readonly KnownLimit[] = [
  { words: /居民消费价格[^,。;]{0,12}$/, most: 25, entry: '居民消费价格' }, // 24.1 in 1994
  { words: /失业率[^,。;]{0,8}$/, most: 25, entry: '失业率' }, // 21.3 of the young, 2023-06
  { words: /生产总值(?:\(GDP\))?(?:预期|年均|目标|实际|平均每年)?增(?:长|速)[^,。;]{0,8}$/, most: 40, entry: '生产总值增速' }, // 23.8 of a province, 2005
  { words: /全社会研发[^,。;]{0,18}$/, most: 12, entry: '全社会研发投入强度' }, // 6.8 of Beijing, 2022
];

/** Growth over several years has no such limit. */
export const SEVERAL_YEARS = /累计|年来|以来|[二两三四五六七八九十]年|[0-9]年|期|较|比(?!上年|去年)|翻/;
