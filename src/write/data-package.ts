/** Describes a folder of tables as a data package (Frictionless Data Package v1, Table Schema v1). Called by `folder.ts`. */
import { TOOL } from '../version.js';
import type { ColumnType, Table } from './table.js';
import type { TableFormat } from './table-formats.js';

/** A date may be exact to the month or year alone, which no date type can say: a text, and the description says so. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  date: 'string',
  list: 'array',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
};

const NOTES: Readonly<Partial<Record<ColumnType, { readonly zh: string; readonly en: string }>>> = {
  date: {
    zh: '(ISO 8601,精度同原文:2019、2019-07 或 2019-07-28)',
    en: ' (ISO 8601, as exact as printed: 2019, 2019-07 or 2019-07-28)',
  },
};

const MEDIA_TYPES: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  parquet: 'application/vnd.apache.parquet',
};

export function dataPackage(
  tables: readonly Table[],
  { format, excel }: { readonly format: TableFormat; readonly excel: boolean },
) {
  return {
    profile: format === 'parquet' ? 'data-package' : 'tabular-data-package',
    name: 'reply-extract',
    title: '政府答复函数据 / Replies of government offices',
    description: `Written by ${TOOL}. Tables are joined by "key".`,
    resources: tables.map((table) => ({
      name: table.name,
      title: table.zh,
      description: table.en,
      path: `${table.name}.${format}`,
      format,
      mediatype: MEDIA_TYPES[format],
      ...(format !== 'parquet' && delimited(format, excel)),
      schema: schemaOf(table, format),
    })),
  };
}

const delimited = (format: 'csv' | 'tsv', excel: boolean) => ({
  profile: 'tabular-data-resource',
  encoding: 'utf-8',
  dialect: { delimiter: format === 'csv' ? ',' : '\t', lineTerminator: excel ? '\r\n' : '\n', quoteChar: '"', doubleQuote: true },
});

const JOINED = { zh: '(以 ; 相隔)', en: ' (joined by ;)' };

/** A list is one text in CSV and TSV. */
function schemaOf(table: Table, format: TableFormat) {
  const fields = table.columns.map(({ name, type, zh, en }) => {
    const isJoined = type === 'list' && format !== 'parquet';
    const note = isJoined ? JOINED : NOTES[type];
    return { name, type: isJoined ? 'string' : TYPES[type], title: zh + (note?.zh ?? ''), description: en + (note?.en ?? '') };
  });
  const isDocuments = table.name === 'documents';
  const reference = { fields: 'key', reference: { resource: 'documents', fields: 'key' } };
  return { fields, missingValues: [''], ...(isDocuments ? { primaryKey: 'key' } : { foreignKeys: [reference] }) };
}
