/** Labelled values that no field of the record takes: kept, in page order. */
import type { LabelRole } from '../../../lexicon/label-words.js';
import type { LabelledValue } from '../../../record.js';
import { indexBefore } from '../../../survey/places.js';
import type { Span, ZoneName } from '../../../types.js';
import type { Won } from '../finder.js';
import type { Sheet } from '../sheet.js';
import type { SheetLabel } from '../sheet-label.js';
import { givenValue } from '../values.js';

/** Links to other pages, buttons of the site and copies of titles are no metadata. */
const LEFT_OUT: ReadonlySet<LabelRole | null> = new Set<LabelRole | null>(['neighbour', 'widget', 'title', 'attachment']);
/** A colon in the letter labels no metadata. */
const TEXT: ReadonlySet<ZoneName> = new Set<ZoneName>(['letter', 'salutation']);

/** `used`: places that a field took its value from. A second print of a used value is none of its own. */
export function otherOf(sheet: Sheet, used: readonly Span[]): readonly Won<LabelledValue>[] {
  const isUsed = overlaps(used);
  const printed = new Set(used.map(({ start, end }) => sheet.survey.text.slice(start, end)));
  for (const { valueSpan, value } of sheet.labels) if (isUsed(valueSpan)) printed.add(value);
  const seen = new Set<string>();
  return sheet.labels.flatMap((label): readonly Won<LabelledValue>[] => {
    const { form, value, valueSpan } = label;
    const isKept = form === 'bullet' || (!LEFT_OUT.has(label.role) && !TEXT.has(label.zone));
    const key = `${label.label}:${value}`;
    if (!isKept || isUsed(valueSpan) || printed.has(value) || seen.has(key) || isEmpty(sheet, label)) return [];
    seen.add(key);
    return [{ value: { label: label.label, value }, span: valueSpan, found: form }];
  });
}

const isEmpty = (sheet: Sheet, label: SheetLabel) => label.value === '' || givenValue(sheet, label) === null;

/** Tells of a span whether it shares a character with one of `spans`. */
function overlaps(spans: readonly Span[]): (span: Span) => boolean {
  const ascending = spans.toSorted((a, b) => a.start - b.start);
  let farthest = 0;
  const ends = ascending.map(({ end }) => {
    farthest = Math.max(farthest, end);
    return farthest;
  });
  return ({ start, end }) => {
    const index = indexBefore(ascending, end - 1, (span) => span.start);
    return index >= 0 && ends[index]! > start;
  };
}
