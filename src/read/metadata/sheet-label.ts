/** Labels as the finders of metadata see them: with a role and the zone they stand in, or left out. Called by the sheet. */
import type { LabelRole } from '../../lexicon/label-words.js';
import { roleOf, rolesOfRemnant } from '../../survey/label-roles.js';
import { fitsRole } from '../../survey/labels/shapes.js';
import type { Label, Survey, Zone, ZoneName } from '../../types.js';

export interface SheetLabel extends Label {
  /** null: no field asks for it. */
  readonly role: LabelRole | null;
  readonly zone: ZoneName;
}

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

/** A line of links; what is labelled in it is the site's. */
const MOST_LINKS = 0.5;

/** The label with its role, or null where it is the site's or another letter's. `printed`: the zone in which it stands. */
export function sheetLabel(survey: Survey, whole: Label, { zone: printed, span }: Zone, aboveLetter: boolean): SheetLabel | null {
  const label = within(survey, whole, span.end);
  const bare = label.form === 'bullet';
  const known = bare ? null : roleOf(label.label);
  // The index of the page may stand among the site's furniture; above the letter its labels are metadata all the same.
  const isIndex = known === null ? bare : INDEX_ROLES.has(known) || (known === 'other' && TABLE_FORMS.has(label.form));
  const isRescued = printed === 'chrome' && aboveLetter && isIndex && survey.page.lines[label.line]!.linkShare < MOST_LINKS;
  if (!isRescued && (printed === 'chrome' || printed === 'other-letter')) return null;
  const zone = isRescued ? 'metadata' : printed;
  return { ...label, role: known ?? (bare ? null : lostRole(survey, label, zone)), zone };
}

/** A value ends where its zone ends: on a page in one line the letter follows it. */
function within({ text }: Survey, label: Label, end: number): Label {
  if (label.form === 'next-line' || label.form === 'cell' || label.valueSpan.end <= end || label.valueSpan.start >= end)
    return label;
  const value = text.slice(label.valueSpan.start, end).trimEnd();
  return { ...label, value, valueSpan: { start: label.valueSpan.start, end: label.valueSpan.start + value.length } };
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
