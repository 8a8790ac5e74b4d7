/** The table `issues`: a row a problem of the page's data. */
import type { Issue } from '../../record.js';
import { column, defineTable } from '../table.js';
import { END, START } from './span-columns.js';

export const issues = defineTable<Issue>({
  name: 'issues',
  zh: '每个数据问题一行',
  en: 'A row for every problem of the data',
  columns: [
    column('code', 'string', '代码', 'Code', (i) => i.code),
    column('severity', 'string', 'info、warning、error', 'info, warning or error', (i) => i.severity),
    column('message', 'string', '说明(英文)', 'What is wrong, in English', (i) => i.message),
    START,
    END,
  ],
  rows: (document) => document.issues,
});
