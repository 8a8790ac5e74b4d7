/** Finders that take the value behind a label. Called by the fields of metadata. */
import type { LabelRole } from '../../lexicon/label-words.js';
import type { Span, ZoneName } from '../../types.js';
import type { Finder, Found } from './finder.js';
import { printed, type Sheet } from './sheet.js';
import type { SheetLabel } from './sheet-label.js';
import { givenValue } from './values.js';

/** Zones in which labels speak of the document: not in its text, not in the site's footer. */
const DOCUMENT_ZONES: readonly ZoneName[] = ['metadata', 'title', 'signoff'];

/** The labels of a role in the given zones, in page order. */
export function labelsOf(sheet: Sheet, role: LabelRole, zones: readonly ZoneName[] = DOCUMENT_ZONES): readonly SheetLabel[] {
  return sheet.labels.filter((label) => label.role === role && zones.includes(label.zone));
}

/**
 * The first label of `role` whose value `read` accepts; `found` is the label's form. A word of `first` goes before the other words.
 */
export function labelled<T>(
  role: LabelRole,
  read: (sheet: Sheet, value: Span, label: SheetLabel) => Found<T> | null,
  zones: readonly ZoneName[] = DOCUMENT_ZONES,
  first: (label: SheetLabel) => boolean = () => true,
): Finder<T> {
  return {
    name: 'label',
    find: (sheet) => {
      const labels = labelsOf(sheet, role, zones);
      for (const label of [...labels.filter(first), ...labels.filter((other) => !first(other))]) {
        const value = givenValue(sheet, label);
        const found = value && read(sheet, value, label);
        if (found) return { ...found, found: label.form };
      }
      return null;
    },
  };
}

/** The value as printed. */
export const asPrinted = (sheet: Sheet, span: Span): Found<string> => ({ value: printed(sheet, span), span });
