/** What the finders of metadata look at: labels with their roles, zones, titles; made once a letter. Called by the reader of metadata. */
import type { LabelRole } from '../../lexicon/label-words.js';
import { roleOf, rolesOfRemnant } from '../../survey/label-roles.js';
import { fitsRole } from '../../survey/labels/shapes.js';
import { indexBefore } from '../../survey/places.js';
import type { Label, Line, Span, Survey, TitleLine, Zone, ZoneName } from '../../types.js';

export interface SheetLabel extends Label {
  /** null: no field asks for it. */
  readonly role: LabelRole | null;
  readonly zone: ZoneName;
}

export interface Sheet {
  readonly survey: Survey;
  readonly zones: readonly Zone[];
  /** Labels with their roles, those of the site's furniture and of other letters left out. */
  readonly labels: readonly SheetLabel[];
  /** Titles that are this letter's or the page's. */
  readonly titles: readonly TitleLine[];
  readonly zoneAt: (offset: number) => ZoneName;
  /** Where the letter, its salutation included, begins and ends. */
  readonly letter: Span;
}

/** Nothing that stands here is this letter's. */
const FOREIGN: ReadonlySet<ZoneName> = new Set<ZoneName>(['chrome', 'other-letter']);

/** Roles of the index of a page, which no link, footer or list of news has. */
const INDEX_ROLES: ReadonlySet<LabelRole> = new Set<LabelRole>([
  'indexNumber',
  'publisher',
  'category',
  'genre',
  'documentNumber',
  'documentDate',
  'publishedDate',
  'title',
  'keywords',
  'validity',
  'openness',
  'replyClass',
  'signer',
  'proposer',
  'proposalNumber',
  'session',
  'contactUnit',
]);
/** Forms in which the site's own labels do not come. */
const TABLE_FORMS: ReadonlySet<Label['form']> = new Set<Label['form']>(['cell', 'bracket', 'bullet']);

export function makeSheet(survey: Survey, zones: readonly Zone[]): Sheet {
  const zoneAt = (offset: number): ZoneName => zones[indexBefore(zones, offset, ({ span }) => span.start)]?.zone ?? 'chrome';
  const own = (span: Span) => !FOREIGN.has(zoneAt(span.start));
  const body = zones.filter(({ zone }) => zone === 'letter' || zone === 'salutation');
  const letter = { start: body[0]?.span.start ?? survey.text.length, end: body.at(-1)?.span.end ?? survey.text.length };
  const labels = survey.labels.flatMap((label) => sheetLabel(survey, label, zoneAt, letter) ?? []);
  return { survey, zones, labels, titles: survey.titles.filter(({ span }) => own(span)), zoneAt, letter };
}

/** The label with its role and zone, or null where it is foreign. */
function sheetLabel(survey: Survey, label: Label, zoneAt: Sheet['zoneAt'], letter: Span): SheetLabel | null {
  const { start } = label.form === 'bullet' ? label.valueSpan : label.labelSpan;
  const printedZone = zoneAt(start);
  const known = label.form === 'bullet' ? null : roleOf(label.label);
  // The index of the page may stand among the site's furniture; above the letter its labels are metadata all the same.
  const isIndex =
    known === null ? label.form === 'bullet' : INDEX_ROLES.has(known) || (known === 'other' && TABLE_FORMS.has(label.form));
  const rescued = printedZone === 'chrome' && start < letter.start && isIndex && survey.page.lines[label.line]!.linkShare < 0.5;
  if (FOREIGN.has(printedZone) && !rescued) return null;
  const zone = rescued ? 'metadata' : printedZone;
  return { ...label, role: known ?? (label.form === 'bullet' ? null : lostRole(survey, label, zone)), zone };
}

/** The role of a label that lost characters, in the block of metadata alone: the one whose values have this form, or the only one. */
function lostRole({ folded }: Survey, label: Label, zone: ZoneName): LabelRole | null {
  if (zone !== 'metadata') return null;
  const value = folded.slice(label.valueSpan.start, label.valueSpan.end);
  const roles = [...rolesOfRemnant(label.label)];
  const fitting = roles.filter((role) => fitsRole(role, value) === true);
  if (fitting.length === 1) return fitting[0]!;
  const open = roles.filter((role) => fitsRole(role, value) !== false);
  return fitting.length === 0 && open.length === 1 && label.label.length > 1 ? open[0]! : null;
}

/** Text at `span`, as printed. */
export const printed = ({ survey }: Sheet, { start, end }: Span): string => survey.text.slice(start, end);
/** Text at `span`, folded. */
export const foldedAt = ({ survey }: Sheet, { start, end }: Span): string => survey.folded.slice(start, end);

/** The lines that lie in `zone`, with their indices; blank ones left out. */
export function linesIn(sheet: Sheet, ...names: readonly ZoneName[]): readonly (Line & { readonly index: number })[] {
  const { lines } = sheet.survey.page;
  return lines.flatMap((line, index) => {
    const text = sheet.survey.folded.slice(line.start, line.end);
    const lead = text.length - text.trimStart().length;
    return lead < text.length && names.includes(sheet.zoneAt(line.start + lead)) ? [{ ...line, index }] : [];
  });
}
