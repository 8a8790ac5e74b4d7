/** The lines that have a title's form and are this letter's, and what is taken from a line for a title. Called by the field title. */
import { closedUp } from '../../survey/title-form.js';
import type { Span, TitleLine } from '../../types.js';
import type { Found } from './finder.js';
import { proposalNumbersIn } from './proposal-numbers.js';
import { foldedAt, printed, type Sheet } from './sheet.js';
import { withoutBlanks } from './values.js';

/** A line of which more stands in links is a list of other pages. */
export const MOST_LINKS = 0.5;

/**
 * The titles over the letter; those that stand in their own zone before those among the metadata. Of titles that answer different
 * proposals only the last is the letter's: those above it are links.
 */
export function ownTitles(sheet: Sheet): readonly TitleLine[] {
  const above = sheet.titles.filter(
    ({ span, firstLine }) => span.start < sheet.letter.start && sheet.survey.page.lines[firstLine]!.linkShare < MOST_LINKS,
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

export function asTitle(sheet: Sheet, line: Pick<TitleLine, 'span'> | undefined): Found<string> | null {
  return line ? { value: joined(printed(sheet, line.span)), span: line.span } : null;
}

/** Broken lines are one; blanks at the breaks go. */
const joined = (text: string) =>
  text
    .split(/[\r\n]+/)
    .map((line) => closedUp(line.trim()))
    .join('')
    .replace(/[【〔[(]?(?:字号|字体)[:：].*$/, '');

/** On a page in one line the title itself follows its copy in the index: [关于…的答复] 关于…的答复. */
export function oneTitle(sheet: Sheet, { start, end }: Span): Span {
  const text = foldedAt(sheet, { start, end: Math.min(end, start + 240) });
  const first = /^.{6,120}?(?:答复|复函|回复|函)(?= [^ ]{0,30}(?:关于|对))/.exec(text)?.[0];
  return first ? { start, end: start + first.length } : { start, end };
}
