/** A record at a glance: metadata, the tree of the letter, what was repaired, what is wrong. Called by `views.ts`. */
import type { ExtractedPage } from '../../extract.js';
import type { Issue, Metadata, Repair, ReplyDocument, Section } from '../../record.js';
import { issueWords, SEVERITIES } from '../../words/issues.js';
import { type Wording, worded } from '../../words/language.js';
import { CONFIDENCES, FIELDS, HEADINGS, STATUSES } from '../../words/record.js';
import { escapeControls } from './escape.js';
import type { Look } from './look.js';
import { cutTo, padTo, widthOf } from './width.js';
import { STATUS_INK, wordDiff } from './word-diff.js';

export function summary({ source, documents }: ExtractedPage, look: Look): string {
  return documents
    .map((document) => lines(document, source, look).join('\n'))
    .join('\n\n')
    .concat('\n\n');
}

function lines(document: ReplyDocument, source: string, look: Look): readonly string[] {
  const { ink, language } = look;
  const { key, kind, repairs, issues } = document;
  const heading = (wording: Wording) => ink.bold(wording[language]);
  const facts = [kind, document.source.encoding.name, worded(HEADINGS.chars, language, { count: document.source.chars })];
  return [
    `${ink.bold.underline(escapeControls(key))}  ${ink.dim(facts.join('  '))}`,
    ...fieldLines(document.metadata, look),
    heading(HEADINGS.letter),
    ...letterLines(document, look).map((line) => `  ${line}`),
    ...(repairs.length > 0 ? [`${heading(HEADINGS.repairs)}  ${ink.dim(counts(repairs, look))}`] : []),
    ...repairs.map((repair) => `  ${repairLine(repair, source, look)}`),
    ...(issues.length > 0 ? [heading(HEADINGS.issues)] : []),
    ...issues.map((issue) => issueLine(issue, look)),
  ];
}

function fieldLines(metadata: Metadata, { ink, language, width }: Look): readonly string[] {
  const names = Object.keys(FIELDS) as (keyof Metadata)[];
  const column = Math.max(...names.map((name) => widthOf(FIELDS[name][language])));
  return names.flatMap((name) => {
    const text = plain(shortened(name, metadata));
    return text === ''
      ? []
      : [`  ${ink.dim(padTo(FIELDS[name][language], column))}  ${cutTo(escapeControls(text), width - column - 4)}`];
  });
}

/** A proposal is its number and session; the rest of it is read off the session. */
const shortened = (name: keyof Metadata, { proposals, ...rest }: Metadata) =>
  name === 'proposals' ? proposals.map(({ session, number }) => plain([session, number]).replace('; ', ' ')) : rest[name];

/** A value in one line: what is absent is left out. */
function plain(value: unknown): string {
  if (value === null) return '';
  if (Array.isArray(value))
    return value
      .map(plain)
      .filter((text) => text !== '')
      .join('; ');
  if (typeof value === 'object')
    return Object.values(value)
      .map(plain)
      .filter((text) => text !== '')
      .join(' ');
  return String(value).replace(/\s+/g, ' ');
}

function letterLines({ preamble, sections, closing }: ReplyDocument, { ink, language, width }: Look): readonly string[] {
  const chars = (text: string) => ink.dim(worded(HEADINGS.chars, language, { count: [...text].length }));
  const tree = (section: Section, depth: number): readonly string[] => [
    `${'  '.repeat(depth)}${cutTo(escapeControls(section.marker + section.title), width - 24 - 2 * depth)}  ${chars(section.text)}`,
    ...section.children.flatMap((child) => tree(child, depth + 1)),
  ];
  return [
    ...(preamble.text === '' ? [] : [`${ink.dim(HEADINGS.preamble[language])}  ${chars(preamble.text)}`]),
    ...sections.flatMap((section) => tree(section, 0)),
    ...(closing.text === '' ? [] : [`${ink.dim(HEADINGS.closing[language])}  ${chars(closing.text)}`]),
  ];
}

function counts(repairs: readonly Repair[], { language }: Look): string {
  return Object.entries(STATUSES)
    .map(([status, name]) => ({ name: name[language], count: repairs.filter((repair) => repair.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name} ${count}`)
    .join('  ');
}

function repairLine(repair: Repair, source: string, { ink, language }: Look): string {
  const { status, confidence } = repair;
  const words = [STATUSES[status][language], confidence ? CONFIDENCES[confidence][language] : ''].join(' ').trim();
  return `${STATUS_INK[status](ink)(padTo(words, 17))}  ${wordDiff(repair, source, { ink, context: 8 })}`;
}

function issueLine(issue: Issue, { ink, language, width }: Look): string {
  const severity = SEVERITIES[issue.severity][language];
  const color = issue.severity === 'error' ? ink.red : issue.severity === 'warning' ? ink.yellow : ink.dim;
  return `  ${color(severity)}  ${cutTo(escapeControls(issueWords(issue, language)).replaceAll('\n', ' '), width - widthOf(severity) - 4)}`;
}
