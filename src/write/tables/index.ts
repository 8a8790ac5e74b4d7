/** The tables by name, the default one first. */
import type { Table } from '../table.js';
import { citations } from './citations.js';
import { dates } from './dates.js';
import { documents, documentsWithText } from './documents.js';
import { issues } from './issues.js';
import { points } from './points.js';
import { proposals } from './proposals.js';
import { quantities } from './quantities.js';
import { repairs } from './repairs.js';
import { sections } from './sections.js';

const TABLES = { documents, sections, quantities, repairs, points, dates, citations, proposals, issues } as const;

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** `text`: the letter's text is wanted too. */
export function tableNamed(name: TableName, { text }: { readonly text: boolean }): Table {
  return name === 'documents' && text ? documentsWithText : TABLES[name];
}
