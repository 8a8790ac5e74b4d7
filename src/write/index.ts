/** Records in, the content of a file out, piece by piece. Called by the command line. */
import type { OutputRecord } from '../record.js';
import { encoded, type Piece } from './encoder.js';
import { jsonArray, jsonOfOnePage, ndjson } from './json.js';
import { encoderFor } from './table-formats.js';
import { TABLE_NAMES, type TableName, tableNamed } from './tables/index.js';

export type { Piece } from './encoder.js';

export const FORMATS = ['json', 'ndjson', 'csv', 'tsv', 'xlsx', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];

export interface WriteOptions {
  readonly format: Format;
  readonly table: TableName;
  readonly excel: boolean;
  /** The table of documents holds the letter's text. */
  readonly text: boolean;
  /** All records come from one page. */
  readonly onePage: boolean;
}

/** The file's content. A piece is made when it is asked for: nothing piles up before a slow reader. */
export async function* write(records: AsyncIterable<OutputRecord>, options: WriteOptions): AsyncGenerator<Piece> {
  switch (options.format) {
    case 'json':
      return yield* options.onePage ? jsonOfOnePage(records) : jsonArray(records);
    case 'ndjson':
      return yield* ndjson(records);
    case 'xlsx': {
      const { workbookEncoder } = await import('./xlsx/workbook.js');
      return yield* encoded(records, workbookEncoder(TABLE_NAMES.map((name) => tableNamed(name, options))));
    }
    default:
      return yield* encoded(records, (await encoderFor(options.format))(tableNamed(options.table, options), options));
  }
}
