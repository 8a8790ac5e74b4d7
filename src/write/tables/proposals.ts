/** The table `proposals`: a row a suggestion or proposal that a letter answers. */
import type { Proposal } from '../../record.js';
import { column, defineTable } from '../table.js';

export const proposals = defineTable<Proposal>({
  name: 'proposals',
  zh: '所答复的建议、提案,每件一行',
  en: 'A row for every suggestion or proposal answered',
  columns: [
    column('kind', 'string', 'suggestion 建议,proposal 提案', 'suggestion (建议) or proposal (提案)', (p) => p.kind),
    column('number', 'string', '编号', 'Number as printed', (p) => p.number),
    column('session', 'string', '会议', 'Session as printed', (p) => p.session),
    column('body', 'string', 'congress 人大,cppcc 政协', 'congress (人大) or cppcc (政协)', (p) => p.body),
    column('level', 'string', '级别', 'national, province, city, county or town', (p) => p.level),
    column('term', 'integer', '届', 'Term of the body (届)', (p) => p.term),
    column('meeting', 'integer', '次会议', 'Meeting within the term (次)', (p) => p.meeting),
    column('year', 'integer', '年份', 'Year', (p) => p.year),
  ],
  rows: (document) => document.metadata.proposals,
});
