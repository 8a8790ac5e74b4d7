/** Puts the decimal point back into a figure: every place of the point is a reading, and what the page says of the figure decides. */
import type { Evidence, Place, Reading, RepairRule, Span, Survey } from '../../types.js';
import { echoesOf } from '../decimals/echoes.js';
import { type Item, itemsIn, itemsOf, valueWith } from '../decimals/items.js';
import { type Limit, largePercent, limitsIn, percentLimit, totalLimit, totalsOf } from '../decimals/limits.js';
import { type Witness, witnessesOf } from '../decimals/relations.js';
import { relationsIn } from '../decimals/sentence.js';
import { type Usage, usageOf } from '../decimals/usage.js';
import { holeEvidence } from '../holes.js';

/** A place of the point is settled by the number of decimals if it has this share of the likelihood. */
const SETTLED = 0.97;

export const decimalLostPoint: RepairRule = {
  id: 'decimal-lost-point',
  kind: 'decimal',
  summary: 'Puts the decimal point back into a figure',
  places: function* (survey) {
    const items = itemsOf(survey);
    if (!items.some(({ isSuspect }) => isSuspect)) return;
    const usage = usageOf(items);
    const { witnesses, limits } = gathered(survey, items);
    for (const item of items) {
      if (!item.isSuspect) continue;
      const place = placeOf(
        survey,
        item,
        usage,
        witnesses.get(item) ?? [],
        limits.get(item) ?? [],
        largePercent(survey.folded, item, usage.onPage(item)),
      );
      if (place) yield place;
    }
  },
  examples: [
    ['全年投入12.6亿元,其中市级54亿元、县级7.2亿元', '全年投入12.6亿元,其中市级5.4亿元、县级7.2亿元'],
    ['平均浓度下降05%', '平均浓度下降0.5%'],
    ['覆盖率由61.2%提高到689%,提高7.7个百分点', '覆盖率由61.2%提高到68.9%,提高7.7个百分点'],
    ['入学率达到963%', 'ambiguous'],
    ['产值增长125%', 'untouched'],
    ['共投入1,062万元', 'untouched'],
  ],
};

/** What the sentences and the page say of each suspect. */
function gathered({ folded, text, sentences }: Survey, items: readonly Item[]) {
  const witnesses = new Map<Item, Witness[]>();
  const limits = new Map<Item, Limit[]>();
  const addWitness = (witness: Witness) => witnesses.set(witness.item, [...(witnesses.get(witness.item) ?? []), witness]);
  const addLimit = (limit: Limit | null) => limit && limits.set(limit.item, [...(limits.get(limit.item) ?? []), limit]);
  echoesOf(text, items).forEach(addWitness);
  let from = 0;
  for (const sentence of joinedAtSemicolons(folded, sentences)) {
    const { inside, next } = itemsIn(items, from, sentence);
    from = next;
    for (const relation of relationsIn(folded, inside)) witnessesOf(relation).forEach(addWitness);
    limitsIn(folded, inside).forEach(addLimit);
  }
  const totals = totalsOf(folded, items);
  for (const item of items) {
    if (!item.isSuspect) continue;
    addLimit(percentLimit(folded, item));
    addLimit(totalLimit(folded, item, totals));
  }
  return { witnesses, limits };
}

/** Sentences with those before them that end in a semicolon: lists of parts run on over it. */
function joinedAtSemicolons(folded: string, sentences: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    const runsOn = last && last.end === sentence.start && /[;；]/.test(folded[last.end - 1]!);
    if (runsOn) joined[joined.length - 1] = { start: last.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}

function placeOf(
  survey: Survey,
  item: Item,
  usage: Usage,
  witnesses: readonly Witness[],
  limits: readonly Limit[],
  large: readonly Evidence[],
): Place | null {
  const { numeral, span } = item.figure;
  const allowed = usage.ranked(item).filter(({ places }) => limits.every(({ most }) => valueWith(item, places).value <= most));
  const sum = allowed.reduce((so, { share }) => so + share, 0);
  const zero: readonly Evidence[] = item.raw.startsWith('0') ? [{ kind: 'form', form: 'leading-zero', text: item.raw }] : [];
  const common = [...zero, ...(limits.length > 0 ? limits.flatMap(({ evidence }) => evidence) : large), ...onPage(item, usage)];
  const open = allowed.map(({ places }) => places);
  const settled = limits.length > 0 && allowed[0] !== undefined && allowed[0].share >= SETTLED * sum;
  const readings = allowed.map(({ places }, n): Reading => {
    const own = witnesses.filter((witness) => witness.places === places).map(({ evidence }) => evidence);
    const insertions = [{ at: numeral.end - places, text: '.' }];
    const usual: readonly Evidence[] =
      n === 0 && settled ? [{ kind: 'usage', table: 'decimals-of-unit', ...usage.counted(item, places, open) }] : [];
    return { insertions, evidence: [...own, ...atHole(survey, insertions, places), ...usual, ...common] };
  });
  const intact = witnesses.filter(({ places }) => places === 0).map(({ evidence }) => evidence);
  const speaks = readings.some(({ evidence }) => evidence.length > 0);
  return speaks ? { span: { start: numeral.start, end: span.end }, readings, intact } : null;
}

/** An inline element stood empty there; before three digits it may have held the comma of a thousand. */
function atHole(survey: Survey, insertions: Reading['insertions'], places: number): readonly Evidence[] {
  const hole = places === 3 ? [] : holeEvidence(survey, insertions);
  return hole.length > 0 ? [...hole, { kind: 'form', form: 'point-at-hole', text: '' }] : [];
}

/** The figures of its unit on the page, where they make a lost point likely. */
function onPage(item: Item, usage: Usage): readonly Evidence[] {
  if (!usage.isLikely(item)) return [];
  return [{ kind: 'usage', table: 'decimals-on-page', ...usage.onPage(item) }];
}
