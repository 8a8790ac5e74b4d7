/** Articles of laws: 第十二条第二款第(三)项. Called by the reader of citations. */
import type { Span, Survey } from '../../types.js';
import type { CitationRow } from './index.js';

const NUMERAL = '[一二三四五六七八九十百零〇0-9]{1,6}';
/** [第十二条之一第二款第(三)项] */
const ARTICLE = new RegExp(`第 ?${NUMERAL} ?条(?:之${NUMERAL})?(?:第${NUMERAL}款)?(?:第[(]?${NUMERAL}[)]?项)?`, 'g');

/** `within`: the stretches of the letter. An article that begins its line is a heading, and cites nothing. */
export function articleCitations({ folded, text, page }: Survey, within: readonly Span[]): readonly CitationRow[] {
  const headings = new Set(
    page.lines.map(({ start, end }) => start + folded.slice(start, Math.min(end, start + 40)).search(/[^ ]|$/)),
  );
  return within.flatMap((stretch) =>
    [...folded.slice(stretch.start, stretch.end).matchAll(ARTICLE)].flatMap(({ 0: article, index }): readonly CitationRow[] => {
      const span = { start: stretch.start + index, end: stretch.start + index + article.length };
      if (headings.has(span.start)) return [];
      return [{ kind: 'article', text: text.slice(span.start, span.end), number: null, year: null, span }];
    }),
  );
}
