/** The letter: preamble, tree of sections, closing; every sentence once. Called by extract on the survey of the repaired text. */
import type { Issue, Passage, Section } from '../../record.js';
import type { Survey, Zone } from '../../types.js';
import { withBareHeads } from './bare-heads.js';
import { closingStart } from './closing.js';
import { entriesOf } from './entries.js';
import { headsOf, inlineHeads } from './heads.js';
import { letterIssues } from './issues.js';
import { lostBreaks, oneBlock } from './one-block.js';
import { cutAt, paragraphsOf } from './paragraphs.js';
import { passageOf } from './passage.js';
import { sectionsOf } from './sections.js';
import { treeOf } from './tree.js';

export interface Letter {
  readonly preamble: Passage;
  readonly sections: readonly Section[];
  readonly closing: Passage;
  readonly issues: readonly Issue[];
}

/** Preamble, sections and closing together hold every character of the letter's zones once, in their order. */
export function readLetter(survey: Survey, zones: readonly Zone[]): Letter {
  const lines = paragraphsOf(survey, zones);
  const block = oneBlock(lines);
  const pieces = block ? cutAt(survey.folded, lines, lostBreaks(survey, block)) : lines;
  const paragraphs = cutAt(survey.folded, pieces, inlineHeads(survey, pieces, block !== null));
  const heads = withBareHeads(survey, paragraphs, headsOf(survey, paragraphs));
  if (heads.length === 0) {
    const preamble = passageOf(survey, paragraphs);
    return { preamble, sections: [], closing: passageOf(survey, []), issues: letterIssues(paragraphs, [], []) };
  }
  const branches = treeOf(heads);
  const last = closingStart(survey, paragraphs, heads);
  const entries = entriesOf(survey, paragraphs, heads, branches, last);
  return {
    preamble: passageOf(survey, paragraphs.slice(0, heads[0]!.paragraph)),
    sections: sectionsOf(survey, branches, entries),
    closing: passageOf(survey, paragraphs.slice(last)),
    issues: letterIssues(paragraphs, branches, entries),
  };
}
