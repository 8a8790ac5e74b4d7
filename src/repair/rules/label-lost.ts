/** Labels that lost their first characters: put back where the form of the value leaves one label. */
import { LOST_LABELS } from '../../lexicon/lost-labels.js';
import type { Evidence, RepairRule } from '../../types.js';

export const labelLost: RepairRule = {
  id: 'label-lost',
  kind: 'label',
  summary: 'Puts the lost beginning of a label back by the form of its value',
  *places({ labels, folded }) {
    for (const { form, labelSpan, valueSpan } of labels) {
      if (form !== 'colon' && form !== 'next-line' && form !== 'cell') continue;
      const rest = folded.slice(labelSpan.start, labelSpan.end);
      const value = folded.slice(valueSpan.start, valueSpan.end);
      const row = LOST_LABELS.find(([own, fits]) => own === rest && fits.test(value));
      // 期 within 日 期: a label printed with blanks has lost nothing.
      if (!row || /[\u4e00-\u9fff] *$/.test(folded.slice(Math.max(0, labelSpan.start - 4), labelSpan.start))) continue;
      const evidence: Evidence = { kind: 'lexicon', table: 'lost-labels', entry: rest };
      const readings = row[2].map((text) => ({ insertions: [{ at: labelSpan.start, text }], evidence: [evidence] }));
      yield { span: { start: labelSpan.start, end: labelSpan.end }, readings, intact: [] };
    }
  },
  examples: [
    ['号: cxs021-0700-2019-0012', '索引号: cxs021-0700-2019-0012'],
    ['称: 关于修桥的建议的答复', '名称: 关于修桥的建议的答复'],
    ['期: 2022-07-13', 'ambiguous'],
    ['索引号: cxs021-0700-2019-0012', 'untouched'],
  ],
};
