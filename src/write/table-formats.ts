/** The formats that hold one table a file, each loaded when it is asked for. Called by `index.ts` and `folder.ts`. */
import type { Encoder } from './encoder.js';
import type { Table } from './table.js';

export type TableFormat = 'csv' | 'tsv' | 'parquet';

export interface TableFormatOptions {
  /** CSV and TSV as Excel opens them right. */
  readonly excel: boolean;
}

export async function encoderFor(format: TableFormat): Promise<(table: Table, options: TableFormatOptions) => Encoder> {
  if (format === 'parquet') return (await import('./parquet.js')).parquetEncoder;
  const { delimitedEncoder } = await import('./delimited.js');
  return (table, { excel }) => delimitedEncoder(table, { delimiter: format === 'csv' ? ',' : '\t', excel });
}
