/** The table `dates`: a row a date of the letter. */
import type { DateRow } from '../../record.js';
import { column, defineTable } from '../table.js';
import { END, START } from './span-columns.js';

export const dates = defineTable<DateRow>({
  name: 'dates',
  zh: '正文中每个日期一行',
  en: 'A row for every date of the letter',
  columns: [
    column('date', 'string', '日期的标识', 'Id of the date', (d) => d.id),
    column('section', 'string', '所在小节', 'Section in which it stands', (d) => d.section),
    column('raw', 'string', '文中写法(已修复)', 'As it stands in the repaired text', (d) => d.raw),
    column('start_date', 'date', '日期,或时段之始', 'The date, or the first of a span', (d) => d.start),
    column('end_date', 'date', '时段之末', 'The last of a span', (d) => d.end),
    column('state', 'string', 'observed 原样,repaired 已修复,doubtful 存疑', 'observed, repaired or doubtful', (d) => d.state),
    START,
    END,
  ],
  rows: (document) => document.dates,
});
