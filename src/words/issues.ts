/** Data problems in Chinese: what a code means. Called by the views; the record itself says it in English. */
import type { IssueCode } from '../issues.js';
import type { Issue, Severity } from '../record.js';
import type { Language, Wording } from './language.js';

/** A code without words here is said in English. */
const ISSUE_WORDS: Readonly<Partial<Record<IssueCode, string>>> = {
  undecodable: '有字符无法解码',
  misread: '文本曾以错误的编码保存,已还原',
  'misread-lost': '文本在保存前已损坏,无法还原',
  'not-selected': '--select 没有选中任何元素',
  'no-letter': '没有找到复函正文',
  'heading-end': '未印出小标题在何处结束',
  'numbering-gap': '序号不连续',
  'witness-disagrees': '页面两处的元数据不一致',
};

export const SEVERITIES: Readonly<Record<Severity, Wording>> = {
  info: { zh: '提示', en: 'info' },
  warning: { zh: '警告', en: 'warning' },
  error: { zh: '错误', en: 'error' },
};

/** What is wrong, for people: in Chinese the code's words go before the exact English message. */
export function issueWords({ code, message }: Pick<Issue, 'code' | 'message'>, language: Language): string {
  const words = language === 'zh' ? ISSUE_WORDS[code as IssueCode] : undefined;
  return words ? `${words}(${message})` : message;
}
