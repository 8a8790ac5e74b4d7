/** One repair within its line, as git's word diff shows it: 2019{+年+}7{+月+}28日. Called by summary, `repair --diff` and explain. */
import type { Repair } from '../../record.js';
import type { Insertion, RepairStatus, Span } from '../../types.js';
import { escapeControls } from './escape.js';
import type { Ink } from './ink.js';

export const STATUS_INK: Readonly<Record<RepairStatus, (ink: Ink) => Ink>> = {
  applied: (ink) => ink.green,
  suggested: (ink) => ink.yellow,
  ambiguous: (ink) => ink.magenta,
  flagged: (ink) => ink.red,
};

export interface DiffLook {
  readonly ink: Ink;
  /** Characters of the line that are shown before and behind; 0: the place alone. */
  readonly context: number;
}

/** The place with its insertions, coloured, or in git's braces where there is no colour; an unknown text is a `?`. */
export function wordDiff(
  { span, insertions, status }: Pick<Repair, 'span' | 'insertions' | 'status'>,
  source: string,
  { ink, context }: DiffLook,
): string {
  const color = STATUS_INK[status](ink);
  const before = context > 0 ? lineBefore(source, span.start, context) : '';
  const after = context > 0 ? lineAfter(source, span.end, context) : '';
  const added = (text: string) => (ink.level > 0 ? color.bold.underline(text) : `{+${text}+}`);
  const place = inserted(source, span, insertions, (text) => added(text === null ? '?' : escapeControls(text)));
  return ink.dim(before) + place + ink.dim(after);
}

/** The text at `span` with its insertions as `show` shows them. */
function inserted(source: string, span: Span, insertions: readonly Insertion[], show: (text: string | null) => string): string {
  let shown = '';
  let last = span.start;
  for (const { at, text } of insertions) {
    shown += escapeControls(source.slice(last, at)) + show(text);
    last = at;
  }
  return shown + escapeControls(source.slice(last, span.end));
}

function lineBefore(source: string, start: number, context: number): string {
  const cut = source.slice(Math.max(0, start - context), start);
  const line = cut.slice(cut.lastIndexOf('\n') + 1);
  return (line.length < cut.length || start <= context ? '' : '…') + escapeControls(line);
}

function lineAfter(source: string, end: number, context: number): string {
  const cut = source.slice(end, end + context);
  const line = cut.split('\n', 1)[0]!;
  return escapeControls(line.trimEnd()) + (line.length < cut.length || end + context >= source.length ? '' : '…');
}
