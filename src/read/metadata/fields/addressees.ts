/** To whom the letter is addressed, and how many they are: from the salutation; where none stands, from the form above the letter. */
import type { Span } from '../../../types.js';
import type { Won } from '../finder.js';
import { labelsOf } from '../labelled.js';
import { namesIn } from '../names.js';
import { foldedAt, printed, type Sheet } from '../sheet.js';
import { givenValue, withoutBlanks } from '../values.js';

/** Longest salutation: a notice may address many offices. */
const LONGEST = 400;

export interface Addressees {
  readonly names: readonly Won<string>[];
  readonly count: Won<number> | null;
}

export function addresseesOf(sheet: Sheet): Addressees {
  const zone = sheet.zones.find(({ zone: name }) => name === 'salutation');
  if (zone) return read(sheet, zone.span, 'salutation');
  const label = labelsOf(sheet, 'proposer').find((proposer) => givenValue(sheet, proposer) !== null);
  return label ? read(sheet, label.valueSpan, label.form) : { names: [], count: null };
}

function read(sheet: Sheet, whole: Span, found: string): Addressees {
  const place = { start: whole.start, end: Math.min(whole.end, whole.start + LONGEST) };
  const { spans, count, countSpan } = namesIn(foldedAt(sheet, place).replaceAll('\n', ' '));
  const move = ({ start, end }: Span): Span => ({ start: place.start + start, end: place.start + end });
  const names = spans.map(move).map((span): Won<string> => ({ value: withoutBlanks(printed(sheet, span)), span, found }));
  return { names, count: count === null ? null : { value: count, span: countSpan ? move(countSpan) : place, found } };
}
