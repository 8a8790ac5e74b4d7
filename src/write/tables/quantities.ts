/** The table `quantities`: a row a figure of the letter. */
import type { Quantity } from '../../record.js';
import { column, defineTable } from '../table.js';
import { END, START } from './span-columns.js';

export const quantities = defineTable<Quantity>({
  name: 'quantities',
  zh: '正文中每个数量一行',
  en: 'A row for every figure of the letter',
  columns: [
    column('quantity', 'string', '数量的标识', 'Id of the figure', (q) => q.id),
    column('section', 'string', '所在小节', 'Section in which it stands', (q) => q.section),
    column(
      'kind',
      'string',
      '类别',
      'Kind: amount, money, count, percent, points, ratio, rank, multiple, fraction',
      (q) => q.kind,
    ),
    column('raw', 'string', '文中写法(已修复)', 'As it stands in the repaired text', (q) => q.raw),
    column('value', 'number', '数值(未乘万、亿)', 'Value as printed, 万 and 亿 not multiplied out', (q) => q.value),
    column('low', 'number', '范围下限', 'Lower end of a range', (q) => q.low),
    column('high', 'number', '范围上限', 'Upper end of a range', (q) => q.high),
    column('bound', 'string', 'about 约,over 超过,least 至少,most 至多', 'about, over, least or most', (q) => q.bound),
    column('unit', 'string', '文中单位', 'Unit as printed', (q) => q.unit),
    column('value_std', 'number', '标准单位下的数值', 'Value in the standard unit', (q) => q.valueStd),
    column('unit_std', 'string', '标准单位(UCUM)', 'Standard unit (UCUM)', (q) => q.unitStd),
    column('measures', 'string', '所计量的对象', 'What it counts or measures', (q) => q.measures),
    column('direction', 'string', 'up 升,down 降', 'up or down', (q) => q.direction),
    column('against', 'string', '对比的时间', 'Date or span that a change is compared with', (q) => q.against),
    column('period', 'string', '所属时间', 'Date or span that it belongs to', (q) => q.period),
    column('pair', 'string', '同一变化两端共用的标识', 'Shared by the two ends of one change', (q) => q.pair),
    column('role', 'string', 'from 起,to 止', 'from or to', (q) => q.role),
    column('state', 'string', 'observed 原样,repaired 已修复,doubtful 存疑', 'observed, repaired or doubtful', (q) => q.state),
    column('repair', 'string', '涉及的修复', 'Id of the repair that touches it', (q) => q.repair),
    column('sentence', 'string', '所在句子', 'The sentence in which it stands', (q) => q.sentence),
    START,
    END,
  ],
  rows: (document) => document.quantities,
});
