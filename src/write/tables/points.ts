/** The table `points`: a row a point (一是, 第一, ①) within the preamble, a section or the closing. */
import type { Passage, Point, Section } from '../../record.js';
import { flatSections } from '../letter.js';
import { column, defineTable } from '../table.js';
import { END, START } from './span-columns.js';

interface Row extends Point {
  readonly section: string;
}

const pointsOf = (section: string, { points }: Passage | Section): readonly Row[] =>
  points.map((point) => ({ section, ...point }));

export const points = defineTable<Row>({
  name: 'points',
  zh: '小节内的分点,每点一行',
  en: 'A row for every point within a section',
  columns: [
    column('section', 'string', '所在小节', 'Section in which it stands', (p) => p.section),
    column('marker', 'string', '分点的写法', 'Marker', (p) => p.marker),
    column('ordinal', 'integer', '序号', 'Ordinal', (p) => p.ordinal),
    column('text', 'string', '内容', 'Text', (p) => p.text),
    START,
    END,
  ],
  rows: ({ preamble, sections, closing }) => [
    ...pointsOf('preamble', preamble),
    ...flatSections(sections).flatMap((section) => pointsOf(section.id, section)),
    ...pointsOf('closing', closing),
  ],
});
