/** Builds the source line by line: collapses blanks as a browser does, keeps cells apart, remembers holes. Called by the flattener. */
import type { Line, Span } from '../types.js';
import type { Block } from './block.js';
import { isBlank, isSpace, isStop, isWide, LINE_BREAK, UNSEEN } from './characters.js';
import { isRawLines } from './raw-lines.js';

/** A line with what the finding of the letter counts. */
export interface FlatLine extends Span {
  readonly kind: Line['kind'];
  readonly align: Line['align'];
  readonly cells: readonly Span[];
  /** Characters but blanks, and those of them in links. */
  readonly chars: number;
  readonly linkChars: number;
  /** Marks that end a sentence. */
  readonly stops: number;
  readonly block: Block;
}

/** How a text stands on the page, by the elements around it. */
export interface Setting {
  readonly block: Block;
  readonly align: Line['align'];
  readonly heading: boolean;
  readonly link: boolean;
  readonly pre: boolean;
}

export interface LineBuilder {
  readonly lines: FlatLine[];
  readonly holes: number[];
  text(data: string, setting: Setting): void;
  /** Ends the line; within a row it is a blank. */
  breakLine(): void;
  /** A blank that the page shows by its style sheet. */
  gap(): void;
  hole(): void;
  /** Goes before the next text if that begins a line or a cell and has no number of its own; '' takes it back. */
  marker(text: string): void;
  startRow(): void;
  startCell(): void;
  endCell(): void;
  endRow(): void;
  source(): string;
}

const NEWLINE = 1;
const BLANK = 2;

// 　[一、]基本情况  [(1)]…  [2.]…
const OWN_NUMBER = /^[\s\u3000]{0,8}[（(]?[0-9一二三四五六七八九十]{1,3}[、.．)）]/;

const ASCII_WORD = /[A-Za-z0-9]/;
// [发布时间：]2019-09-18
const LABEL = /^[\u4e00-\u9fff]{2,6}[:：]/;

/** `prettified`: the file was indented by a program, a line a tag, and its line breaks say nothing. */
export function createLineBuilder(prettified: boolean): LineBuilder {
  const lines: FlatLine[] = [];
  const holes: number[] = [];
  const parts: string[] = [];
  let offset = 0; // of the line at work, in the source
  let text = '';
  let start = 0; // where its first text goes: 0, or the beginning of a cell
  let pending = 0;
  let pendingMarker = '';
  let chars = 0;
  let linkChars = 0;
  let stops = 0;
  let setting: Setting | null = null;
  let holesBefore = 0;
  let cells: Span[] | null = null;

  function endLine(kind: Line['kind'] | null, spans: readonly Span[]): void {
    if (chars > 0 && setting) {
      const own = kind ?? (setting.heading ? 'heading' : 'text');
      const { align, block } = setting;
      const moved = spans.map((cell) => ({ start: offset + cell.start, end: offset + cell.end }));
      lines.push({ start: offset, end: offset + text.length, kind: own, align, cells: moved, chars, linkChars, stops, block });
      parts.push(text);
      offset += text.length + 1;
    } else holes.length = holesBefore;
    text = '';
    start = pending = chars = linkChars = stops = 0;
    setting = null;
    holesBefore = holes.length;
  }

  function word(chunk: string, place: Setting): void {
    if (text.length === start) {
      if (pendingMarker && !OWN_NUMBER.test(chunk)) text += pendingMarker;
      pendingMarker = '';
    } else if (pending === BLANK || (pending === NEWLINE && !joins(text, chunk, prettified))) text += ' ';
    pending = 0;
    text += chunk;
    let seen = 0;
    for (let i = 0; i < chunk.length; i++) {
      const code = chunk.charCodeAt(i);
      if (!isSpace(code)) seen += 1;
      if (isStop(code)) stops += 1;
    }
    chars += seen;
    if (place.link) linkChars += seen;
    if (seen > 0) setting ??= place;
  }

  function collapsed(data: string, place: Setting): void {
    for (let i = 0; i < data.length; ) {
      const from = i;
      let broken = false;
      for (; i < data.length && isBlank(data.charCodeAt(i)); i++) if (data.charCodeAt(i) !== 0x20) broken = true;
      if (i > from) pending = broken || pending === NEWLINE ? NEWLINE : BLANK;
      const begin = i;
      while (i < data.length && !isBlank(data.charCodeAt(i))) i++;
      if (i > begin) word(data.slice(begin, i), place);
    }
  }

  function preformatted(data: string, place: Setting): void {
    for (const [n, line] of data.split(LINE_BREAK).entries()) {
      if (n > 0) builder.breakLine();
      if (line !== '') word(line, place);
    }
  }

  const builder: LineBuilder = {
    lines,
    holes,
    text(data, place) {
      const seen = data.replace(UNSEEN, '');
      if (place.pre || (!cells && isRawLines(seen))) preformatted(seen, place);
      else collapsed(seen, place);
    },
    breakLine() {
      if (cells) pending = BLANK;
      else endLine(null, []);
    },
    gap() {
      pending = BLANK;
    },
    hole() {
      holes.push(offset + text.length);
    },
    marker(printed) {
      pendingMarker = printed;
    },
    startRow() {
      endLine(null, []);
      cells = [];
    },
    startCell() {
      if (!cells) return;
      if (cells.length > 0) text += '\t';
      start = text.length;
      pending = 0;
    },
    endCell() {
      cells?.push(trimmed(text, start));
      pending = 0;
    },
    endRow() {
      const spans = cells ?? [];
      cells = null;
      endLine('row', spans);
    },
    source: () => parts.join('\n'),
  };
  return builder;
}

/** The cell from `from` to the end of the text, without its blanks. */
function trimmed(text: string, from: number): Span {
  let start = from;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (start < end && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** Between two wide characters a line break of the file is no blank (CSS Text Level 3, 4.1.3), but before a label it parts two values. */
function joins(before: string, after: string, prettified: boolean): boolean {
  if (LABEL.test(after)) return false;
  if (prettified) return !(ASCII_WORD.test(before.at(-1)!) && ASCII_WORD.test(after[0]!));
  return isWide(before, before.length - 1) && isWide(after, 0);
}
