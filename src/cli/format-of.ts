/** Which format a call asks for: by name, by the output's extension, by an option that belongs to a format. Called by the extract command. */
import { extname } from 'node:path';
import { FORMATS, type Format } from '../write/index.js';
import type { TableFormat } from '../write/table-formats.js';
import type { TableName } from '../write/tables/index.js';
import type { Context } from './context.js';
import { usageError } from './usage-error.js';

export interface FormatCall {
  readonly format?: Format;
  readonly table?: TableName;
  readonly output?: string;
  readonly excel?: boolean;
  readonly view?: string;
}

const OTHER_EXTENSIONS: Readonly<Record<string, Format>> = { jsonl: 'ndjson', tab: 'tsv' };
const isDelimited = (format: Format) => format === 'csv' || format === 'tsv';
const isTable = (format: Format) => isDelimited(format) || format === 'parquet';

/** The format of the tables in a folder; by default CSV. */
export function folderFormatOf(context: Context, { format, table, excel, view }: FormatCall): TableFormat {
  if (view) throw usageError(context, 'view-format');
  if (table) throw usageError(context, 'folder-table');
  if (format === 'json' || format === 'ndjson' || format === 'xlsx') throw usageError(context, 'folder-format');
  if (excel && format === 'parquet') throw usageError(context, 'excel-format');
  return format ?? 'csv';
}

/** `null`: nothing asks for one, and the reader decides. Throws where the options contradict each other. */
export function formatOf(context: Context, { format, table, output, excel, view }: FormatCall): Format | null {
  if (view && (format || table || output)) throw usageError(context, 'view-format');
  const named = format ?? (output === undefined ? null : byExtension(output));
  const meant = named ?? (table || excel ? 'csv' : null);
  if (output !== undefined && meant === null) throw usageError(context, 'output-format', { path: output });
  if (table && meant && !isTable(meant)) throw usageError(context, 'table-format');
  if (excel && meant && !isDelimited(meant)) throw usageError(context, 'excel-format');
  return meant;
}

function byExtension(path: string): Format | null {
  const extension = extname(path).slice(1).toLowerCase();
  return FORMATS.find((format) => format === extension) ?? OTHER_EXTENSIONS[extension] ?? null;
}
