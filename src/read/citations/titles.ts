/** Titles in 《》: every one, the proposal's own and books included. Called by the reader of citations. */
import type { Survey } from '../../types.js';
import type { CitationRow } from './index.js';

/** Outermost pairs alone: 《关于修改〈…〉的决定》 is one title. */
export function titleCitations({ brackets, text }: Survey): readonly CitationRow[] {
  return brackets.flatMap(({ kind, open, close }): readonly CitationRow[] => {
    if (kind !== '《》' || open === null || close === null || close === open + 1) return [];
    const title = text.slice(open + 1, close);
    return [{ kind: 'title', text: title, number: null, year: null, span: { start: open, end: close + 1 } }];
  });
}
