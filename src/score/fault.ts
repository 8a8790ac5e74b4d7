/** Says how a repair contradicts itself or the page. Called by the grading of repairs. */
import type { Alternative, Repair } from '../record.js';

const MOST_ALTERNATIVES = 5;
const LONGEST_OFFER = 40;

/** What is wrong with `repair` on the page `text`, or null. */
export function faultOf(repair: Repair, text: string): string | null {
  const { start, end } = repair.span;
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length)) {
    return `span ${JSON.stringify(repair.span)} is not in the page`;
  }
  const original = text.slice(start, end);
  if (repair.original !== original)
    return `original ${JSON.stringify(repair.original)} is not the page's ${JSON.stringify(original)}`;
  if (repair.alternatives.length > MOST_ALTERNATIVES) return `${repair.alternatives.length} alternatives`;
  if (repair.status !== 'applied' && [...original].length > LONGEST_OFFER)
    return `an offer ${[...original].length} characters long`;
  if (repair.status === 'applied' && repair.insertions.length === 0) return 'applied, and nothing inserted';
  for (const reading of [repair, ...repair.alternatives]) {
    const fault = faultOfReading(reading, repair, text);
    if (fault !== null) return fault;
  }
  return null;
}

function faultOfReading(reading: Repair | Alternative, { span, status }: Repair, text: string): string | null {
  let out = '';
  let last = span.start;
  for (const [n, { at, text: inserted }] of reading.insertions.entries()) {
    if (at < last || at > span.end) return `insertion at ${at} is out of order or outside ${span.start}-${span.end}`;
    if (reading.insertions[n - 1]?.at === at) return `two insertions at ${at}`;
    if (inserted === '' || (inserted === null && status === 'applied')) return `nothing inserted at ${at}`;
    out += text.slice(last, at) + (inserted ?? '');
    last = at;
  }
  out += text.slice(last, span.end);
  const { repaired } = reading;
  return repaired !== null && repaired !== out ? `repaired ${JSON.stringify(repaired)} is not ${JSON.stringify(out)}` : null;
}
