/** What repair did to a page and what it left, one place after the other. Called by `repair --diff`. */
import type { Repair, ReplyDocument } from '../../record.js';
import type { Reading } from '../../types.js';
import { evidenceWords } from '../../words/evidence.js';
import { type Wording, worded } from '../../words/language.js';
import { CONFIDENCES, HEADINGS, STATUSES } from '../../words/record.js';
import { escapeControls } from './escape.js';
import type { Look } from './look.js';
import { STATUS_INK, wordDiff } from './word-diff.js';

const CONTEXT = 24;

export function renderDiff({ key, repairs }: ReplyDocument, source: string, look: Look): string {
  const { ink, language } = look;
  const head = ink.bold(escapeControls(key));
  if (repairs.length === 0) return `${head}  ${HEADINGS['nothing-repaired'][language]}\n`;
  const lineAt = lineCounter(source);
  return `${head}\n${repairs.map((repair) => place(repair, lineAt(repair.span.start), source, look)).join('\n')}`;
}

function place(repair: Repair, line: number, source: string, look: Look): string {
  const { ink, language } = look;
  const { status, confidence, rule, id } = repair;
  const said = (wording: Wording, values = {}) => worded(wording, language, values);
  const person = repair.decidedBy === 'person' && `(${said(HEADINGS.person)})`;
  const verdict = [said(STATUSES[status]), confidence && said(CONFIDENCES[confidence]), person].filter(Boolean).join(' ');
  const shown = [
    `${ink.cyan(`@@ ${said(HEADINGS.line, { line })} @@`)} ${id} ${rule}  ${STATUS_INK[status](ink)(verdict)}`,
    ` ${wordDiff(repair, source, { ink, context: CONTEXT })}`,
    ...because(repair, look),
  ];
  for (const alternative of repair.alternatives) {
    const name = alternative.insertions.length > 0 ? '' : ` (${said(HEADINGS.intact)})`;
    shown.push(
      `   ${ink.dim(said(HEADINGS.or))}  ${wordDiff({ ...repair, ...alternative, status: 'suggested' }, source, { ink, context: 0 })}${name}`,
    );
    shown.push(...because(alternative, look).map((text) => `  ${text}`));
  }
  return `${shown.join('\n')}\n`;
}

function because({ evidence }: Pick<Reading, 'evidence'>, { ink, language }: Look): readonly string[] {
  if (evidence.length === 0) return [];
  const words = evidence.map((one) => escapeControls(evidenceWords(one, language)));
  return [`   ${ink.dim(`${HEADINGS.because[language]}  ${words.join('; ')}`)}`];
}

/** Tells the line of an offset, from 1; asked with ascending offsets. */
function lineCounter(source: string): (offset: number) => number {
  let line = 1;
  let last = 0;
  return (offset) => {
    for (let at = source.indexOf('\n', last); at >= 0 && at < offset; at = source.indexOf('\n', at + 1)) {
      line += 1;
      last = at + 1;
    }
    return line;
  };
}
