/** Keeps the columns of a table straight where cells span columns or rows (HTML, 4.9.12). Called by the flattener for rows of data. */
import type { Element } from './parse.js';

/** A span past this is a mistake of the page: no table of figures is so wide or so long. */
const MOST_COLUMNS = 64;
const MOST_ROWS = 1000;

export interface TableGrid {
  readonly startRow: (row: Element) => void;
  /** How many cells of rows above reach into this row before its next cell, or at its end. */
  readonly covered: () => number;
  /** How many columns behind its own the cell takes. */
  readonly startCell: (cell: Element) => number;
}

/** Of each table in turn: how many more rows each column is covered by a cell from above. */
export function createTableGrid(): TableGrid {
  let table: unknown = null;
  let below: number[] = [];
  let column = 0;
  return {
    startRow(row) {
      const owner = tableOf(row);
      if (owner !== table) below = [];
      table = owner;
      column = 0;
    },
    covered() {
      let count = 0;
      for (; (below[column] ?? 0) > 0; column += 1) {
        below[column]! -= 1;
        count += 1;
      }
      return count;
    },
    startCell({ attribs }) {
      const columns = span(attribs.colspan, MOST_COLUMNS - column);
      const rows = span(attribs.rowspan, MOST_ROWS) - 1;
      for (let n = 0; n < columns; n++, column++) below[column] = rows;
      return columns - 1;
    },
  };
}

function tableOf(row: Element): unknown {
  const { parent } = row;
  return parent && 'name' in parent && /^t(?:body|head|foot)$/.test(parent.name) ? parent.parent : parent;
}

function span(printed: string | undefined, most: number): number {
  const number = /^\s{0,9}([0-9]{1,4})/.exec(printed ?? '')?.[1];
  return Math.min(most, Math.max(1, Number(number ?? 1)));
}
