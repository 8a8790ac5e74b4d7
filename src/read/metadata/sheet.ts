/** What the finders of metadata look at: lines and labels with their zones, titles; made once a letter. Called by the readers of metadata and of the kind. */
import { indexBefore } from '../../survey/places.js';
import type { Line, Span, Survey, TitleLine, Zone, ZoneName } from '../../types.js';
import { type SheetLabel, sheetLabel } from './sheet-label.js';

export interface SheetLine extends Line {
  readonly index: number;
  readonly zone: ZoneName;
}

export interface Sheet {
  readonly survey: Survey;
  readonly zones: readonly Zone[];
  /** Lines that are not blank, by their zone: a page of many lines is not gone through for every field. */
  readonly lines: ReadonlyMap<ZoneName, readonly SheetLine[]>;
  /** Labels with their roles, those of the site's furniture and of other letters left out. */
  readonly labels: readonly SheetLabel[];
  readonly labelsOn: (line: number) => readonly SheetLabel[];
  /** Titles that are this letter's or the page's. */
  readonly titles: readonly TitleLine[];
  readonly zoneAt: (offset: number) => ZoneName;
  /** Where the letter, its salutation included, begins and ends. */
  readonly letter: Span;
}

/** What stands before the first zone is blank. */
const NOWHERE: Zone = { zone: 'chrome', span: { start: 0, end: Number.POSITIVE_INFINITY } };

export function makeSheet(survey: Survey, zones: readonly Zone[]): Sheet {
  const zoneOf = (offset: number): Zone => zones[indexBefore(zones, offset, ({ span }) => span.start)] ?? NOWHERE;
  const zoneAt = (offset: number) => zoneOf(offset).zone;
  const body = zones.filter(({ zone }) => zone === 'letter' || zone === 'salutation');
  const letter = { start: body[0]?.span.start ?? survey.text.length, end: body.at(-1)?.span.end ?? survey.text.length };
  const labels = survey.labels.flatMap((label) => {
    const { start } = label.form === 'bullet' ? label.valueSpan : label.labelSpan;
    return sheetLabel(survey, label, zoneOf(start), start < letter.start) ?? [];
  });
  const byLine = new Map<number, SheetLabel[]>();
  for (const label of labels) {
    const onLine = byLine.get(label.line);
    if (onLine) onLine.push(label);
    else byLine.set(label.line, [label]);
  }
  const titles = survey.titles.filter(({ span }) => !['chrome', 'other-letter'].includes(zoneAt(span.start)));
  const labelsOn = (line: number) => byLine.get(line) ?? [];
  return { survey, zones, lines: linesOf(survey, zoneAt), labels, labelsOn, titles, zoneAt, letter };
}

function linesOf({ page, folded }: Survey, zoneAt: Sheet['zoneAt']): Sheet['lines'] {
  const lines = new Map<ZoneName, SheetLine[]>();
  for (const [index, line] of page.lines.entries()) {
    let at = line.start;
    while (at < line.end && folded[at] === ' ') at++;
    if (at === line.end) continue;
    const zone = zoneAt(at);
    const inZone = lines.get(zone);
    if (inZone) inZone.push({ ...line, index, zone });
    else lines.set(zone, [{ ...line, index, zone }]);
  }
  return lines;
}

/** Text at `span`, as printed. */
export const printed = ({ survey }: Sheet, { start, end }: Span): string => survey.text.slice(start, end);
/** Text at `span`, folded. */
export const foldedAt = ({ survey }: Sheet, { start, end }: Span): string => survey.folded.slice(start, end);

/** The lines that lie in one of the zones, in their order on the page; blank ones left out. */
export const linesIn = ({ lines }: Sheet, ...names: readonly ZoneName[]): readonly SheetLine[] =>
  names.length === 1
    ? (lines.get(names[0]!) ?? [])
    : names.flatMap((name) => lines.get(name) ?? []).sort((a, b) => a.index - b.index);

/** The same, but only lines no longer than `most` characters: what is longer is prose. */
export const shortLinesIn = (sheet: Sheet, most: number, ...names: readonly ZoneName[]): readonly SheetLine[] =>
  linesIn(sheet, ...names).filter(({ start, end }) => end - start <= most);
