/**
 * What evidence is worth: the one table from evidence to a word. A rule lists readings; this table alone decides how sure they are.
 *
 * A reading takes the first row whose evidence it has. Rows stand strongest first; two readings of one place that take the same row are a
 * tie, and a tie is never applied. A reading that takes no row is not reported.
 */
import type { Confidence } from '../types.js';

export interface ConfidenceRow {
  readonly id: string;
  /** Keys of evidence (see `evidence-key.ts`) that the reading must have, all of them. */
  readonly needs: readonly string[];
  /** What speaks for *intact* may be as strong as this; more, and the place is left alone in silence. */
  readonly over: 'nothing' | 'weak' | 'strong';
  /** Losses that must be certain elsewhere on the page. */
  readonly damage: number;
  /**
   * The word, or for readings that are only offered: `offer` (perhaps nothing was lost: *intact* is among the alternatives),
   * `open` (something was lost, and where is open), `flag` (something was lost, and nobody can know what).
   */
  readonly word: Confidence | 'offer' | 'open' | 'flag';
}

const row = (
  id: string,
  word: ConfidenceRow['word'],
  needs: readonly string[],
  { over = 'nothing', damage = 0 }: { over?: ConfidenceRow['over']; damage?: number } = {},
): ConfidenceRow => ({ id, needs, over, damage, word });

