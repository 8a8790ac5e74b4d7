/** Finds every calendar expression as printed, whole. Called by the survey, before the scanners that need to know what is a date. */
import type { DateFact } from '../types.js';
import { dashedDate } from './dates/dashes.js';
import { signedDate } from './dates/signed.js';
import { stretchOfYears } from './dates/stretches.js';
import type { Basis } from './scan.js';

/** Where a date may begin: at a numeral, or at a word that names a year or a part of one. Of a run of digits the head alone. */
const CANDIDATE = /[0-9]+|[〇○O零一二三四五六七八九十廿今去上下前明本同当次翌每近最过第年“"]/g;

/** Forms in order: the first that fits stands. A date in figures before one with signs, which would take its year alone. */
const FORMS = [dashedDate, stretchOfYears, signedDate] as const;

/** Characters before a word that make it part of another: 以上年, 三年前年均, 几年底. */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  年: /[0-9一二两三四五六七八九十几半多每全学青少中老成末]/,
  上: /[以之]/,
  同: /[不共合]/,
  当: /[应适相]/,
  前: /[年]/,
  明: /[声说证]/,
};

export function findDates({ folded }: Basis): readonly DateFact[] {
  const dates: DateFact[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(folded); match; match = CANDIDATE.exec(folded)) {
    const at = match.index;
    const before = folded[at - 1] ?? '';
    if (GOES_ON[match[0]]?.test(before) || (goesOnAsNumeral(match[0], before) && !isWholeYear(folded, at, match[0]))) continue;
    const date = firstFit(folded, at) ?? yearBehindFigure(folded, at, match[0]);
    if (!date) continue;
    dates.push(date);
    CANDIDATE.lastIndex = date.span.end;
  }
  return dates;
}

/** The middle of a numeral is no date: 0.5月, 第三季度 is read from 第, 二〇一九年 from its head. */
function goesOnAsNumeral(candidate: string, before: string): boolean {
  if (/^[0-9]/.test(candidate)) return before === '.';
  return /[〇○O零一二三四五六七八九十]/.test(candidate) && /[〇○O零一二三四五六七八九十百千]/.test(before);
}

/** The date whose year ran into a figure before it: 第2[2015年]. No count of years has five figures. */
function yearBehindFigure(folded: string, at: number, candidate: string): DateFact | null {
  if (candidate.length <= YEAR_LENGTH || candidate.length > LONGEST_RUN || !OUR_YEAR.test(candidate)) return null;
  const date = signedDate(folded, at + candidate.length - YEAR_LENGTH);
  return date?.year == null ? null : date;
}

const YEAR_LENGTH = 4;
const LONGEST_RUN = 8;
const OUR_YEAR = /(?:19[5-9]|20[0-4])[0-9]$/;

/** 2.2017年以来: the head of a list, then a year; no decimal of years has four places. */
function isWholeYear(folded: string, at: number, candidate: string): boolean {
  return (
    candidate.length === YEAR_LENGTH &&
    OUR_YEAR.test(candidate) &&
    /^ ?年/.test(folded.slice(at + YEAR_LENGTH, at + YEAR_LENGTH + 2))
  );
}

function firstFit(folded: string, at: number): DateFact | null {
  for (const form of FORMS) {
    const date = form(folded, at);
    if (date) return date;
  }
  return null;
}
