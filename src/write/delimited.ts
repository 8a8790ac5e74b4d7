/** Writes one table as CSV or TSV (RFC 4180). Called by `index.ts`; the only importer of csv-stringify. */
import { stringify } from 'csv-stringify/sync';
import type { Encoder } from './encoder.js';
import { guardFormula } from './formula-guard.js';
import type { Cell, Run, Table } from './table.js';

export interface DelimitedOptions {
  readonly delimiter: ',' | '\t';
  /** As Excel opens it right: BOM, CRLF, formulas kept from running. */
  readonly excel: boolean;
}

const LIST_JOINT = ';';

/** A header, then the rows of each record as it comes. */
export function delimitedEncoder(table: Table, { delimiter, excel }: DelimitedOptions): Encoder {
  const run: Run = { firstOf: new Map() };
  const cast = { boolean: (value: boolean) => String(value), string: (text: string) => (excel ? guardFormula(text) : text) };
  const written = (rows: readonly (readonly Cell[])[]) =>
    stringify(
      rows.map((row) => row.map((cell) => (Array.isArray(cell) ? cell.join(LIST_JOINT) : cell))),
      { delimiter, cast, record_delimiter: excel ? 'windows' : 'unix', quoted_match: /[\r\n]/ },
    );
  return {
    start: () => (excel ? '\ufeff' : '') + written([table.columns.map(({ name }) => name)]),
    add: (record) => {
      const rows = table.rows(record, run);
      return rows.length > 0 ? written(rows) : '';
    },
    end: () => '',
  };
}
