/** Names of the figures of a score. Called by the score command. */
import type { Wording } from './language.js';

export const SCORES = {
  pages: {
    zh: '{cases} 个网页,{missing} 个未得结果,{broken} 处自相矛盾',
    en: '{cases} pages, {missing} without a record, {broken} contradictions',
  },
  applied: { zh: '已应用', en: 'applied' },
  lost: { zh: '不可复原之处 {sites},已标记 {flagged}', en: '{sites} places that nobody can restore, {flagged} of them flagged' },
  offers: {
    zh: '未应用的修复:{useful} 处确有缺失,{idle} 处没有',
    en: '{useful} offers where text was lost, {idle} where none was',
  },
  metadata: { zh: '元数据', en: 'metadata' },
  markers: { zh: '序号', en: 'markers' },
  sections: { zh: '小节', en: 'sections' },
  letter: { zh: '正文', en: 'letter' },
  quantities: { zh: '数量', en: 'quantities' },
  dates: { zh: '日期', en: 'dates' },
  citations: { zh: '引用', en: 'citations' },
} as const satisfies Record<string, Wording>;

export const SCORE_COLUMNS = {
  right: { zh: '对', en: 'right' },
  wrong: { zh: '错', en: 'wrong' },
  precision: { zh: '精确率', en: 'precision' },
  lower95: { zh: '95% 下界', en: 'lower 95%' },
  sites: { zh: '处', en: 'places' },
  recall: { zh: '召回率', en: 'recall' },
  offered1: { zh: '首选', en: 'offered 1' },
  offered3: { zh: '前三', en: 'offered 3' },
  bordered: { zh: '有界', en: 'bordered' },
  fields: { zh: '值对', en: 'fields' },
} as const satisfies Record<string, Wording>;
