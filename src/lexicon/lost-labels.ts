/**
 * What is left of a label that lost its first characters, the form of value that shows which label it was, and what was lost. More than one
 * reading: the value does not say. Labels as in lexicon/label-words.ts.
 */
export const LOST_LABELS: readonly (readonly [rest: string, value: RegExp, lost: readonly string[]])[] = [
  ['号', /^[0-9A-Za-z]{5,}[-/][0-9A-Za-z/-]{4,}$/, ['索引']], // 号: cxs021-0700-2019-0012
  ['引号', /^[0-9A-Za-z]{5,}[-/][0-9A-Za-z/-]{4,}$/, ['索']],
  ['号', /^[\u4e00-\u9fff]{2,10}[〔[(][0-9]{4}[〕\])][0-9]{1,4}号$/, ['文']], // 号: 沙工信函〔2022〕119号
  ['称', /^.{0,30}(?:关于|对).{4,80}(?:答复|复函|回复|的函|通知|公告|办法|方案|意见)/, ['名']], // 称: 关于…的答复
  ['容', /^.{4,}$/, ['内']], // 提案人:… 容:…
  ['构', /^[\u4e00-\u9fff]{2,20}(?:局|委员会|政府|办公室|厅|院|中心|站)$/, ['发布机', '发文机']],
  ['期', /^(?:19|20)[0-9]{2}[-年./][0-9]{1,2}/, ['发布日', '成文日', '生成日']],
  ['人', /^[\u4e00-\u9fff]{2,4}$/, ['联系', '承办']],
];
