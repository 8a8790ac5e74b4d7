/** The views by name: a page in, text for people out. Called by the extract command. */
import type { PageResult } from '../../batch/pages.js';
import { HEADINGS } from '../../words/record.js';
import { escapeControls } from './escape.js';
import type { Look } from './look.js';
import { summary } from './summary.js';
import { zones } from './zones.js';

type View = (page: PageResult, look: Look) => string;
type Read = Exclude<PageResult, { readonly failure: unknown }>;

/** A page that could not be read looks the same in every view. */
const unlessFailed =
  (view: (page: Read, look: Look) => string): View =>
  (page, look) => {
    if (!('failure' in page)) return view(page, look);
    const { ink, language } = look;
    const { code, message } = page.failure.error;
    return `${ink.bold(escapeControls(page.path))}  ${ink.red(HEADINGS.fails[language])}  ${code}: ${escapeControls(message)}\n\n`;
  };

export const VIEWS = { summary: unlessFailed(summary), zones: unlessFailed(zones) } as const satisfies Record<string, View>;
