/** Gives the values of a list without labels their roles, by the form of each. Called by the fields of metadata. */

import { DOCUMENT_NUMBER, INDEX_NUMBER } from '../../survey/labels/shapes.js';
import { within } from '../../survey/places.js';
import { isOfficeName } from '../../survey/title-form.js';
import type { DateFact, Label, Survey } from '../../types.js';
import type { Sheet } from './sheet.js';

type BulletRole = 'indexNumber' | 'publisher' | 'category' | 'documentNumber' | 'date' | 'other';

export interface Bullet extends Label {
  readonly role: BulletRole;
  readonly date: DateFact | null;
}

/** The first list of the page: an index number, an office, dates by their form; the category is the first value left over. */
export function bulletsOf(sheet: Sheet): readonly Bullet[] {
  const { survey } = sheet;
  const values = sheet.labels.filter(({ form }) => form === 'bullet');
  let publisher = false;
  let category = false;
  return values.map((label): Bullet => {
    const value = survey.folded.slice(label.valueSpan.start, label.valueSpan.end);
    const date = dateOf(survey, label);
    const role = ((): BulletRole => {
      if (date) return 'date';
      if (INDEX_NUMBER.test(value)) return 'indexNumber';
      if (DOCUMENT_NUMBER.test(value)) return 'documentNumber';
      if (!publisher && isOfficeName(value)) {
        publisher = true;
        return 'publisher';
      }
      if (category) return 'other';
      category = true;
      return 'category';
    })();
    return { ...label, role, date };
  });
}

function dateOf({ dates }: Survey, { valueSpan }: Label): DateFact | null {
  const date = within(dates, valueSpan, ({ span }) => span)[0];
  return date && date.span.start === valueSpan.start && date.year !== null ? date : null;
}
