/** The table of data problems: what a code means and how grave it is. Called by whoever finds one. */
import type { Issue, Severity } from './record.js';
import type { Span } from './types.js';

const ISSUES = {
  undecodable: { severity: 'warning', advice: 'Look at the file with another encoding (--encoding).' },
  misread: { severity: 'info', advice: 'Compare with the page: the text had been saved in a wrong encoding.' },
  'misread-lost': { severity: 'warning', advice: 'Fetch the page again: its text was destroyed before it was saved.' },
  'not-selected': { severity: 'warning', advice: 'Look at the page for an element that --select names.' },
  'no-letter': { severity: 'warning', advice: 'The page holds no letter that the tool could find.' },
  'heading-end': { severity: 'info', advice: 'Look at the page: where the heading ends and its text begins is not printed.' },
  'numbering-gap': {
    severity: 'info',
    advice: 'Look at the page: a heading between the two may be lost, or the page counts so.',
  },
  'witness-disagrees': {
    severity: 'info',
    advice: 'Two places of the page disagree about a field of the metadata: look at both.',
  },
} as const satisfies Record<string, { readonly severity: Severity; readonly advice: string }>;

export type IssueCode = keyof typeof ISSUES;

/** `message`: what is wrong and what was done about it, in English. */
export function makeIssue(code: IssueCode, message: string, span: Span | null): Issue {
  return { code, severity: ISSUES[code].severity, message, span };
}
