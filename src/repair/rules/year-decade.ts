/** Year rule: a decade that has lost its 年. Called by the engine. */
import type { RepairRule } from '../../types.js';

/** [20世纪90]代, [上世纪80]代; 80代表 is no decade, and 90后一代 has no 代 behind its figure. */
const DECADE = /(?:[0-9]{2}|[上本]) {0,2}世纪 {0,2}$/;
const LONGEST_CENTURY = 8;
const TENS = /^[1-9]0$/;
const GENERATION = / {0,2}代(?!表|理|价|码|办|销)/y;

export const yearDecade: RepairRule = {
  id: 'year-decade',
  kind: 'year',
  summary: 'Puts 年 back into the 年代 of a decade behind its century',
  *places(survey) {
    for (const span of survey.digits) {
      if (!TENS.test(survey.folded.slice(span.start, span.end))) continue;
      GENERATION.lastIndex = span.end;
      const century = DECADE.exec(survey.folded.slice(Math.max(0, span.start - LONGEST_CENTURY), span.start))?.[0];
      if (century === undefined || !GENERATION.test(survey.folded)) continue;
      const evidence = [{ kind: 'form', form: 'decade', text: century }] as const;
      yield {
        span: { start: span.start, end: span.end + 1 },
        readings: [{ insertions: [{ at: span.end, text: '年' }], evidence }],
        intact: [],
      };
    }
  },
  examples: [
    ['建于20世纪90代', '建于20世纪90年代'],
    ['上世纪80代末', '上世纪80年代末'],
    ['20世纪90年代', 'untouched'],
    ['选出90代表', 'untouched'],
  ],
};
