/** Whether a reading inserts where the page has emptied inline elements: the strongest evidence of loss there is. Called by rules. */
import { indexBefore } from '../survey/places.js';
import type { Evidence, Insertion, Survey } from '../types.js';

/** Evidence where every insertion stands at a hole; none where one does not. */
export function holeEvidence({ page }: Survey, insertions: readonly Insertion[]): readonly Evidence[] {
  const isHole = ({ at }: Insertion) => page.holes[indexBefore(page.holes, at, (hole) => hole)] === at;
  return insertions.length > 0 && insertions.every(isHole) ? [{ kind: 'hole', at: insertions[0]!.at }] : [];
}
