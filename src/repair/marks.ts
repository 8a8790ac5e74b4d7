/**
 * A page's text with its repairs as marks, and back: `⟦年⟧` inserted, `⟦?年⟧` only suggested, `⟦?⟧` something unknown was lost here. Without
 * its marks it is the source; a ⟦ that the page itself prints is written `⟦⟦⟧`. Called by `repair --marked`; batch reads it as decisions.
 */
import type { Insertion, RepairStatus } from '../types.js';

interface Mark extends Insertion {
  readonly status: RepairStatus;
}

interface Inserting {
  readonly status: RepairStatus;
  readonly insertions: readonly Insertion[];
}

export function writeMarks(source: string, repairs: readonly Inserting[]): string {
  const marks = repairs.flatMap(({ status, insertions }) => insertions.map(({ at, text }): Mark => ({ at, text, status })));
  marks.sort((a, b) => a.at - b.at);
  let written = '';
  let last = 0;
  for (const { at, text, status } of marks) {
    written += plain(source.slice(last, at));
    written += `⟦${status === 'applied' ? '' : '?'}${text ?? ''}⟧`;
    last = at;
  }
  return written + plain(source.slice(last));
}

const plain = (text: string) => text.replaceAll('⟦', '⟦⟦⟧');

export interface MarkedSource {
  readonly source: string;
  /** Texts marked as inserted, ascending. What is only suggested or unknown is no insertion. */
  readonly insertions: readonly { readonly at: number; readonly text: string }[];
}

// 2019[⟦年⟧]7, [⟦?年⟧], [⟦?⟧], [⟦⟦⟧]
const MARK = /⟦(\??)([^⟧]{0,200})⟧/g;

export function readMarks(marked: string): MarkedSource {
  const insertions: { at: number; text: string }[] = [];
  let source = '';
  let last = 0;
  for (const { 0: mark, 1: doubt, 2: text, index } of marked.matchAll(MARK)) {
    source += marked.slice(last, index);
    last = index + mark.length;
    if (text === '⟦') source += '⟦';
    else if (doubt === '' && text) insertions.push({ at: source.length, text });
  }
  return { source: source + marked.slice(last), insertions };
}
