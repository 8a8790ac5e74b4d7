/** Finds every labelled value of a page, whatever the form in which it is printed. Called by the survey. */
import type { DateFact, Label, Line, Span } from '../types.js';
import { fold } from './fold.js';
import { knownRole } from './label-roles.js';
import { bracketHeads } from './labels/bracket-heads.js';
import { bulletLabels } from './labels/bullet-list.js';
import { cellHeads, cellsOf } from './labels/cell-heads.js';
import { colonHeads } from './labels/colon-heads.js';
import { gluedAtStart, gluedHeads } from './labels/glued-heads.js';
import { headerRowLabels } from './labels/header-row.js';
import type { Head } from './labels/heads.js';
import { nextLineLabels } from './labels/next-line.js';
import { cutValues, inOrder } from './labels/values.js';
import { within } from './places.js';
import type { Basis } from './scan.js';

/** Ascending by label; a label whose value is empty is among them. */
export function findLabels(basis: Basis, _dates: readonly DateFact[]): readonly Label[] {
  const { text, folded, page } = basis;
  const inLines = page.lines.flatMap((line, index) => cutValues(text, folded, headsOf(basis, line), line, index)).filter(isLabel);
  const beside = besideGlued(basis, inLines);
  const filled = new Set([...inLines, ...beside].map(({ line }) => line));
  const taken = (line: number) => filled.has(line);
  const below = nextLineLabels(text, folded, page.lines, taken);
  const underHeaders = headerRowLabels(text, folded, page.lines);
  const placed = new Map([...inLines, ...beside, ...below, ...underHeaders].map((label) => [label.labelSpan.start, label]));
  const usedAsValue = new Set(below.map(({ line }) => line + 1));
  const bare = bulletLabels(text, folded, page.lines, (line) => taken(line) || usedAsValue.has(line));
  return [...placed.values(), ...bare].sort((a, b) => a.labelSpan.start - b.labelSpan.start);
}

/** Lines without a label that stand next to a line whose label lost its colon. */
function besideGlued({ text, folded, page }: Basis, labels: readonly Label[]): readonly Label[] {
  const glued = new Set(labels.filter(({ form }) => form === 'glued').map(({ line }) => line));
  const labelled = new Set(labels.map(({ line }) => line));
  const found: Label[] = [];
  if (glued.size === 0) return found;
  page.lines.forEach((line, index) => {
    if (labelled.has(index) || !(glued.has(index - 1) || glued.has(index + 1))) return;
    const head = gluedAtStart(folded, line);
    if (!head) return;
    glued.add(index);
    found.push(...cutValues(text, folded, [head], line, index));
  });
  return found;
}

/** 陈国梁代表: calls a person; a word that no table has is a label only where a value follows. */
const isLabel = ({ label, value }: Label) => value !== '' || knownRole(fold(label)) !== null;

function headsOf(basis: Basis, line: Line): readonly Head[] {
  const { text, folded, brackets } = basis;
  const cells = cellsOf(text, folded, line);
  if (line.kind === 'row') {
    return inOrder([...cellHeads(folded, cells, true), ...cells.flatMap((cell) => inCell(folded, cell))]);
  }
  const inBrackets = bracketHeads(
    folded,
    within(brackets, line, ({ open, close }): Span => ({ start: open ?? close!, end: (close ?? open!) + 1 })),
  );
  return inOrder([...colonHeads(folded, line), ...inBrackets, ...cellHeads(folded, cells, false), ...gluedHeads(folded, line)]);
}

/** 名称:… within one cell; a cell that is a label alone is left to the row. */
function inCell(folded: string, cell: Span): readonly Head[] {
  const heads = colonHeads(folded, cell).map((head): Head => ({ ...head, valueEnd: cell.end }));
  return heads.filter(({ valueStart }) => valueStart < cell.end);
}
