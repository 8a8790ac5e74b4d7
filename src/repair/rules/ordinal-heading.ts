/** Puts back the ordinals of headings and list items at the heads of lines. In the list of rules. */
import { MARKER_FAMILIES } from '../../lexicon/marker-families.js';
import { indexBefore } from '../../survey/places.js';
import type { Evidence, Place, Reading, RepairRule, Survey } from '../../types.js';
import type { Head } from '../ordinals/heads.js';
import type { Solution } from '../ordinals/solution.js';
import { solveOrdinals } from '../ordinals/solve.js';
import { insertionsFor, type MarkerStyle, markerText, plainStyle, styleOf } from '../ordinals/write-marker.js';

export const ordinalHeading: RepairRule = {
  id: 'ordinal-heading',
  kind: 'ordinal',
  summary: 'Puts back what the marker of a heading or list item lost: its number, a bracket, its mark, or all of it',
  places: (survey) => placesOf(survey),
  examples: [
    ['一、基本情况\n全县有水库12座。\n、存在问题\n三、下步打算', '一、基本情况\n全县有水库12座。\n二、存在问题\n三、下步打算'],
    [
      '(一)建队伍。已招聘。\n)强保障。已到位。\n(三)严考核。已完成。',
      '(一)建队伍。已招聘。\n(二)强保障。已到位。\n(三)严考核。已完成。',
    ],
    [
      '(一)建队伍\n已招聘。\n强保障\n已到位。\n(三)严考核\n已完成。',
      '(一)建队伍\n已招聘。\n(二)强保障\n已到位。\n(三)严考核\n已完成。',
    ],
    ['(一)建队伍。\n(二强保障。\n(三)严考核。', '(一)建队伍。\n(二)强保障。\n(三)严考核。'],
    ['一、基本情况\n二、下步打算\n三农工作基础薄弱。', 'untouched'],
  ],
};

function* placesOf(survey: Survey): Iterable<Place> {
  const { heads, solutions } = solveOrdinals(survey);
  const styles = stylesOf(survey, heads);
  const solutionOf = new Map(solutions.map((solution) => [solution.head, solution]));
  const printed = (index: number | null): string | null => {
    if (index === null) return null;
    const { marker } = heads[index]!;
    if (marker?.state === 'whole') return survey.text.slice(marker!.span.start, marker!.span.end);
    const solution = solutionOf.get(index)!;
    return markerText(familyOf(solution), styles(solution), solution.ordinals[0]!);
  };
  for (const solution of solutions) {
    const { start, marker } = heads[solution.head]!;
    const span = marker ? marker.span : { start, end: start };
    const remains = survey.text.slice(span.start, span.end);
    const style = styles(solution);
    if (isTwice(survey.folded, solution, heads[solution.head]!)) continue;
    const readings = solution.ordinals.map(
      (ordinal): Reading => ({
        insertions: insertionsFor(familyOf(solution), style, ordinal, start, marker, remains),
        evidence: evidenceOf(solution, heads[solution.head]!, printed(solution.after), printed(solution.before), remains),
      }),
    );
    yield { span, readings, intact: [] };
  }
}

/** (一)申请书; [二]项目清单; - the number that would go in stands there already, and the line lost something else. */
function isTwice(folded: string, solution: Solution, { start, marker }: Head): boolean {
  if (marker && marker.state !== 'left-only') return false;
  const number = markerText(familyOf(solution), BARE, solution.ordinals[0]!);
  return folded.startsWith(number, marker ? marker.span.end : start);
}

const BARE: MarkerStyle = { left: '', right: '', wide: false, enclosed: null };

const familyOf = (solution: Solution) => MARKER_FAMILIES.find(({ id }) => id === solution.family)!;

/** Of each solution the style of the nearest sibling above it, else of the first on the page. */
function stylesOf(survey: Survey, heads: readonly Head[]): (solution: Solution) => MarkerStyle {
  const siblings = new Map<string, { readonly heads: number[]; readonly styles: MarkerStyle[] }>();
  for (const [index, { family, marker }] of heads.entries()) {
    const style =
      marker?.state !== 'whole' || family === null ? null : styleOf(survey.text.slice(marker!.span.start, marker!.span.end));
    if (!style) continue;
    const known = siblings.get(family!) ?? { heads: [], styles: [] };
    known.heads.push(index);
    known.styles.push(style);
    siblings.set(family!, known);
  }
  return (solution) => {
    const known = siblings.get(solution.family);
    if (!known) return plainStyle(familyOf(solution));
    return known.styles[
      Math.max(
        0,
        indexBefore(known.heads, solution.head, (head) => head),
      )
    ]!;
  };
}

function evidenceOf(
  solution: Solution,
  head: Head,
  after: string | null,
  before: string | null,
  remains: string,
): readonly Evidence[] {
  const evidence: Evidence[] = [];
  if (after !== null || before !== null) evidence.push({ kind: 'order', after, before });
  const { basis, seen, of, soft } = solution;
  // 一未按规定申报的; may be 一、 or (一): the number alone does not say which list it is of, save before a title.
  const isBare = head.marker?.state === 'number-only' && head.marker.form === 'hanzi-comma' && head.shape !== 'title';
  const key = (name: string) => (soft ? `${name}-beside-repaired` : name);
  if (basis === 'hole') evidence.push({ kind: 'hole', at: head.start });
  else if (basis === 'shape') evidence.push({ kind: 'usage', table: key('sibling-shape'), seen, of });
  else if (basis === 'opening') evidence.push({ kind: 'usage', table: key('sibling-opening'), seen: 2, of: 2 });
  else
    evidence.push({
      kind: 'form',
      form: key(`marker-${isBare && (basis === 'number' || basis === 'row') ? 'bare' : basis}`),
      text: remains,
    });
  if (solution.announced) evidence.push({ kind: 'lexicon', table: 'list-openers', entry: ':' });
  return evidence;
}
