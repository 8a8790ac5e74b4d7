/** Words around the numbers of documents (GB/T 9704-2012, 7.2.5). Called by the survey and by the reader of citations. */

/** Last characters of an office's word (机关代字). A run of year and number without brackets is a document's only behind these. */
export const DOCUMENT_WORD_ENDS: ReadonlySet<string> = new Set([
  '发', // 巴环委发
  '函', // 豫环函
  '办', // 豫环攻坚办
  '字', // 京政办字
  '规', // 滦政规
  '复', // 金卫计复
  '通', // 石农通
  '行', // 滦财行
  '提', // 县教提
  '政', // 国政
  '释', // 法释
  '令', // 府令
  '告', // 环公告
  '文', // 环文
]);

/** Words that lead to a document number and are no part of it. */
export const DOCUMENT_LEADS: readonly string[] = [
  '依照',
  '按照',
  '根据',
  '依据',
  '参照',
  '执行',
  '对照',
  '落实',
  '印发',
  '简称', // 以下简称京政办字〔2017〕20号文
  '对', // 对滦政规〔2019〕12号文件开展评估
  '以',
  '和',
  '及',
  '与',
  '由',
  '的',
  '文号',
];
