/** Finders of titles that have no title's form: what a meta tag confirms, a heading, a headline over source and date, a breadcrumb. Called by the field title. */
import { canBegin, isOfficeName } from '../../survey/title-form.js';
import type { Span } from '../../types.js';
import type { Found } from './finder.js';
import { asPrinted } from './labelled.js';
import { metaOf } from './meta.js';
import { foldedAt, linesIn, printed, type Sheet, type SheetLine } from './sheet.js';
import { asTitle, MOST_LINKS } from './title-lines.js';
import { withoutBlanks } from './values.js';

/** A title of the page runs over this many lines at the most. */
const MOST_LINES = 4;
const SHORTEST = 6;
const LONGEST = 100;
const LONGEST_BREADCRUMB = 240;
/** 首页 > 建议提案 > [关于市三届人大一次会议第8号建议的答复] */
const BREADCRUMB =
  /^(?=.{0,20}(?:首页|位置)).*[>»/] *((?:[^>»/]{0,30}关于|对)[^>»/]{6,80}(?:答复|复函|回复|函|办理情况)[^>»/]{0,4}) *$/;

/** A heading of the page (h1 to h3) above its text. */
export function heading(sheet: Sheet): Found<string> | null {
  const line = linesIn(sheet, 'title', 'metadata').find(
    (candidate) => candidate.kind === 'heading' && candidate.linkShare < MOST_LINKS && isTitleLength(sheet, candidate),
  );
  return line ? asPrinted(sheet, trimmed(sheet, line)) : null;
}

/** The lines that together say what the page's own title says. */
export function linesOfMeta(sheet: Sheet): Found<string> | null {
  const names = [metaOf(sheet, 'title'), metaOf(sheet, 'page')].flatMap((name) => (name ? [withoutBlanks(name)] : []));
  if (names.length === 0) return null;
  const lines = linesIn(sheet, 'title', 'metadata').filter(({ linkShare }) => linkShare < MOST_LINKS);
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
export function titleZone(sheet: Sheet): Found<string> | null {
  const first = linesIn(sheet, 'title').find((line) => couldBeTitle(sheet, line));
  return first ? asTitle(sheet, { span: trimmed(sheet, first) }) : null;
}

/** The line over source and date, where the page greets nobody: 我市农村客运线路全部开通 / 来源:… 时间:… */
export function headline(sheet: Sheet): Found<string> | null {
  if (sheet.zones.some(({ zone }) => zone === 'salutation')) return null;
  const lines = linesIn(sheet, 'metadata');
  const info = lines.findIndex(({ index }) =>
    sheet.labelsOn(index).some(({ role }) => role === 'publisher' || role === 'publishedDate'),
  );
  const above = lines.slice(0, Math.max(0, info)).findLast((line) => couldBeTitle(sheet, line));
  return above ? asTitle(sheet, { span: trimmed(sheet, above) }) : null;
}

const couldBeTitle = (sheet: Sheet, line: SheetLine) =>
  isTitleLength(sheet, line) &&
  sheet.labelsOn(line.index).length === 0 &&
  canBegin(foldedAt(sheet, line).trim()) &&
  !isOfficeName(foldedAt(sheet, line).trim());

/** 首页 > 建议提案 > [关于市三届人大一次会议第8号建议的答复] */
export function breadcrumb(sheet: Sheet): Found<string> | null {
  const { folded, page } = sheet.survey;
  for (const line of page.lines) {
    if (line.end - line.start > LONGEST_BREADCRUMB) continue;
    const text = folded.slice(line.start, line.end);
    const match = BREADCRUMB.exec(text);
    if (!match) continue;
    const start = line.start + text.lastIndexOf(match[1]!);
    return asPrinted(sheet, { start, end: start + match[1]!.trimEnd().length });
  }
  return null;
}

const isTitleLength = (sheet: Sheet, line: Span) => {
  const { length } = withoutBlanks(printed(sheet, line));
  return length >= SHORTEST && length <= LONGEST;
};

function trimmed(sheet: Sheet, { start, end }: Span): Span {
  const text = foldedAt(sheet, { start, end });
  return { start: start + text.length - text.trimStart().length, end: end - (text.length - text.trimEnd().length) };
}
