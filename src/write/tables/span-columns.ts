/** The two columns that say where a row stands in the source. Used by the tables. */
import type { Span } from '../../types.js';
import { type Column, column } from '../table.js';

interface Placed {
  readonly span: Span | null;
}

export const START: Column<Placed> = column(
  'start',
  'integer',
  '在原文中的起点(码点)',
  'Where it starts in the source, in code points',
  ({ span }) => span?.start ?? null,
);

export const END: Column<Placed> = column(
  'end',
  'integer',
  '在原文中的终点(码点)',
  'Where it ends in the source, in code points',
  ({ span }) => span?.end ?? null,
);
