/** Title and subtitle. Finders in order: the lines over the letter, a label, a breadcrumb, a meta tag. */
import type { TitleLine } from '../../../types.js';
import { type Finder, type Found, firstFound, type Won } from '../finder.js';
import { asPrinted, labelled } from '../labelled.js';
import { metaOf } from '../meta.js';
import { foldedAt, type Sheet } from '../sheet.js';
import { breadcrumb, heading, headline, linesOfMeta, titleZone } from '../title-guesses.js';
import { asTitle, oneTitle, ownTitles } from '../title-lines.js';
import { withoutBlanks } from '../values.js';

/** Words that say that a meta title is the site's name and no title. */
const SITE = /[-_—|–](?:[^-_—|–]*)$/;
/** Between title and subtitle. */
const SUBTITLE_REACH = 3;
const SHORTEST = 6;

export interface Titles {
  readonly title: Won<string> | null;
  readonly subtitle: Won<string> | null;
}

const TITLE: readonly Finder<string>[] = [
  { name: 'title-line', find: (sheet) => asTitle(sheet, ownTitles(sheet)[0]) },
  { name: 'meta-line', find: linesOfMeta },
  { name: 'heading', find: heading },
  labelled('title', (sheet, value) => (value.end - value.start >= SHORTEST ? asPrinted(sheet, oneTitle(sheet, value)) : null)),
  { name: 'title-zone', find: titleZone },
  { name: 'headline', find: headline },
  { name: 'breadcrumb', find: breadcrumb },
  {
    name: 'meta',
    find: (sheet) => {
      const raw = metaOf(sheet, 'title') ?? metaOf(sheet, 'page');
      const value = raw?.replace(SITE, '').trim();
      return raw && value && value.length >= SHORTEST && /[\u3400-\u9fff\ud840-\udfff]/.test(value)
        ? { value, span: null, raw }
        : null;
    },
  },
];

/** A title that lost characters gives way to a copy of it that is whole. */
export function titlesOf(sheet: Sheet): Titles {
  const first = firstFound(sheet, TITLE);
  if (!first) return { title: null, subtitle: null };
  const title = wholeCopy(sheet, first);
  if (first.found !== 'title-line') return { title, subtitle: null };
  const [main, ...others] = ownTitles(sheet);
  const next = others.find((line) => !isCopy(sheet, line, title));
  const near = next && next.firstLine - main!.lastLine <= SUBTITLE_REACH && isBelow(sheet, main!, next);
  const found = near ? asTitle(sheet, next) : null;
  return { title, subtitle: found ? { ...found, found: 'title-line' } : null };
}

/** No line but blank ones stands between the two. */
function isBelow(sheet: Sheet, above: TitleLine, below: TitleLine): boolean {
  return foldedAt(sheet, { start: above.span.end, end: below.span.start }).trim() === '';
}

function isCopy(sheet: Sheet, line: TitleLine, title: Found<string>): boolean {
  const text = withoutBlanks(foldedAt(sheet, line.span));
  return isPart(text, withoutBlanks(title.value)) || isPart(withoutBlanks(title.value), text);
}

/** The same title with more characters, at a label or in another line; only few may be lost, none be other. */
function wholeCopy(sheet: Sheet, title: Won<string>): Won<string> {
  const text = withoutBlanks(title.value);
  const labels = labelled('title', (_, value) => asPrinted(sheet, oneTitle(sheet, value))).find(sheet);
  const copies = [
    ...ownTitles(sheet)
      .flatMap((line) => asTitle(sheet, line) ?? [])
      .map((found): Won<string> => ({ ...found, found: 'title-copy' })),
    ...(labels ? [{ ...labels, found: 'label-copy' }] : []),
  ];
  const better = copies.filter(({ value }) => {
    const lost = withoutBlanks(value).length - text.length;
    return lost > 0 && lost * 3 <= text.length && isPart(text, withoutBlanks(value)) && !withoutBlanks(value).endsWith(text);
  });
  return better[0] ?? title;
}

/** Whether `rest` is what is left of `whole` when some of its characters are lost. */
function isPart(rest: string, whole: string): boolean {
  let at = 0;
  for (const character of rest) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
