/** A finished figure with the start of a clause straight behind it: the mark between them is lost, and which one it was nobody can know. */
import type { RepairRule } from '../../types.js';
import { clauseBehind } from '../clauses.js';

export const breakFigure: RepairRule = {
  id: 'break-figure',
  kind: 'break',
  summary: 'Sets a border where a clause begins straight behind a finished figure',
  *places(survey) {
    for (const figure of survey.figures) {
      if (figure.unit === null || figure.kind === 'rank' || figure.kind === 'multiple') continue;
      const evidence = clauseBehind(figure, survey);
      if (!evidence) continue;
      const at = figure.span.end;
      const border: typeof evidence = { kind: 'form', form: 'border', text: '' };
      yield {
        span: { start: figure.span.start, end: Math.min(at + 4, survey.text.length) },
        readings: [{ insertions: [{ at, text: null }], evidence: [evidence, border] }],
        intact: [],
      };
    }
  },
  examples: [
    ['清退煤炉50万台同比增长', 'flagged'],
    ['下降56.3%PM10浓度', 'untouched'],
    ['削减燃煤38万吨2020年,全市', 'flagged'],
    ['由12万吨增加到15万吨', 'untouched'],
    ['搬迁178户737人', 'untouched'],
  ],
};
