/** Figures of the letter as rows. Called by extract on the survey of the repaired text. */
import type { Quantity } from '../../record.js';
import { standardOf } from '../../survey/figures/standard.js';
import { sentenceAt, within } from '../../survey/places.js';
import type { Figure, Span, Survey, Zone } from '../../types.js';
import type { DateRowFound } from '../dates/index.js';
import { boundOf } from './bound.js';
import { wordsBefore } from './clause.js';
import { directionOf } from './direction.js';
import { measuresOf } from './measures.js';
import { type End, pairsOf } from './pairs.js';
import { periodOf } from './period.js';

export type QuantityFound = Omit<Quantity, 'id' | 'section' | 'state' | 'repair'>;

type Measured = Figure & { readonly kind: Quantity['kind'] };

/** Every figure of the letter, in page order. `dates` are the rows of the letter's dates. */
export function readQuantities(survey: Survey, zones: readonly Zone[], dates: readonly DateRowFound[]): readonly QuantityFound[] {
  const figures = zones
    .filter(({ zone }) => zone === 'letter')
    .flatMap(({ span }) => within(survey.figures, span, (figure) => figure.span))
    .filter((figure): figure is Measured => figure.kind !== 'plain');
  const ends = pairsOf(survey, figures);
  const rows: QuantityFound[] = [];
  for (const [n, figure] of figures.entries()) {
    const row = rowOf(survey, figure, figures[n - 1] ?? null, ends.get(figure), dates);
    rows.push({ ...row, measures: row.measures ?? measuredBefore(row, rows.at(-1)) });
  }
  return rows;
}

/** A change, and the second end of one, measure what the figure before them in the sentence does: 优良天数237天,同比增加7天. */
function measuredBefore({ direction, role, sentence }: QuantityFound, before: QuantityFound | undefined): string | null {
  const isChange = role === 'to' || (role === null && direction !== null);
  return isChange && before?.sentence === sentence ? before.measures : null;
}

function rowOf(
  survey: Survey,
  figure: Measured,
  before: Measured | null,
  end: End | undefined,
  dates: readonly DateRowFound[],
): QuantityFound {
  const { folded, text } = survey;
  const { span, kind, low, high } = figure;
  const sentence = sentenceAt(survey, span.start) ?? span;
  const least = Math.max(sentence.start, before?.span.end ?? 0);
  const unit = figure.unit === null ? null : figure.unit.replaceAll(' ', '');
  return {
    raw: text.slice(span.start, span.end),
    kind,
    value: figure.value === null ? null : tidy(figure.value),
    low,
    high,
    bound: boundOf(folded, figure),
    unit,
    ...standard(figure.value, unit),
    measures: measuresOf(folded, text, figure, least),
    direction: end?.direction ?? directionOf(wordsBefore(folded, span.start, least)),
    ...periodOf(survey, sentence, figure, end, dates),
    pair: end?.pair ?? null,
    role: end?.role ?? null,
    sentence: sentenceAround(text, sentence, span),
    span,
  };
}

/** A table run together can be one sentence of a whole page; each of its rows then gets the stretch around its figure. */
const LONGEST_SENTENCE = 600;

function sentenceAround(text: string, sentence: Span, { start, end }: Span): string {
  const fits = sentence.end - sentence.start <= LONGEST_SENTENCE;
  const from = fits ? sentence.start : Math.max(sentence.start, start - LONGEST_SENTENCE / 2);
  const to = fits ? sentence.end : Math.min(sentence.end, end + LONGEST_SENTENCE / 2);
  return text.slice(from, to).trim();
}

/** Ten digits: what 1/3 and 11.4 亩 in square metres are worth. */
const tidy = (value: number) => Number(value.toPrecision(10));

function standard(value: number | null, unit: string | null): Pick<Quantity, 'valueStd' | 'unitStd'> {
  if (unit === null) return { valueStd: value === null ? null : tidy(value), unitStd: null };
  const { factor, unit: unitStd } = standardOf(unit);
  return { valueStd: value === null ? null : tidy(value * factor), unitStd };
}
