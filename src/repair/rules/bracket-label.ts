/** Labels in square brackets that lost the right one before the next label: 【信息来源:【信息时间:…】 */
import type { RepairRule } from '../../types.js';
import { loneBrackets } from '../lone-brackets.js';

/** 【[信息来源:郑河县]【 */
const LABEL = /^[\u4e00-\u9fff]{2,8} ?:[^【】\n]{0,30}(?=【)/;

export const bracketLabel: RepairRule = {
  id: 'bracket-label',
  kind: 'bracket',
  summary: 'Puts the right bracket of a label back before the next one',
  *places(survey) {
    for (const { kind, open } of loneBrackets(survey)) {
      if (kind !== '【】' || open === null) continue;
      const label = LABEL.exec(survey.folded.slice(open + 1, open + 42));
      if (!label) continue;
      const at = open + 1 + label[0].length;
      const evidence = [{ kind: 'form', form: 'label-bracket', text: label[0] } as const];
      yield { span: { start: at - 1, end: at }, readings: [{ insertions: [{ at, text: '】' }], evidence }], intact: [] };
    }
  },
  examples: [
    ['【信息来源:局办【信息时间:2021-07-08】', '【信息来源:局办】【信息时间:2021-07-08】'],
    ['【信息来源:局办】【信息时间:2021-07-08】', 'untouched'],
    ['【打印【关闭】', 'untouched'],
  ],
};
