/** What a figure cannot be: more than all of a whole, less than nothing, larger than its total. Called by the decimal rule. */
import { FALLING_WORDS, KNOWN_LIMITS, NO_SHARE_WORD, SEVERAL_YEARS, SHARE_WORD, TOTAL_WORD } from '../../lexicon/limit-words.js';
import { clauseBefore } from '../../survey/figures/contexts.js';
import type { Evidence } from '../../types.js';
import { type Item, printedValue } from './items.js';

/** The figure is at most, or at least, this. */
export interface Limit {
  readonly item: Item;
  /** In standard values; null: no such bound. */
  readonly most: number;
  readonly evidence: readonly Evidence[];
}

const CLAUSE_REACH = 14;
/** Percents of a page that must have decimals, and their share, before a large one without is odd. */
const FEWEST_OF_KIND = 3;
const LEAST_SHARE = 0.4;
/** Shares are listed: 普及率和巩固率分别提升至97.2%、[998%]. */
const LIST_REACH = 24;
const LIST_CLAUSE = /[^,。;:!?()《》\n]*$/;
const RISES = /(?:增加|增长|提高|上升|提升|扩大|增)(?:到|至|为)/;
const FALLS = /(?:减少|下降|降低|缩短|压减|降|减)(?:到|至|为)/;
const FROM = /(?:由|从)[^,。;]{0,14}$/;

/** Percents of a whole, falls, and points between percents end at 100. */
export function percentLimit(folded: string, item: Item): Limit | null {
  const { kind, value, span } = item.figure;
  if (kind === 'percent' && value! <= 100) return knownLimit(folded, item);
  if (kind !== 'percent' && kind !== 'points') return null;
  if (value! <= 100) return null;
  if (kind === 'points') return limitOf(folded, item, 100, '100个百分点', '个百分点');
  const clause = LIST_CLAUSE.exec(folded.slice(Math.max(0, span.start - LIST_REACH), span.start))![0];
  const falling = FALLING_WORDS.find((word) => clause.includes(word));
  const share = NO_SHARE_WORD.test(clause) ? undefined : SHARE_WORD.exec(clause)?.[0];
  const word = falling ?? share;
  return word === undefined ? knownLimit(folded, item) : limitOf(folded, item, 100, '100%', word);
}

/** Prices, unemployment and growth of a year have limits that experience sets. */
function knownLimit(folded: string, item: Item): Limit | null {
  const clause = LIST_CLAUSE.exec(folded.slice(Math.max(0, item.figure.span.start - LIST_REACH), item.figure.span.start))![0];
  if (SEVERAL_YEARS.test(clause)) return null;
  const known = KNOWN_LIMITS.find(({ words, most }) => item.figure.value! > most && words.test(clause));
  return known ? limitOf(folded, item, known.most, `${known.most}%`, known.entry) : null;
}

/** A percent that passes 100 is no proof, but rare where the percents of a page have decimals. */
export function largePercent(
  folded: string,
  item: Item,
  { seen, of }: { readonly seen: number; readonly of: number },
): readonly Evidence[] {
  const { kind, value, span } = item.figure;
  if (kind !== 'percent' || value! <= 100 || seen < FEWEST_OF_KIND || seen < LEAST_SHARE * of) return [];
  return [{ kind: 'bound', figure: folded.slice(span.start, span.end), limit: '100%' }];
}

/** Limits that the figures of one sentence set: a part behind 其中, the ends of a rise or a fall. */
export function limitsIn(folded: string, items: readonly Item[]): readonly Limit[] {
  const limits: Limit[] = [];
  for (let n = 1; n < items.length; n++) {
    const [a, b] = [items[n - 1]!, items[n]!];
    if (a.dimension !== b.dimension || a.figure.kind === 'points') continue;
    const between = folded.slice(a.figure.span.end, b.figure.span.start);
    const [high, low] = [printedValue(b), printedValue(a)];
    const shown = (item: Item) => folded.slice(item.figure.span.start, item.figure.span.end);
    const whole = wholeBefore(items, n);
    const isPart = whole !== null && /其中[^。;]*$/.test(between);
    if (isPart && high.value > printedValue(whole).value)
      limits.push(limitOf(folded, b, printedValue(whole).value, shown(whole), '其中'));
    const isFrom = FROM.test(folded.slice(Math.max(0, a.figure.span.start - 16), a.figure.span.start));
    if (!isFrom || between.length > 20) continue;
    if (RISES.test(between) && low.value > high.value) limits.push(limitOf(folded, a, high.value, shown(b), '增加到'));
    if (FALLS.test(between) && high.value > low.value) limits.push(limitOf(folded, b, low.value, shown(a), '下降到'));
  }
  return limits;
}

