/** Every table as a sheet of one workbook, behind a sheet that explains the columns. Called by `index.ts`; with `sheet.ts` the only importer of fflate. */
import { Zip, ZipDeflate } from 'fflate';
import type { OutputRecord } from '../../record.js';
import type { Encoder } from '../encoder.js';
import type { Cell, Run, Table } from '../table.js';
import { LONGEST_CELL } from './cell.js';
import { partsOf, sheetPath } from './parts.js';
import { newSheet, type Sheet, type SheetColumn } from './sheet.js';

const EXPLANATION: readonly SheetColumn[] = ['table', 'column', 'type', 'zh', 'en'].map((name) => ({ name, type: 'string' }));

/**
 * The workbook's bytes. Sheets are deflated side by side while records come; a zip holds its entries one after the other, so
 * what is deflated waits in memory for its turn: some 60 bytes a row. A table that is full goes on in a sheet `NAME_2`.
 */
export function workbookEncoder(tables: readonly Table[]): Encoder {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const drained = () => Buffer.concat(chunks.splice(0));
  const names: string[] = [];
  const open = (name: string, columns: readonly SheetColumn[]): Sheet => {
    names.push(name);
    const sheet = newSheet(sheetPath(names.length), columns);
    zip.add(sheet.entry);
    return sheet;
  };
  const explanation = open('columns', EXPLANATION);
  const run: Run = { firstOf: new Map() };
  const places = tables.map((table) => ({ table, sheet: open(table.name, table.columns), part: 1 }));
  const issues = places.find(({ table }) => table.name === 'issues');

  const put = (place: (typeof places)[number], row: readonly Cell[]): readonly string[] => {
    if (!place.sheet.hasRoom()) {
      place.sheet.finish();
      place.part += 1;
      place.sheet = open(`${place.table.name}_${place.part}`, place.table.columns);
    }
    return place.sheet.add(row).map(({ column, lost }) => `${place.table.name}.${column} ${LOSSES[lost]}`);
  };

  return {
    start: () => {
      for (const { name, columns } of tables)
        for (const { name: column, type, zh, en } of columns) explanation.add([name, column, type, zh, en]);
      explanation.finish();
      return drained();
    },
    add: (record: OutputRecord) => {
      const losses = places.flatMap((place) => place.table.rows(record, run).flatMap((row) => put(place, row)));
      if (issues) for (const message of losses) put(issues, [record.key, 'cell-cut', 'warning', message, null, null]);
      return drained();
    },
    end: () => {
      for (const { sheet } of places) sheet.finish();
      for (const [path, xml] of Object.entries(partsOf(names))) {
        const part = new ZipDeflate(path);
        part.mtime = explanation.entry.mtime;
        zip.add(part);
        part.push(new TextEncoder().encode(xml), true);
      }
      zip.end();
      return drained();
    },
  };
}

const LOSSES = {
  characters: 'holds characters that XML forbids; they were left out',
  length: `is longer than a cell of Excel; it was cut at ${LONGEST_CELL} characters`,
} as const;
