/** Finds what the figures of one sentence say of each other: sums, changes, shares. Called by the decimal rule, sentence by sentence. */
import type { Item } from './items.js';
import { differenceRelation, growthRelation, type Relation, shareRelation, sumRelation } from './relations.js';

const MOST_PARTS = 6;
/** A sentence with more figures is a table run together. */
const MOST_FIGURES = 60;

const PARTS_FOLLOW = /其中|包括|包含|含|分别|第一产业|一产|[:(]/;
const TOTAL_BEFORE = /(?:合计|共计|总计|累计|总共|一共|共|总[一-龥]{1,4}[为达]?|两项|三项|[两三四五]者)[一-龥]{0,6}$/;
const FROM = /(?:由|从|比|较)[^,。;]{0,14}$/;
const CHANGES = /(?:增|升|提高|降|减|长|涨|多|少|高|低|扩大|缩小|压减|净)[^,。;]{0,6}$/;
const SHARE = /占[^,。;]{0,14}$|比(?:重|例)[^,。;]{0,6}$/;
const LIST = /^[、和及与,]+$/;

/** The relations of the items of one sentence, in order of their last member. */
export function relationsIn(folded: string, items: readonly Item[]): readonly Relation[] {
  if (items.length < 2 || items.length > MOST_FIGURES) return [];
  const relations: Relation[] = [];
  items.forEach((item, n) => {
    const same = (other: Item) => other.dimension === item.dimension;
    const before = items.slice(Math.max(0, n - 12), n);
    const after = items.slice(n + 1, n + 13).filter(same);
    relations.push(...sums(folded, item, before.filter(same), after));
    const lead = folded.slice(before.at(-1)?.figure.span.end ?? item.figure.span.start - 16, item.figure.span.start);
    const { kind } = item.figure;
    const isListed =
      LIST.test(lead) && /占|比重|比例/.test(folded.slice(Math.max(0, item.figure.span.start - 60), item.figure.span.start));
    if (kind === 'percent' && isListed) relations.push(...hundred(item, before));
    else if (kind === 'percent' && SHARE.test(lead)) relations.push(...shares(item, before), ...hundred(item, before));
    else if (CHANGES.test(lead)) relations.push(...changes(folded, item, before));
  });
  return relations;
}

/** A total with its parts behind it (…,其中…), or before it (…,合计…). */
function sums(folded: string, total: Item, before: readonly Item[], after: readonly Item[]): readonly Relation[] {
  const found: Relation[] = [];
  const first = after[0];
  if (first && PARTS_FOLLOW.test(folded.slice(total.figure.span.end, first.figure.span.start))) {
    for (let m = 2; m <= Math.min(MOST_PARTS, after.length); m++) found.push(sumRelation(after.slice(0, m), total));
  }
  if (before.length >= 2 && TOTAL_BEFORE.test(folded.slice(Math.max(0, total.figure.span.start - 14), total.figure.span.start))) {
    for (let m = 2; m <= Math.min(MOST_PARTS, before.length); m++) found.push(sumRelation(before.slice(-m), total));
  }
  return found;
}

/** 由A增加到B,增长C; B,比上年的A增长C. C is a percent, points, or of the dimension of A and B. */
function changes(folded: string, change: Item, before: readonly Item[]): readonly Relation[] {
  const isPoints = change.figure.kind === 'points';
  const isPercent = change.figure.kind === 'percent';
  const wanted = isPoints ? '%' : isPercent ? null : change.dimension;
  const found: Relation[] = [];
  const [b, a] = [before.at(-1), before.at(-2)];
  if (!a || !b || a.dimension !== b.dimension || (wanted !== null && a.dimension !== wanted)) return found;
  const isFrom = (item: Item) => FROM.test(folded.slice(Math.max(0, item.figure.span.start - 16), item.figure.span.start));
  if (!isFrom(a) && !isFrom(b)) return found;
  const [from, to] = isFrom(a) ? [a, b] : [b, a];
  if (!isPercent) found.push(differenceRelation(from, to, change));
  else if (from.dimension !== '%') found.push(growthRelation(from, to, change));
  return found;
}

/** 总量A,其中…B,占C%: the part just before the percent, and a total before it. */
function shares(percent: Item, before: readonly Item[]): readonly Relation[] {
  const part = before.at(-1);
  if (!part || part.dimension === '%') return [];
  return before
    .slice(0, -1)
    .filter(({ dimension }) => dimension === part.dimension)
    .slice(-2)
    .map((total) => shareRelation(total, part, percent));
}

/** Shares of one whole that the sentence lists: 占A%、B%和C%. */
function hundred(last: Item, before: readonly Item[]): readonly Relation[] {
  const shares = [...before.filter(({ figure }) => figure.kind === 'percent'), last];
  const found: Relation[] = [];
  for (let m = 2; m <= Math.min(MOST_PARTS, shares.length); m++) found.push(hundredRelation(shares.slice(-m)));
  return found;
}

function hundredRelation(members: readonly Item[]): Relation {
  return {
    members,
    holds: (values) => Math.abs(values.reduce((sum, { value }) => sum + value, 0) - 100) < 0.001,
    evidence: (values) => ({ kind: 'sum', parts: values.map(({ value }) => Number(value.toFixed(4))), total: 100 }),
  };
}