const WHOLE_REACH = 6;

/** What a part behind 其中 may be a part of: the largest figure of its dimension close before it. Rates have no parts. */
function wholeBefore(items: readonly Item[], n: number): Item | null {
  const part = items[n]!;
  if (part.figure.kind === 'percent' || part.figure.kind === 'points') return null;
  const before = items.slice(Math.max(0, n - WHOLE_REACH), n).filter(({ dimension }) => dimension === part.dimension);
  return before.reduce<Item | null>(
    (most, item) => (most && printedValue(most).value >= printedValue(item).value ? most : item),
    null,
  );
}

/** A total of the page: 燃煤电厂…总装机容量高达[917.5万千瓦]. */
export interface Total {
  readonly item: Item;
  /** The words about it: its sentence's, back to the figure before the last. */
  readonly words: string;
}

/** The totals of the page by unit as printed, physical units only: of money a page has many totals that have nothing to do with each other. */
export function totalsOf(folded: string, items: readonly Item[]): ReadonlyMap<string, Total> {
  const totals = new Map<string, Total>();
  for (const item of items) {
    const { unit, span, kind } = item.figure;
    if (unit === null || kind !== 'amount') continue;
    if (!TOTAL_WORD.test(clauseBefore(folded, span.start, CLAUSE_REACH))) continue;
    const known = totals.get(unit);
    if (!known || printedValue(known.item).value < printedValue(item).value)
      totals.set(unit, { item, words: wordsAbout(folded, item) });
  }
  return totals;
}

const WORDS_REACH = 30;
const wordsAbout = (folded: string, { figure: { span } }: Item) =>
  folded.slice(Math.max(0, span.start - WORDS_REACH), span.start) + folded.slice(span.end, span.end + 6);

/** The limit that a total elsewhere on the page sets to a figure of the same unit and the same things that is larger as printed. */
export function totalLimit(folded: string, item: Item, totals: ReadonlyMap<string, Total>): Limit | null {
  const total = totals.get(item.figure.unit ?? '');
  if (!total || total.item === item || printedValue(item).value <= printedValue(total.item).value) return null;
  if (!sharesWord(wordsAbout(folded, item), total.words)) return null;
  const { span } = total.item.figure;
  return limitOf(folded, item, printedValue(total.item).value, folded.slice(span.start, span.end), 'total');
}

/** Words of any sentence with a total, and the names of measures, say nothing of what is measured. */
const COMMON =
  /全[市省县区州国年]|其中|累计|完成|达到|[共总]计|年[以来末]|同比|增长|比上|上年|[\d,。;、%()“”]|[万亿总的]|实现|产量|产值|面积|投资|收入|长度|里程|规模|数量|容量|新增|[吨亩米]/;

/** Whether both texts hold a word of two characters that says what is counted. */
function sharesWord(a: string, b: string): boolean {
  for (let n = 0; n + 2 <= a.length; n++) {
    const word = a.slice(n, n + 2);
    if (!COMMON.test(word) && b.includes(word)) return true;
  }
  return false;
}

function limitOf(folded: string, item: Item, most: number, limit: string, entry: string): Limit {
  const figure = folded.slice(item.figure.span.start, item.figure.span.end);
  const table = entry === 'total' ? 'totals' : 'limits';
  const bound: Evidence = { kind: 'bound', figure, limit };
  return { item, most, evidence: [bound, { kind: 'lexicon', table, entry: entry === 'total' ? limit : entry }] };
}
