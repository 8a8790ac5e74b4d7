/** Figures of a score as a table for people. Called by the score command. */
import type { Score } from '../../score/tally.js';
import { type Language, type Wording, worded } from '../../words/language.js';
import { SCORE_COLUMNS, SCORES } from '../../words/score.js';
import { padTo, widthOf } from './width.js';

type Figure = number | null;
type Row = readonly (string | Figure)[];

export function renderScore(score: Score, language: Language): string {
  const said = (wording: Wording) => wording[language];
  const columns = (names: readonly (keyof typeof SCORE_COLUMNS)[]) => names.map((name) => said(SCORE_COLUMNS[name]));
  const { cases, missing, broken, applied, byConfidence, tiers, offers, unrestorable } = score;
  const words = Object.entries(byConfidence).map(
    ([word, count]): Row => [`  ${word}`, count.right, count.wrong, count.precision, count.lower95],
  );
  const kept = (['metadata', 'markers', 'sections', 'letter', 'quantities', 'dates', 'citations'] as const)
    .map((name) => ({ name, figures: score[name] as Readonly<Record<string, Figure>> }))
    .filter(({ figures }) => (figures.expected ?? 0) > 0)
    .map(
      ({ name, figures }): Row => [
        said(SCORES[name]),
        figures.expected!,
        figures.recall ?? figures.accuracy ?? null,
        figures.precision ?? null,
        figures.fields ?? null,
      ],
    );

  return [
    `${worded(SCORES.pages, language, { cases, missing, broken })}\n`,
    table([
      ['', ...columns(['right', 'wrong', 'precision', 'lower95'])],
      [said(SCORES.applied), applied.right, applied.wrong, applied.precision, applied.lower95],
      ...words,
    ]),
    table([
      ['', ...columns(['sites', 'recall', 'offered1', 'offered3', 'bordered'])],
      ...Object.entries(tiers).map(([tier, t]): Row => [tier, t.sites, t.recall, t.offered1, t.offered3, t.bordered]),
    ]),
    `${worded(SCORES.lost, language, { ...unrestorable })}\n${worded(SCORES.offers, language, { useful: offers.useful, idle: offers.idle })}\n`,
    table([['', ...columns(['sites', 'recall', 'precision', 'fields'])], ...kept]),
  ].join('\n');
}

/** The first column to the left, figures to the right; nothing where there is only a heading. */
function table(rows: readonly Row[]): string {
  if (rows.length < 2) return '';
  const cells = rows.map((row) => row.map((cell) => (cell === null ? '–' : String(cell))));
  const widths = cells[0]!.map((_, n) => Math.max(...cells.map((row) => widthOf(row[n]!))));
  const left = (cell: string, n: number) => (n === 0 ? padTo(cell, widths[n]!) : ' '.repeat(widths[n]! - widthOf(cell)) + cell);
  return cells.map((row) => `${row.map(left).join('  ').trimEnd()}\n`).join('');
}
