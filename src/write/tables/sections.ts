/** The table `sections`: a row a section; the preamble and the closing too, where they hold text. */
import type { Passage, ReplyDocument } from '../../record.js';
import type { Span } from '../../types.js';
import { countChars, flatSections } from '../letter.js';
import { column, defineTable } from '../table.js';
import { END, START } from './span-columns.js';

interface Row {
  readonly id: string;
  readonly level: number | null;
  readonly ordinal: number | null;
  readonly marker: string | null;
  readonly markerRepaired: boolean;
  readonly title: string | null;
  readonly text: string;
  readonly span: Span | null;
}

export const sections = defineTable<Row>({
  name: 'sections',
  zh: '每节一行,开头和结尾也各一行',
  en: 'A row for every section, the preamble and the closing too',
  columns: [
    column(
      'section',
      'string',
      '小节的标识,如 s2.1;preamble 开头,closing 结尾',
      'Id of the section, such as s2.1; preamble, closing',
      (r) => r.id,
    ),
    column('parent', 'string', '上级小节', 'Id of the section above', (r) => parentOf(r.id)),
    column('level', 'integer', '层级:1 一、 2 (一) 3 1. 4 (1)', 'Level: 1 一、 2 (一) 3 1. 4 (1)', (r) => r.level),
    column('ordinal', 'integer', '序号', 'Ordinal', (r) => r.ordinal),
    column('marker', 'string', '序号的写法', 'Marker', (r) => r.marker),
    column('marker_repaired', 'boolean', '序号是否经过修复', 'Whether the marker was repaired', (r) => r.markerRepaired),
    column('title', 'string', '小标题', 'Title', (r) => r.title),
    column('text', 'string', '本节自己的正文', 'Its own text, without that of its children', (r) => r.text),
    column('chars', 'integer', '正文字数(不计空白)', 'Characters of the text, blanks not counted', (r) => countChars(r.text)),
    START,
    END,
  ],
  rows: ({ preamble, sections, closing }: ReplyDocument) => [
    ...passage('preamble', preamble),
    ...flatSections(sections),
    ...passage('closing', closing),
  ],
});

function passage(id: string, { text, span }: Passage): readonly Row[] {
  if (text === '') return [];
  return [{ id, level: null, ordinal: null, marker: null, markerRepaired: false, title: null, text, span }];
}

const parentOf = (id: string) => (id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : null);
