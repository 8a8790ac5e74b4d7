/** Where a letter begins: its salutation, its title, the first text of a page that addresses nobody. Called by the search for letters. */
import type { Block } from './blocks.js';

/** How many blocks under a title may part it from its salutation or its text. */
const HEAD_REACH = 8;
/** So much text before a salutation, and it is only quoted. */
const LONG_TEXT = 600;

/** How the text of a teaser ends. */
export const CUT_OFF = /(?:…|\.{3}|\[详细\]|\[全文\]|\[查看.{0,4}\]|更多>*)$/;

/** The first salutation of the page's own letter, or -1: one behind a long text is quoted or another page's, one of a teaser counts for nothing. */
export function findSalutation(blocks: readonly Block[], weights: readonly number[]): number {
  for (let n = nextSalutation(blocks, 0); n < blocks.length; n = nextSalutation(blocks, n + 1)) {
    const before = weights[n]!;
    if (before > LONG_TEXT && before > weights.at(-1)! - before) return -1;
    if (!CUT_OFF.test(blocks[n + 1]?.compact ?? '')) return n;
  }
  return -1;
}

/** The next salutation, or the end of the page. */
export function nextSalutation(blocks: readonly Block[], from: number): number {
  let n = from;
  while (n < blocks.length && !(blocks[n]!.kind === 'salutation' && blocks[n]!.main)) n++;
  return n;
}

/** The title above a salutation, or the salutation itself where none is near. */
export function headOf(blocks: readonly Block[], salutation: number, from: number): number {
  let head = salutation;
  for (let n = salutation - 1; n >= Math.max(from, salutation - HEAD_REACH); n--) {
    const { kind } = blocks[n]!;
    if (kind === 'title') head = n;
    else if (kind === 'prose' || kind === 'date' || kind === 'heading' || kind === 'footer') break;
  }
  return head;
}

/** Where the text begins right under a title that addresses nobody, or -1. */
export function startUnderTitle(blocks: readonly Block[], at: number): number {
  if (blocks[at]!.kind !== 'title' || !blocks[at]!.main) return -1;
  let start = at + 1;
  while (start <= at + 3 && ['title', 'other', 'note'].includes(blocks[start]?.kind ?? '')) start++;
  return blocks[start]?.kind === 'prose' ? start : -1;
}

// A caption, a line in brackets under the title: [图为]启动仪式。 [(2015年3月1日市政府令第9号公布)]
const NO_OPENING = /^(?:图为|图:|\(图|资料图|\(.*\)$)/;

/** The first block of the page that reads like text, where nobody is addressed. */
export function firstText(blocks: readonly Block[]): number {
  for (let n = 0; n < blocks.length; n++) {
    const { kind, main, compact, labelled } = blocks[n]!;
    if (!main || NO_OPENING.test(compact)) continue;
    if (kind === 'prose' && (compact.includes('。') || (!labelled && textFollows(blocks, n, 4)))) return n;
    if (kind === 'heading' && textFollows(blocks, n, 4)) return n;
    if (kind === 'other' && compact.endsWith(':') && compact.length <= 12 && blocks[n + 1]?.kind === 'prose') return n;
  }
  return -1;
}

function textFollows(blocks: readonly Block[], at: number, reach: number): boolean {
  for (let n = at + 1; n < blocks.length && n <= at + reach; n++) {
    const { kind, compact, main } = blocks[n]!;
    if (main && kind === 'prose' && (compact.includes('。') || compact.length > 40)) return true;
    if (kind !== 'heading' && kind !== 'prose') return false;
  }
  return false;
}

export function nextMain(blocks: readonly Block[], from: number): number {
  for (let n = from; n < blocks.length; n++) if (blocks[n]!.main) return n;
  return -1;
}
