/** Two dates that follow at once and lost the 至 between them: 2012年2013年为建设阶段. */
import type { DateFact, Evidence, RepairRule } from '../../types.js';

/** What says that the two are one span: [为…阶段], [期间] */
const SPAN_WORDS = /^(?:为.{1,10}(?:阶段|期|年)|期间|间|任期|采暖季|学年|年度)/;
/** The mark may have been any of these. */
const MARKS: readonly string[] = ['至', '、', '—'];

export const breakRange: RepairRule = {
  id: 'break-range',
  kind: 'break',
  summary: 'Offers the 至 between two years that follow at once',
  *places({ dates, folded }) {
    for (const [n, from] of dates.entries()) {
      const to = dates[n + 1];
      if (!to || to.span.start !== from.span.end || !isYear(from) || !isYear(to) || from.year! >= to.year!) continue;
      const spans = SPAN_WORDS.test(folded.slice(to.span.end, to.span.end + 16));
      const evidence: Evidence = { kind: 'form', form: 'year-meets-year', text: folded.slice(from.span.start, to.span.end) };
      const marks = spans ? MARKS.slice(0, 1) : MARKS;
      const readings = marks.map((text) => ({ insertions: [{ at: from.span.end, text }], evidence: [evidence] }));
      yield { span: { start: from.span.start, end: to.span.end }, readings, intact: [] };
    }
  },
  examples: [
    ['2012年2013年为基础建设阶段', 'suggested'],
    ['2012年2013年的收入', 'ambiguous'],
    ['2012年至2013年', 'untouched'],
    ['2013年2012年', 'untouched'],
  ],
};

const isYear = ({ form, year, month }: DateFact) => form === 'signs' && year !== null && month === null;
