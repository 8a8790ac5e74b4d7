/** Puts back what a point that is said in words lost: 二是 between 一是 and 三是, 第二, between 第一, and 第三. In the list of rules. */
import { writeHanziOrdinal } from '../../survey/markers/ordinal.js';
import type { Evidence, Marker, Place, RepairRule, Survey } from '../../types.js';
import { type SaidSolution, solveSaid } from '../ordinals/said.js';
import type { SaidStyle } from '../ordinals/said-remains.js';

export const ordinalSaid: RepairRule = {
  id: 'ordinal-said',
  kind: 'ordinal',
  summary: 'Puts back the number or the sign of a point that is counted in words: 一是 二是, 第一, 第二,',
  places: (survey) => placesOf(survey),
  examples: [
    ['一是建队伍;是强保障;三是严考核。', '一是建队伍;二是强保障;三是严考核。'],
    ['一是建队伍。二强保障。三是严考核。', '一是建队伍。二是强保障。三是严考核。'],
    ['第一,关于选址。\n第,关于资金。\n第三,关于工期。', '第一,关于选址。\n第二,关于资金。\n第三,关于工期。'],
    ['一是建队伍,是全省首创;二是强保障。', 'untouched'],
  ],
};

function* placesOf(survey: Survey): Iterable<Place> {
  for (const solution of solveSaid(survey)) {
    const { remains, ordinal, after, before } = solution;
    const insertions = remains.insertions(writeHanziOrdinal(ordinal), styleOf(survey, (after ?? before)!));
    const readings = [{ insertions, evidence: evidenceOf(survey, solution) }];
    yield { span: { start: remains.start, end: remains.end }, readings, intact: [] };
  }
}

const printed = ({ text }: Survey, marker: Marker | null) => (marker ? text.slice(marker.span.start, marker.span.end) : null);

/** What a sibling prints before and behind its number. */
function styleOf(survey: Survey, sibling: Marker): SaidStyle {
  const parts = /^(?<left>[第其]?)[^第其是,，、:：]+(?<right>.*)$/.exec(printed(survey, sibling)!)?.groups;
  return { left: parts?.left ?? '', right: parts?.right ?? '' };
}

function evidenceOf(survey: Survey, { remains, after, before }: SaidSolution): readonly Evidence[] {
  const form = remains.ordinal === null ? 'said-side' : 'said-number';
  return [
    { kind: 'order', after: printed(survey, after), before: printed(survey, before) },
    { kind: 'form', form, text: survey.text.slice(remains.start, remains.end) },
  ];
}
