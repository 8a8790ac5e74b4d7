/** Stretches of years that are named, not dated: `近三年`, `20年来`, `20世纪90年代`, `“十三五”期间`. Called by the date scanner. */
import { FIVE_YEAR_PLANS } from '../../lexicon/calendar-words.js';
import type { DateFact } from '../../types.js';
import { iso } from './calendar.js';
import { COUNT, numberOf } from './numerals.js';

/** [近三年], [过去五年], [近5年来]; not 近三年级, 将近三年. */
const LATELY = new RegExp(`(?:最近|近|过去)(?<count>${COUNT})[多余]?年(?:来|间)?(?![级制度期])`, 'y');
/** [20年来], [三十多年来]; 近年来 has no number. */
const FOR_YEARS = new RegExp(`(?<count>${COUNT})[多余]?年来`, 'y');
/** [20世纪90年代], [90年代初], [上世纪八十年代]. */
const DECADE = /(?:(?:(?<century>19|20|21|十九|二十|二十一)|上|本) ?世纪 ?)?(?<decade>[1-9]0|[二三四五六七八九]十) ?年代[初末]?/y;
/** [“十三五”期间], [十四五时期], [“十三五”末]. */
const PLAN = new RegExp(
  `[“"']?(?<name>${FIVE_YEAR_PLANS.map(([name]) => name).join('|')})[”"']?(?:期间|时期|中后期|初期|中期|末期|期末|末|初)`,
  'y',
);

/** The stretch that begins at `at`, or null. */
export function stretchOfYears(folded: string, at: number): DateFact | null {
  const lately = /[将历时经用]/.test(folded[at - 1] ?? '') ? null : stuck(LATELY, folded, at);
  const years = lately ?? stuck(FOR_YEARS, folded, at);
  if (years) return stretch(at, years[0], 'relative', [iso(null), iso(null)], [-numberOf(years.groups!.count!)!, 0]);

  const decade = stuck(DECADE, folded, at);
  if (decade) {
    const from = ((numberOf(decade.groups!.century ?? null) ?? 20) - 1) * 100 + numberOf(decade.groups!.decade!)!;
    return stretch(at, decade[0], 'span', [iso(from), iso(from + 9)]);
  }
  const plan = stuck(PLAN, folded, at);
  const from = plan && FIVE_YEAR_PLANS.find(([name]) => name === plan.groups!.name)?.[1];
  return plan && from ? stretch(at, plan[0], 'plan', [iso(from), iso(from + 4)]) : null;
}

function stuck(pattern: RegExp, folded: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(folded);
}

function stretch(
  start: number,
  printed: string,
  form: DateFact['form'],
  [from, to]: readonly [string, string],
  shift: readonly [number, number] = [0, 0],
): DateFact {
  const span = { start, end: start + printed.length };
  const numerals = /[0-9]/.test(printed) ? 'arabic' : 'hanzi';
  const context = form === 'relative' ? 'letter' : null;
  return { span, numerals, year: null, month: null, day: null, form, start: from, end: to, shift, context };
}
