/** The letter: preamble, tree of sections, closing; every sentence once. Called by extract on the survey of the repaired text. */
import type { Issue, Passage, Section } from '../../record.js';
import type { Survey, Zone } from '../../types.js';

export interface Letter {
  readonly preamble: Passage;
  readonly sections: readonly Section[];
  readonly closing: Passage;
  readonly issues: readonly Issue[];
}

export function readLetter(survey: Survey, zones: readonly Zone[]): Letter {
  const empty: Passage = { text: '', span: null, points: [], tables: [] };
  const spans = zones.filter(({ zone }) => zone === 'letter').map(({ span }) => span);
  const text = spans.map(({ start, end }) => survey.text.slice(start, end)).join('\n');
  const span = spans.length > 0 ? { start: spans[0]!.start, end: spans.at(-1)!.end } : null;
  return { preamble: { ...empty, text, span }, sections: [], closing: empty, issues: [] };
}