export const CONFIDENCE: readonly ConfidenceRow[] = [
  // -- dates
  row('date-hole', 'certain', ['calendar:one', 'hole'], { over: 'weak' }),
  row('date-hole-more', 'likely', ['calendar:more', 'hole']),
  row('date-calendar-one', 'certain', ['calendar:one']),
  row('date-echo', 'certain', ['calendar:more', 'echo']),
  row('date-order', 'likely', ['calendar:more', 'order:both']),
  row('date-in-force', 'likely', ['calendar:more', 'lexicon:first-of-month']),
  row('date-published', 'likely', ['calendar:more', 'bound']),
  row('date-alone', 'likely', ['calendar:one', 'form:date-alone'], { over: 'weak', damage: 1 }), // 20211126: read either way it is the same day
  row('date-weak', 'guess', ['calendar:one'], { over: 'weak', damage: 1 }),
  row('text-day-word', 'likely', ['form:year-sign-day-word']),
  row('text-mark', 'likely', ['form:year-sign-mark'], { damage: 1 }),
  row('text-word', 'guess', ['form:year-sign-word'], { damage: 1 }),
  row('text-bare-day-word', 'likely', ['form:bare-year-day-word'], { damage: 1 }),
  row('text-bare-mark', 'likely', ['form:bare-year-mark', 'lexicon:before-year'], { damage: 2 }),
  row('text-bare-word', 'guess', ['form:bare-year-word', 'lexicon:before-year'], { damage: 2 }),
  row('day-alone', 'likely', ['form:date-line']),
  row('day-word', 'likely', ['lexicon:after-day']),
  row('day-line-end', 'likely', ['form:day-at-line-end']),
  row('day-mark', 'likely', ['form:day-before-mark']),
  row('day-before-word', 'likely', ['form:day-before-word'], { damage: 1 }),
  row('day-begun', 'guess', ['form:begun-day-before-word'], { damage: 1 }),
  row('date-calendar-more', 'open', ['calendar:more']),

  // -- lone and glued years
  row('year-before-percent', 'likely', ['form:percent-behind-year']),
  row('year-before-count', 'likely', ['form:count-behind-year', 'lexicon:before-year'], { damage: 2 }),
  row('year-before-count-offer', 'guess', ['form:count-behind-year', 'lexicon:before-year'], { damage: 1 }),
  row('year-decade', 'certain', ['form:decade']),
  row('year-behind-figure', 'flag', ['form:figure-before-year']),
  row('year-echo', 'likely', ['echo', 'form:year'], { over: 'weak' }),
  row('year-plan', 'likely', ['usage:years-of-a-plan'], { damage: 1 }),
  row('year-plan-offer', 'guess', ['usage:years-of-a-plan']),
  row('year-list', 'likely', ['form:year-list']),
  row('year-word', 'likely', ['lexicon:after-year'], { damage: 1 }),
  row('year-word-led', 'likely', ['lexicon:before-year', 'lexicon:after-year']),
  row('year-mark', 'likely', ['lexicon:before-year', 'form:clause-mark']),
  row('year-place', 'likely', ['lexicon:before-year', 'form:before-word'], { damage: 1 }),
  row('year-weak', 'guess', ['lexicon:before-year', 'lexicon:after-year'], { over: 'weak', damage: 1 }),
  row('year-bare', 'guess', ['form:before-word'], { damage: 3 }),
  row('year-word-offer', 'guess', ['lexicon:after-year']),
  row('year-place-offer', 'guess', ['lexicon:before-year', 'form:before-word']),
  row('year-bare-offer', 'guess', ['form:before-word'], { damage: 1 }),

  // -- copies elsewhere on the page: before the rows that ask for an echo alone
  row('frame-copy', 'likely', ['form:session-copy', 'echo']),
  row('frame-title-tag', 'certain', ['form:session-copy', 'form:title-tag']),
  row('document-copy', 'certain', ['form:document-copy', 'echo']),
  row('name-copy', 'guess', ['form:name-copy']), // 63 of 66 right: below the bar of likely
  row('name-begun', 'guess', ['form:name-begun']), // “互联网+医疗健康” begins as “互联网+”

  // -- decimals
  row('decimal-hole', 'likely', ['form:point-at-hole']),
  row('decimal-zero', 'likely', ['form:leading-zero']),
  row('decimal-echo', 'certain', ['echo']), // four digits and the unit
  row('ratio-shares', 'certain', ['sum', 'lexicon:ratio-words']), // parts add up to 100 or 10; before the row that asks for a sum alone
  row('decimal-sum', 'certain', ['sum']),
  row('decimal-growth', 'certain', ['growth']),
  row('decimal-limit', 'likely', ['lexicon:limits', 'usage:decimals-of-unit']),
  row('decimal-total', 'likely', ['lexicon:totals', 'usage:decimals-of-unit'], { damage: 2 }),
  row('decimal-limit-open', 'open', ['lexicon:limits']),
  row('decimal-large', 'offer', ['bound', 'usage:decimals-on-page']), // growth of more than 100 % where percents have decimals
  row('decimal-page', 'offer', ['usage:decimals-on-page'], { damage: 1 }),

  // -- ratios
  row('ratio-only', 'likely', ['form:only-ratio']), // two digits, 之比, two things named
  row('ratio-open', 'offer', ['form:ratio']),

  // -- ordinals
  row('ordinal-number-both', 'likely', ['form:marker-number', 'order:both']),
  row('ordinal-bare-both', 'likely', ['form:marker-bare', 'order:both']),
  row('ordinal-bare', 'guess', ['form:marker-bare']),
  row('ordinal-side-both', 'likely', ['form:marker-side', 'order:both']),
  row('ordinal-hole-both', 'certain', ['hole', 'order:both']),
  row('ordinal-shape-both', 'likely', ['usage:sibling-shape', 'order:both']),
  row('ordinal-number-after', 'likely', ['form:marker-number', 'order:after']),
  row('ordinal-number-before', 'guess', ['form:marker-number', 'order:before']),
  row('ordinal-side-after', 'likely', ['form:marker-side', 'order:after']),
  row('ordinal-side-before', 'likely', ['form:marker-side', 'order:before']),
  row('ordinal-hole-after', 'likely', ['hole', 'order:after']),
  row('ordinal-row', 'likely', ['form:marker-row']),
  row('ordinal-semicolon-after', 'likely', ['form:marker-semicolon', 'order:after']),
  row('ordinal-opening-both', 'likely', ['usage:sibling-opening', 'order:both']),
  row('ordinal-shape-announced', 'likely', ['usage:sibling-shape', 'order:before', 'lexicon:list-openers']),
  row('ordinal-count-announced', 'likely', ['form:marker-count', 'order:before', 'lexicon:list-openers']),
  row('ordinal-count-both', 'likely', ['form:marker-count', 'order:both']),
  ...['both', 'after', 'before'].flatMap((side) =>
    ['form:marker-number', 'form:marker-side', 'form:marker-count', 'usage:sibling-shape', 'usage:sibling-opening'].map((key) =>
      row(`ordinal-${key.replace(/.*[:-]/, '')}-${side}-beside-repaired`, 'likely', [`${key}-beside-repaired`, `order:${side}`]),
    ),
  ),
  row('ordinal-said-number-both', 'likely', ['form:said-number', 'order:both']),
  row('ordinal-said-side-both', 'likely', ['form:said-side', 'order:both']),
  row('ordinal-said-number-after', 'likely', ['form:said-number', 'order:after']),
  row('ordinal-said-number-before', 'likely', ['form:said-number', 'order:before']),
  row('ordinal-said-side-after', 'likely', ['form:said-side', 'order:after']),
  row('ordinal-said-side-before', 'likely', ['form:said-side', 'order:before']),
  row('ordinal-number-alone', 'offer', ['form:marker-number']),
  row('ordinal-side-alone', 'offer', ['form:marker-side']),

  // -- number frames, labels
  row('document-bracket', 'likely', ['form:document-number']),
  row('document-run', 'likely', ['form:document-run']),
  row('proposal-number', 'likely', ['form:proposal-number']),
  row('frame-lost', 'flag', ['form:lost-number']),

  // -- brackets, quotes, book marks
  row('title-proposal', 'likely', ['form:proposal-title']),
  row('title-after-title', 'guess', ['form:title-after-title']),
  row('title-country', 'likely', ['form:title-country']),
  row('title-about', 'likely', ['form:title-about']),
  row('title-quote', 'likely', ['form:proposal-quote']),
  row('title-proposal-end', 'likely', ['form:proposal-title-end']),
  row('title-end', 'likely', ['form:title-end']),
  row('title-end-note', 'likely', ['form:title-end-note']),
  row('title-end-mark', 'guess', ['form:title-end-mark']),
  row('paren-number', 'likely', ['form:paren-number']),
  row('paren-note', 'likely', ['form:paren-note']),
  row('paren-adoption', 'likely', ['form:paren-adoption']),
  row('label-lost', 'likely', ['lexicon:lost-labels']),
  row('label-bracket', 'likely', ['form:label-bracket']),
  row('name-form', 'guess', ['form:name-form'], { damage: 2 }),
  row('name-form-alone', 'guess', ['form:name-form']),
  row('title-lead', 'guess', ['form:title-lead']),

  // -- breaks, units
  row('answer-colon', 'likely', ['form:answer-colon']),
  row('salutation-colon', 'guess', ['form:salutation-colon']),
  row('paragraph-stop', 'likely', ['usage:paragraph-ends'], { damage: 2 }),
  row('paragraph-stop-alone', 'guess', ['usage:paragraph-ends']),
  row('item-stop', 'open', ['usage:list-item-ends']),
  row('year-meets-year', 'guess', ['form:year-meets-year']),
  row('border', 'flag', ['form:border']),
  row('unit-lost', 'flag', ['form:bare-figure']),
  row('unit-suggested', 'guess', ['lexicon:counters']), // beside a flag alone
];
