/** A figure that may be a year without its 年: what around it speaks for a year, what for a count or a name. Called by the year rules. */
import { AFTER_COUNT } from '../../lexicon/after-counts.js';
import {
  AFTER_YEAR,
  AFTER_YEAR_OR_IN_NAME,
  BEFORE_EVENT,
  BEFORE_YEAR,
  CHANGES,
  EVENT_BEGINS,
  EVENT_ENDS,
  SHARED_YEAR_SIGN,
} from '../../lexicon/after-years.js';
import { indexBefore } from '../../survey/places.js';
import type { Evidence, Span, Survey } from '../../types.js';

const COUNTER = new RegExp(AFTER_COUNT, 'y');
const YEAR_WORD = new RegExp(` ?(?:${[...AFTER_YEAR, ...AFTER_YEAR_OR_IN_NAME].join('|')})`, 'y');
/** With these no name goes on behind the figure. */
const NO_NAME = new RegExp(` ?(?:${AFTER_YEAR.join('|')})`, 'y');
const BEGINS_EVENT = new RegExp(` ?(?:${EVENT_BEGINS})`, 'y');
/** 2019[豫0102民]初1234号: the number of a case whose brackets are lost. */
const CASE_NUMBER = /\)? ?[\u4e00-\u9fa5]{1,2}[0-9]{2,4}[民刑行执]/y;
const CHANGED = new RegExp(` ?(?:${CHANGES})`, 'y');
const FROM = /[由从] {0,2}$/;
/** A sibling of the list that has its 年: 2019年、[2020]、2021年. */
const LIST_BEFORE = /年 ?[、和及与] ?$/;
const SHARED = new RegExp(` ?${SHARED_YEAR_SIGN}`, 'y');
/** What goes on behind a figure that is none by itself: 2020-2022, 2020:1, 2019年, 2025》, 2012月 (a month is lost too), 1955以上. */
const RUNS_ON = / ?(?::[0-9]|月|以[上下]|[0-9-~/.×%‰°·'′"”’》)\]〕】}年A-Za-z])/y;
const CLAUSE_MARK = / {0,2}[,、。;:]/y;
const HANZI = / {0,2}[“《\u4e00-\u9fa5]/y;
const EVENT = new RegExp(`^[^,。;!?、:)\\n]{0,24}?(?:${EVENT_ENDS.join('|')})`);
/** A name that may be an event's, where no word behind the figure says otherwise: 2021新春音乐会于1月开幕. */
const MAYBE_EVENT = /^[^,。;!?、:)\n]{0,18}?[周节会赛展杯榜奖季营秀版](?=[”"'、,。;)(于在开举圆成正活拉启\n]|$)/;
const LOOK_AHEAD = 32;

const WORD_BEFORE = new RegExp(`(?<entry>${BEFORE_YEAR.join('|')}) {0,2}$`);
const EVENT_BEFORE = new RegExp(`(?:${BEFORE_EVENT.join('|')})[了好的“]? {0,2}$`);
const CLAUSE_START = /(?:^|[,。;:、!?()（）”》\n—]) {0,8}$/;
/** Part of a code, a range, a document number or a scale. */
const GOES_ON_BEFORE = /(?:[0-9A-Za-z][.,:/\-_× ]?|[〔[第]|[-/×·~]|[“《‘][^”》’\n]{0,12})$/;
const LOOK_BACK = 16;

/** The figure at `span` is no lone year, whatever else may speak for one. */
export function isNoYear(survey: Survey, span: Span): boolean {
  const { folded } = survey;
  const before = textBefore(survey, span.start);
  const sticks = (pattern: RegExp) => {
    pattern.lastIndex = span.end;
    return pattern.test(folded);
  };
  return (
    isNoYearBefore(survey, span.start) ||
    sticks(RUNS_ON) ||
    sticks(COUNTER) ||
    (sticks(SHARED) && !LIST_BEFORE.test(before)) ||
    sticks(BEGINS_EVENT) ||
    sticks(CASE_NUMBER) ||
    (FROM.test(before) && sticks(CHANGED)) ||
    (!sticks(NO_NAME) && EVENT.test(folded.slice(span.end, span.end + LOOK_AHEAD))) ||
    isAlone(survey, span)
  );
}

/** Everything that speaks for a year, both sides. The start of a line or clause counts as a word before it. */
export function evidenceForYear(survey: Survey, span: Span): readonly Evidence[] {
  const { folded } = survey;
  const before = textBefore(survey, span.start);
  const found: Evidence[] = [];
  if (LIST_BEFORE.test(before)) found.push({ kind: 'form', form: 'year-list', text: '年' });
  const mayGoOn = MAYBE_EVENT.test(folded.slice(span.end, span.end + LOOK_AHEAD));
  const word = stick(mayGoOn ? NO_NAME : YEAR_WORD, folded, span.end)?.[0].trim();
  if (word !== undefined) found.push({ kind: 'lexicon', table: 'after-year', entry: word });
  else if (stick(CLAUSE_MARK, folded, span.end)) found.push({ kind: 'form', form: 'clause-mark', text: '年' });
  else if (!mayGoOn && stick(HANZI, folded, span.end)) found.push({ kind: 'form', form: 'before-word', text: '年' });
  found.push(...evidenceBeforeYear(survey, span.start));
  return found;
}

/** What stands before `start` makes a code, a range or the name of an event of what begins there. */
export function isNoYearBefore(survey: Survey, start: number): boolean {
  const before = textBefore(survey, start);
  return GOES_ON_BEFORE.test(before) || EVENT_BEFORE.test(before);
}

/** A preposition of time before `start`, or the start of a clause. */
export function evidenceBeforeYear(survey: Survey, start: number): readonly Evidence[] {
  const before = textBefore(survey, start);
  const entry = WORD_BEFORE.exec(before)?.groups?.entry ?? (CLAUSE_START.test(before) ? before.trim().slice(-1) : undefined);
  return entry === undefined ? [] : [{ kind: 'lexicon', table: 'before-year', entry }];
}

/** The end of its line's text before `start`. */
const textBefore = (survey: Survey, start: number) =>
  survey.folded.slice(Math.max(lineStart(survey, start), start - LOOK_BACK), start);

const stick = (pattern: RegExp, folded: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.exec(folded);
};

function lineOf({ page }: Survey, at: number): Span | undefined {
  return page.lines[indexBefore(page.lines, at, ({ start }) => start)];
}

const lineStart = (survey: Survey, at: number) => lineOf(survey, at)?.start ?? at;

/** The figure fills its line or its cell. */
function isAlone(survey: Survey, span: Span): boolean {
  const line = lineOf(survey, span.start);
  if (!line) return true;
  return survey.folded.slice(line.start, span.start).trim() === '' && survey.folded.slice(span.end, line.end).trim() === '';
}
