/** What is odd about the letter: none at all, a gap in the numbering, a heading whose end nobody knows. Called by the reader of the letter. */
import { makeIssue } from '../../issues.js';
import type { Issue } from '../../record.js';
import type { MarkerForm } from '../../types.js';
import type { Entry } from './entries.js';
import type { Paragraph } from './paragraphs.js';
import type { Branch } from './tree.js';

export function letterIssues(
  paragraphs: readonly Paragraph[],
  branches: readonly Branch[],
  entries: readonly Entry[],
): readonly Issue[] {
  if (paragraphs.length === 0) return [makeIssue('no-letter', 'no letter was found on the page', null)];
  const lost = entries
    .filter(({ ended }) => ended === 'whole sentence')
    .map(({ title }) =>
      makeIssue('heading-end', 'the heading has lost its full stop; the whole sentence is taken for it', title),
    );
  return [...lost, ...gapsIn(branches)].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

/** Numbers that the heads of a row skip. A row may go on from the one before it, so its first number is free. */
function gapsIn(branches: readonly Branch[]): readonly Issue[] {
  const last = new Map<MarkerForm, number>();
  return branches.flatMap(({ head: { form, ordinal, marker }, children }) => {
    const before = form && last.get(form);
    if (form && ordinal) last.set(form, ordinal);
    const skips = before && ordinal && ordinal > before + 1;
    const gap = skips ? [makeIssue('numbering-gap', `the numbering goes from ${before} to ${ordinal}`, marker)] : [];
    return [...gap, ...gapsIn(children)];
  });
}
