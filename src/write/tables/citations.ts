/** The table `citations`: a row a document, article or plan that the letter cites. */
import type { Citation } from '../../record.js';
import { column, defineTable } from '../table.js';
import { END, START } from './span-columns.js';

export const citations = defineTable<Citation>({
  name: 'citations',
  zh: '正文引用的文件、条款、规划,每处一行',
  en: 'A row for every document, article or plan that the letter cites',
  columns: [
    column('citation', 'string', '引用的标识', 'Id of the citation', (c) => c.id),
    column('section', 'string', '所在小节', 'Section in which it stands', (c) => c.section),
    column(
      'kind',
      'string',
      'title 标题,document 文号,article 条款,plan 规划',
      'title, document, article or plan',
      (c) => c.kind,
    ),
    column('text', 'string', '文中写法(已修复)', 'As it stands in the repaired text', (c) => c.text),
    column('number', 'string', '编号', 'Its number', (c) => c.number),
    column('year', 'integer', '年份', 'Its year', (c) => c.year),
    START,
    END,
  ],
  rows: (document) => document.citations,
});
