/** Title and subtitle. Finders in order: the lines over the letter, a label, a breadcrumb, a meta tag. */
import { canBegin, isOfficeName } from '../../../survey/title-form.js';
import type { Line, Span, TitleLine } from '../../../types.js';
import { type Finder, type Found, firstFound, type Won } from '../finder.js';
import { asPrinted, labelled } from '../labelled.js';
import { metaOf } from '../meta.js';
import { proposalNumbersIn } from '../proposal-numbers.js';
import { foldedAt, linesIn, printed, type Sheet } from '../sheet.js';
import { withoutBlanks } from '../values.js';

/** Words that say that a meta title is the site's name and no title. */
const SITE = /[-_—|–](?:[^-_—|–]*)$/;
/** Between title and subtitle. */
const SUBTITLE_REACH = 3;
/** A title of the page runs over this many lines at the most. */
const MOST_LINES = 4;
const SHORTEST = 6;
const LONGEST_BREADCRUMB = 240;

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
      return raw && value && value.length >= 6 && /[\u3400-\u9fff\ud840-\udfff]/.test(value) ? { value, span: null, raw } : null;
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

/**
 * The titles over the letter; those that stand in their own zone before those among the metadata. Of titles that answer different
 * proposals only the last is the letter's: those above it are links.
 */
function ownTitles(sheet: Sheet): readonly TitleLine[] {
  const above = sheet.titles.filter(
    ({ span, firstLine }) => span.start < sheet.letter.start && sheet.survey.page.lines[firstLine]!.linkShare < 0.5,
  );
  const named = above.filter(({ span }) => sheet.zoneAt(span.start) === 'title');
  const titles = named.length > 0 ? named : above.filter(({ span }) => sheet.zoneAt(span.start) === 'metadata');
  const numbers = titles.map(({ span }) =>
    proposalNumbersIn(withoutBlanks(foldedAt(sheet, span)).replaceAll('\n', ''))
      .map(({ number }) => number)
      .join(),
  );
  const last = numbers.findLast((number) => number !== '');
  return titles.slice(numbers.findLastIndex((number) => number !== '' && number !== last) + 1);
}

function asTitle(sheet: Sheet, line: Pick<TitleLine, 'span'> | undefined): Found<string> | null {
  return line ? { value: joined(printed(sheet, line.span)), span: line.span } : null;
}

/** Broken lines are one; blanks at the breaks go. */
const joined = (text: string) =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join('')
    .replace(/[【〔[(]?(?:字号|字体)[:：].*$/, '');

/** No line but blank ones stands between the two. */
function isBelow(sheet: Sheet, above: TitleLine, below: TitleLine): boolean {
  return foldedAt(sheet, { start: above.span.end, end: below.span.start }).trim() === '';
}

function isCopy(sheet: Sheet, line: TitleLine, title: Found<string>): boolean {
  const text = withoutBlanks(foldedAt(sheet, line.span));
  return isPart(text, withoutBlanks(title.value)) || isPart(withoutBlanks(title.value), text);
}

/** On a page in one line the title itself follows its copy in the index: [关于…的答复] 关于…的答复. */
export function oneTitle(sheet: Sheet, { start, end }: Span): Span {
  const text = foldedAt(sheet, { start, end: Math.min(end, start + 240) });
  const first = /^.{6,120}?(?:答复|复函|回复|函)(?= [^ ]{0,30}(?:关于|对))/.exec(text)?.[0];
  return first ? { start, end: start + first.length } : { start, end };
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

/** A heading of the page (h1 to h3) above its text. */
function heading(sheet: Sheet): Found<string> | null {
  const line = linesIn(sheet, 'title', 'metadata').find(
    (candidate) => candidate.kind === 'heading' && candidate.linkShare < 0.5 && isTitleLength(sheet, candidate),
  );
  return line ? asPrinted(sheet, trimmed(sheet, line)) : null;
}

/** The lines that together say what the page's own title says. */
function linesOfMeta(sheet: Sheet): Found<string> | null {
  const names = [metaOf(sheet, 'title'), metaOf(sheet, 'page')].flatMap((name) => (name ? [withoutBlanks(name)] : []));
  const lines = linesIn(sheet, 'title', 'metadata').filter(({ linkShare }) => linkShare < 0.5);
  for (let n = 0; n < lines.length; n++) {
    let text = '';
    for (let last = n; last < Math.min(lines.length, n + MOST_LINES); last++) {
      text += withoutBlanks(printed(sheet, lines[last]!));
      const goesOn = names.some(
        (name) => name.startsWith(text) && name.startsWith(text + withoutBlanks(printed(sheet, lines[last + 1] ?? lines[last]!))),
      );
      if (text.length < SHORTEST || (goesOn && last + 1 < lines.length)) continue;
      if (!names.some((name) => name.startsWith(text))) break;
      return asTitle(sheet, { span: trimmed(sheet, { start: lines[n]!.start, end: lines[last]!.end }) });
    }
  }
  return null;
}

/** What the zones take for a title although it has no title's form: a headline of news. */
function titleZone(sheet: Sheet): Found<string> | null {
  const first = linesIn(sheet, 'title').find((line) => couldBeTitle(sheet, line));
  return first ? asTitle(sheet, { span: trimmed(sheet, first) }) : null;
}

/** The line over source and date, where the page greets nobody: 我市农村客运线路全部开通 / 来源:… 时间:… */
function headline(sheet: Sheet): Found<string> | null {
  if (sheet.zones.some(({ zone }) => zone === 'salutation')) return null;
  const lines = linesIn(sheet, 'metadata');
  const info = lines.findIndex(({ index }) =>
    sheet.labelsOn(index).some(({ role }) => role === 'publisher' || role === 'publishedDate'),
  );
  const above = lines.slice(0, Math.max(0, info)).findLast((line) => couldBeTitle(sheet, line));
  return above ? asTitle(sheet, { span: trimmed(sheet, above) }) : null;
}

const couldBeTitle = (sheet: Sheet, line: Line & { readonly index: number }) =>
  isTitleLength(sheet, line) &&
  sheet.labelsOn(line.index).length === 0 &&
  canBegin(foldedAt(sheet, line).trim()) &&
  !isOfficeName(foldedAt(sheet, line).trim());

/** 首页 > 建议提案 > [关于市三届人大一次会议第8号建议的答复] */
function breadcrumb(sheet: Sheet): Found<string> | null {
  const { folded, page } = sheet.survey;
  for (const line of page.lines) {
    if (line.end - line.start > LONGEST_BREADCRUMB) continue;
    const text = folded.slice(line.start, line.end);
    const match =
      /^(?=.{0,20}(?:首页|位置)).*[>»/] *((?:[^>»/]{0,30}关于|对)[^>»/]{6,80}(?:答复|复函|回复|函|办理情况)[^>»/]{0,4}) *$/.exec(
        text,
      );
    if (!match) continue;
    const start = line.start + text.lastIndexOf(match[1]!);
    return asPrinted(sheet, { start, end: start + match[1]!.trimEnd().length });
  }
  return null;
}

const isTitleLength = (sheet: Sheet, line: Span) => {
  const { length } = withoutBlanks(printed(sheet, line));
  return length >= SHORTEST && length <= 100;
};

function trimmed(sheet: Sheet, { start, end }: Span | Line): Span {
  const text = foldedAt(sheet, { start, end });
  return { start: start + text.length - text.trimStart().length, end: end - (text.length - text.trimEnd().length) };
}
