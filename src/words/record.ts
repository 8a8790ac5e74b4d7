/** Names of what a record holds, as people read them. Called by the views. */
import type { Metadata } from '../record.js';
import type { Confidence, RepairStatus, ZoneName } from '../types.js';
import type { Wording } from './language.js';

export const STATUSES: Readonly<Record<RepairStatus, Wording>> = {
  applied: { zh: '已应用', en: 'applied' },
  suggested: { zh: '仅建议', en: 'suggested' },
  ambiguous: { zh: '两可', en: 'ambiguous' },
  flagged: { zh: '不可知', en: 'flagged' },
};

export const CONFIDENCES: Readonly<Record<Confidence, Wording>> = {
  certain: { zh: '确定', en: 'certain' },
  likely: { zh: '很可能', en: 'likely' },
  guess: { zh: '猜测', en: 'guess' },
};

export const ZONES: Readonly<Record<ZoneName, Wording>> = {
  metadata: { zh: '元数据', en: 'metadata' },
  title: { zh: '标题', en: 'title' },
  salutation: { zh: '称呼', en: 'salutation' },
  letter: { zh: '正文', en: 'letter' },
  signoff: { zh: '落款', en: 'sign-off' },
  footer: { zh: '页脚', en: 'footer' },
  chrome: { zh: '网页框架', en: 'chrome' },
  'other-letter': { zh: '另一复函', en: 'other letter' },
};

/** In the order in which a page is looked at. */
export const FIELDS: Readonly<Record<keyof Metadata, Wording>> = {
  title: { zh: '标题', en: 'Title' },
  subtitle: { zh: '副标题', en: 'Subtitle' },
  proposals: { zh: '建议提案', en: 'Answers' },
  addressees: { zh: '主送', en: 'To' },
  addresseeCount: { zh: '主送人数', en: 'How many' },
  agencies: { zh: '落款单位', en: 'Signed by' },
  signedDate: { zh: '落款日期', en: 'Signed on' },
  signer: { zh: '签发人', en: 'Signed off by' },
  documentNumber: { zh: '文号', en: 'Document number' },
  documentDate: { zh: '成文日期', en: 'Document date' },
  publishedDate: { zh: '发布日期', en: 'Published' },
  publisher: { zh: '发布机构', en: 'Publisher' },
  indexNumber: { zh: '索引号', en: 'Index number' },
  category: { zh: '主题分类', en: 'Category' },
  replyClass: { zh: '办理结果', en: 'Class' },
  openness: { zh: '公开属性', en: 'Openness' },
  validity: { zh: '有效性', en: 'Validity' },
  contacts: { zh: '联系人', en: 'Contact' },
  copiedTo: { zh: '抄送', en: 'Copied to' },
  attachments: { zh: '附件', en: 'Attachments' },
  keywords: { zh: '关键词', en: 'Keywords' },
  footer: { zh: '页脚', en: 'Footer' },
  other: { zh: '其他', en: 'Other' },
};

export const HEADINGS = {
  letter: { zh: '正文', en: 'Letter' },
  repairs: { zh: '修复', en: 'Repairs' },
  issues: { zh: '问题', en: 'Issues' },
  chars: { zh: '{count} 字', en: '{count} characters' },
  preamble: { zh: '开头', en: 'preamble' },
  closing: { zh: '结尾', en: 'closing' },
  line: { zh: '第 {line} 行', en: 'line {line}' },
  because: { zh: '依据', en: 'because' },
  person: { zh: '人工决定', en: 'decided by a person' },
  or: { zh: '或', en: 'or' },
  intact: { zh: '原样', en: 'intact' },
  'nothing-repaired': { zh: '没有可修复之处', en: 'nothing to repair' },
  fails: { zh: '失败', en: 'failed' },
  gap: { zh: '未归类', en: 'in no zone' },
} as const satisfies Record<string, Wording>;
