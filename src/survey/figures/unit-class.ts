/** Names the class of a figure's unit by which decimals are counted. Called by the script that counts and by the decimal rule. */
import type { Figure } from '../../types.js';

/** `%`, `个百分点`, `倍`; `万` and `亿` for whatever is counted in them; else the unit itself. */
export function unitClass({ kind, unit }: Pick<Figure, 'kind' | 'unit'>): string {
  if (kind === 'percent') return '%';
  if (kind === 'points') return '个百分点';
  if (unit === null) return '';
  const scale = /^[十百千]?[万亿]/.exec(unit)?.[0];
  return scale ? scale.at(-1)! : unit;
}
