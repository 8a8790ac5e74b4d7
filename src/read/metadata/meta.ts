/** Looks meta tags up by the names that site systems give them. Called by the fields of metadata and by the check of witnesses. */
import type { Sheet } from './sheet.js';

/** Names of meta tags, lower case, by what they witness: TRS, jcms, jpaas, SiteServer, gov.cn, Dublin Core, Open Graph. */
export const META_NAMES = {
  title: ['articletitle', 'firsttitle', 'othertitle', 'dc.title', 'og:title'],
  page: ['title'],
  publishedDate: ['pubdate', 'publishdate', 'firstpublishedtime', 'article:published_time', 'dc.date'],
  publisher: ['contentsource', 'source', 'dc.publisher', 'dc.source'],
  category: ['columnname', 'columnkeywords', 'columntype'],
} as const;

/** The first tag of the kind that is not empty, without the blanks around it. */
export function metaOf({ survey }: Sheet, kind: keyof typeof META_NAMES): string | null {
  for (const name of META_NAMES[kind]) {
    for (const tag of survey.page.meta) {
      const content = tag.content.trim();
      if (tag.name.toLowerCase() === name && content !== '') return content;
    }
  }
  return null;
}
