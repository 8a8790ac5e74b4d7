/** Tells whether a new clause begins right behind a figure, and by what evidence. Called by the rules of breaks and units. */
import { AFTER_PERCENT, CHANGE_WORDS, CLAUSE_STARTS, CLAUSE_VERBS } from '../lexicon/clause-starts.js';
import { indexBefore } from '../survey/places.js';
import type { Evidence, Figure, Survey } from '../types.js';

const START = new RegExp(`(?:${CLAUSE_STARTS.join('|')})`, 'y');
/** A verb, and no 到 or 了 behind it. */
const VERB = new RegExp(`(?:${CLAUSE_VERBS.join('|')})(?![到至为了的])`, 'y');
const NO_CLAUSE_AFTER_PERCENT = new RegExp(`(?:${AFTER_PERCENT})`, 'y');
const CHANGE = new RegExp(CHANGE_WORDS);
/** [由]12万吨增加到15万吨, [比]去年的12万吨增长 */
const FROM = /[由从比较自按用将把在]/;
const TIME = /^(?:个?年|个?月|[天日时分秒岁周]|个?小时|分钟|周岁|个?星期|个?工作日|学年|年度)/;
const HANZI = /[\u4e00-\u9fff]/;
/** Counters of things that no verb follows: 蓄水池156口[安装]杀虫灯 */
const THINGS = /^(?:口|盏|根|眼|株|棵|辆|套|块|座|台)$/;
/** How far back a clause is looked at. */
const REACH = 24;

/** What of `figure`'s clause stands before it. */
function clauseBefore(folded: string, figure: Figure): string {
  const before = folded.slice(Math.max(0, figure.span.start - REACH), figure.span.start);
  return before.slice(before.search(/[^,、。;!?:\n]*$/));
}

const isTime = (figure: Figure): boolean => figure.unit !== null && TIME.test(figure.unit);

/** Evidence that a clause begins where `figure` ends, or null. The figure has a unit. */
export function clauseBehind(figure: Figure, { folded, figures, dates }: Survey): Evidence | null {
  const at = figure.span.end;
  const next = folded[at] ?? '';
  if (/[0-9]/.test(next))
    return figureBehind(figure, { folded, figures, dates }) ? { kind: 'form', form: 'figure-meets-figure', text: next } : null;
  if (!HANZI.test(next) || isTime(figure)) return null;
  const hanziCount = figure.kind === 'count' && !/^[0-9]/.test(folded.slice(figure.numeral.start, figure.numeral.end));
  const start = hanziCount ? null : match(START, folded, at);
  if (start) return { kind: 'lexicon', table: 'clause-starts', entry: start };
  const before = clauseBefore(folded, figure);
  if (figure.kind === 'percent' || figure.kind === 'points') {
    const ended = CHANGE.test(before) && !match(NO_CLAUSE_AFTER_PERCENT, folded, at) && !FROM.test(before);
    return ended ? { kind: 'form', form: 'change-told', text: before } : null;
  }
  if ((figure.kind !== 'amount' && !THINGS.test(figure.unit!)) || FROM.test(before)) return null;
  const verb = match(VERB, folded, at);
  if (verb) return { kind: 'lexicon', table: 'clause-verbs', entry: verb };
  return sameNoun(figure, folded, at);
}

/** A noun of the same last word as the one before the figure, with a figure of its own: 耐材[产能]71.18万吨刚玉[产能]35万吨 */
function sameNoun(figure: Figure, folded: string, at: number): Evidence | null {
  const noun = folded.slice(figure.span.start - 2, figure.span.start);
  const next = /^[\u4e00-\u9fff]{2,8}(?=[0-9])/.exec(folded.slice(at, at + 9))?.[0];
  return next?.endsWith(noun) ? { kind: 'form', form: 'same-noun', text: next } : null;
}

/** 8.58万户[20191115日]起, 20万吨[2020年] */
const YEAR = /^(?:19[5-9][0-9]|20[0-3][0-9])(?:年|[0-9]{0,4}[月日])/;
/** Units of which a second, smaller one may follow at once: 1783户7378人, 5镇1乡, 6类22项, 3章18条. */
const PAIRED = /(?:类|项|章|省|州|村|组|社区|户|套|镇|乡|批|批次|名|个|级|次|头|县|市|区|街道|班)$/;

function figureBehind(figure: Figure, { folded, figures, dates }: Pick<Survey, 'folded' | 'figures' | 'dates'>): boolean {
  if (YEAR.test(folded.slice(figure.span.end, figure.span.end + 9)) && !isTime(figure)) return true;
  if (figure.kind === 'ratio' || PAIRED.test(figure.unit ?? '')) return false;
  if (isTime(figure)) return false;
  const at = figure.span.end;
  if (/^[0-9]{1,4}[千百]/.test(folded.slice(at, at + 6))) return false; // 1万[6千]多户
  const next = figures[indexBefore(figures, at, ({ span }) => span.start)];
  const date = dates[indexBefore(dates, at, ({ span }) => span.start)];
  return next?.span.start === at || date?.span.start === at || HANZI.test(folded[at - 1] ?? '') || folded[at - 1] === '%';
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** The word with which a clause begins at `at`, or null. */
export function clauseAt(folded: string, at: number): string | null {
  return match(START, folded, at) ?? match(VERB, folded, at);
}
