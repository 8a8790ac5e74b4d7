/** What a table is: columns as data, and the rows that one record gives. Tables are defined in `tables/`, written by the formats. */
import { type ErrorRecord, isErrorRecord, type OutputRecord, type ReplyDocument } from '../record.js';

/** A list is joined where the format knows no lists. */
export type Cell = string | number | boolean | null | readonly string[];

/** `date`: ISO 8601, shortened where the page says less (`2019-07`). */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';

export interface Column<Row> {
  /** snake_case, at most 32 characters. */
  readonly name: string;
  readonly type: ColumnType;
  readonly zh: string;
  readonly en: string;
  readonly value: (row: Row) => Cell;
}

/** What rows may know of the run before them. */
export interface Run {
  /** Key of the first record of each letter seen. */
  readonly firstOf: Map<string, string>;
}

export interface Table {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly columns: readonly Omit<Column<never>, 'value'>[];
  /** The rows of one record, a cell a column. */
  readonly rows: (record: OutputRecord, run: Run) => readonly (readonly Cell[])[];
}

export function column<Row>(name: string, type: ColumnType, zh: string, en: string, value: (row: Row) => Cell): Column<Row> {
  return { name, type, zh, en, value };
}

interface TableOf<Row> {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: (document: ReplyDocument, run: Run) => readonly Row[];
  /** The rows of a page that could not be read; by default none. */
  readonly failed?: (record: ErrorRecord) => readonly Row[];
}

/** A table whose first column is the record's `key`. */
export function defineTable<Row>({ columns, rows, failed = () => [], ...names }: TableOf<Row>): Table {
  return {
    ...names,
    columns: [
      column<never>('key', 'string', '记录的键,各表由它相连', 'Key of the record: joins the tables', () => null),
      ...columns,
    ].map(({ value: _, ...rest }) => rest),
    rows: (record, run) => {
      const found = isErrorRecord(record) ? failed(record) : rows(record, run);
      return found.map((row) => [record.key, ...columns.map(({ value }) => value(row))]);
    },
  };
}
