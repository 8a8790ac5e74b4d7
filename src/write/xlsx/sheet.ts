/** One sheet on its way into the workbook: rows as they come, deflated at once. Called by `workbook.ts`. */
import { ZipDeflate } from 'fflate';
import type { Cell, Column } from '../table.js';
import { cellXml, STYLE, textXml, type WrittenCell } from './cell.js';
import { SHEET_TAIL, sheetHead } from './parts.js';

/** Rows of a sheet of Excel, the header's included (Microsoft, "Excel specifications and limits"). */
const MOST_ROWS = 1_048_576;
/** Characters of XML that are handed to the compressor at once. */
const CHUNK = 1 << 18;
/** Columns that hold sentences and paragraphs are this wide, in characters; the others as wide as their names, within bounds. */
const WIDE = 48;
const WIDE_COLUMNS: ReadonlySet<string> = new Set([
  'title',
  'text',
  'sentence',
  'letter_text',
  'error_message',
  'message',
  'evidence',
  'alternatives',
  'en',
  'zh',
]);
/** Zip entries carry a fixed time: the first that a zip can hold. */
const FIXED_TIME = new Date(1980, 0, 1);

export type SheetColumn = Pick<Column<never>, 'name' | 'type'>;

export interface Sheet {
  readonly entry: ZipDeflate;
  /** False where the sheet is full. */
  hasRoom(): boolean;
  /** What of the row could not be kept, by column. */
  add(row: readonly Cell[]): readonly { readonly column: string; readonly lost: NonNullable<WrittenCell['lost']> }[];
  finish(): void;
}

export function newSheet(path: string, columns: readonly SheetColumn[]): Sheet {
  const entry = new ZipDeflate(path, { level: 6 });
  entry.mtime = FIXED_TIME;
  const encoder = new TextEncoder();
  let pending = sheetHead(columns.map(widthOf)) + rowXml(columns.map(({ name }) => textXml(name, STYLE.header)));
  let rows = 1;
  const flush = (last: boolean) => {
    entry.push(encoder.encode(pending), last);
    pending = '';
  };
  return {
    entry,
    hasRoom: () => rows < MOST_ROWS,
    add: (row) => {
      const cells = row.map((cell, n) => cellXml(cell, columns[n]!.type));
      pending += rowXml(cells);
      rows += 1;
      if (pending.length > CHUNK) flush(false);
      return cells.flatMap(({ lost }, n) => (lost ? [{ column: columns[n]!.name, lost }] : []));
    },
    finish: () => {
      pending += SHEET_TAIL;
      flush(true);
    },
  };
}

const rowXml = (cells: readonly WrittenCell[]) => `<row>${cells.map(({ xml }) => xml).join('')}</row>`;

function widthOf({ name, type }: SheetColumn): number {
  if (WIDE_COLUMNS.has(name)) return WIDE;
  return type === 'date' ? 12 : Math.min(24, Math.max(10, name.length + 2));
}
