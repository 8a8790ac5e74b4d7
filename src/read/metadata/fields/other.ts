/** Labelled values that no field of the record takes: kept, in page order. */
import type { LabelRole } from '../../../lexicon/label-words.js';
import type { LabelledValue } from '../../../record.js';
import type { Span } from '../../../types.js';
import { bulletsOf } from '../bullets.js';
import type { Won } from '../finder.js';
import type { Sheet } from '../sheet.js';
import { givenValue } from '../values.js';

/** `used`: places that a field took its value from. */
export function otherOf(sheet: Sheet, used: readonly Span[]): readonly Won<LabelledValue>[] {
  const taken = (span: Span) => used.some(({ start, end }) => start < span.end && span.start < end);
  const values = new Set(used.map(({ start, end }) => sheet.survey.text.slice(start, end)));
  const labelled = sheet.labels.filter(
    ({ form, role, zone, value, valueSpan }) =>
      form !== 'bullet' &&
      !LEFT_OUT.has(role) &&
      zone !== 'letter' &&
      zone !== 'salutation' &&
      !taken(valueSpan) &&
      !values.has(value),
  );
  const bullets = bulletsOf(sheet).filter(({ valueSpan }) => !taken(valueSpan));
  const seen = new Set<string>();
  return [...labelled, ...bullets]
    .toSorted((a, b) => a.labelSpan.start - b.labelSpan.start)
    .flatMap((entry): readonly Won<LabelledValue>[] => {
      const { label, value, valueSpan, form } = entry;
      const key = `${label} ${value}`;
      if (value === '' || seen.has(key) || ('zone' in entry && givenValue(sheet, entry) === null)) return [];
      seen.add(key);
      return [{ value: { label, value }, span: valueSpan, found: form }];
    });
}

/** Links to other pages, names of the site and copies of titles are no metadata. */
const LEFT_OUT: ReadonlySet<LabelRole | null> = new Set<LabelRole | null>(['neighbour', 'widget', 'title', 'attachment']);
