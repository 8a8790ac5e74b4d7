/** The table `repairs`: a row a repair, whatever became of it. */
import type { Repair } from '../../record.js';
import { column, defineTable } from '../table.js';
import { END, START } from './span-columns.js';

export const repairs = defineTable<Repair>({
  name: 'repairs',
  zh: '每处修复一行',
  en: 'A row for every repair',
  columns: [
    column('repair', 'string', '修复的标识', 'Id of the repair', (r) => r.id),
    column('section', 'string', '所在小节', 'Section in which it stands', (r) => r.section),
    column('rule', 'string', '规则', 'Rule', (r) => r.rule),
    column('kind', 'string', '损坏的类别', 'Kind of damage', (r) => r.kind),
    column(
      'status',
      'string',
      'applied 已应用,suggested 仅建议,ambiguous 两可,flagged 不可知',
      'applied, suggested, ambiguous or flagged',
      (r) => r.status,
    ),
    column('confidence', 'string', 'certain、likely、guess', 'certain, likely or guess', (r) => r.confidence),
    column('before', 'string', '前文', 'Text before it', (r) => r.before),
    column('original', 'string', '原文', 'As printed', (r) => r.original),
    column('repaired', 'string', '修复后', 'As repaired', (r) => r.repaired),
    column('after', 'string', '后文', 'Text after it', (r) => r.after),
    column('evidence', 'string', '依据(JSON)', 'Evidence, as JSON', (r) => JSON.stringify(r.evidence)),
    column('alternatives', 'list', '其他读法', 'Other readings', (r) => r.alternatives.map(({ repaired }) => repaired)),
    column('decided_by', 'string', 'rule 规则,person 人工', 'rule or person', (r) => r.decidedBy),
    START,
    END,
  ],
  rows: (document) => document.repairs,
});
