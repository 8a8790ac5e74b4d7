/** Every table into a folder, with the package that describes them. Called by the command line. */
import type { OutputRecord } from '../record.js';
import { dataPackage } from './data-package.js';
import type { Piece } from './encoder.js';
import { encoderFor, type TableFormat } from './table-formats.js';
import { TABLE_NAMES, tableNamed } from './tables/index.js';

export interface FolderOptions {
  readonly format: TableFormat;
  readonly excel: boolean;
  readonly text: boolean;
}

/** A piece of one file of the folder. */
export interface FilePiece {
  readonly file: string;
  readonly piece: Piece;
}

const PACKAGE = 'datapackage.json';
const fileOf = (table: string, format: TableFormat) => `${table}.${format}`;

/** The names of all files of a folder. */
export const filesOf = (format: TableFormat): readonly string[] => [...TABLE_NAMES.map((name) => fileOf(name, format)), PACKAGE];

/** Records are read once; each gives its rows to every table. The package comes last: it tells that the folder is whole. */
export async function* writeFolder(records: AsyncIterable<OutputRecord>, options: FolderOptions): AsyncGenerator<FilePiece> {
  const encoderOf = await encoderFor(options.format);
  const tables = TABLE_NAMES.map((name) => tableNamed(name, options));
  const files = tables.map((table) => ({ file: fileOf(table.name, options.format), encoder: encoderOf(table, options) }));
  for (const { file, encoder } of files) yield { file, piece: encoder.start() };
  for await (const record of records) {
    for (const { file, encoder } of files) {
      const piece = encoder.add(record);
      if (piece.length > 0) yield { file, piece };
    }
  }
  for (const { file, encoder } of files) yield { file, piece: encoder.end() };
  yield { file: PACKAGE, piece: `${JSON.stringify(dataPackage(tables, options), null, 2)}\n` };
}
