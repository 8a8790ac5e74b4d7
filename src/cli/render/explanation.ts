/** Why a place was or was not repaired, in words. Called by the explain command. */
import type { ExplainedPlace, ExplainedReading, Explanation } from '../../repair/explain.js';
import type { Decision, Span } from '../../types.js';
import { evidenceWords } from '../../words/evidence.js';
import { EXPLAIN, ROW_WORDS } from '../../words/explain.js';
import { type Wording, worded } from '../../words/language.js';
import { CONFIDENCES, STATUSES } from '../../words/record.js';
import { escapeControls } from './escape.js';
import type { Look } from './look.js';
import { STATUS_INK, wordDiff } from './word-diff.js';

const CONTEXT = 24;

export function renderExplanation({ places, decisions }: Explanation, span: Span, source: string, look: Look): string {
  const { ink, language } = look;
  const spot = wordDiff({ span, insertions: [], status: 'suggested' }, source, { ink, context: CONTEXT });
  const kept = decisions.map((decision) => `${ink.bold(EXPLAIN.outcome[language])}  ${outcome(decision, source, look)}\n`);
  return [
    `${ink.cyan(`@@ ${span.start} @@`)} ${spot}\n`,
    ...(places.length === 0 ? [`  ${EXPLAIN.unseen[language]}\n`] : places.map((place) => seen(place, source, look))),
    ...kept,
  ].join('');
}

function seen({ rule, place, readings, damage, decision }: ExplainedPlace, source: string, look: Look): string {
  const { ink, language } = look;
  const verdict = decision ? outcome(decision, source, look) : EXPLAIN.silent[language];
  const evidence = place.intact.map((one) => evidenceWords(one, language)).join('; ');
  return [
    `  ${ink.bold(rule.id)}  ${verdict}`,
    ...readings.flatMap((reading) => readingLines(reading, place.span, source, damage, look)),
    ...(evidence === '' ? [] : [`    ${EXPLAIN.intact[language]}: ${escapeControls(evidence)}`]),
  ]
    .join('\n')
    .concat('\n');
}

function readingLines(reading: ExplainedReading, span: Span, source: string, damage: number, look: Look): readonly string[] {
  const { ink, language } = look;
  const said = (wording: Wording, values = {}) => worded(wording, language, values);
  const { row, missed, evidence, insertions } = reading;
  const because = evidence.map((one) => evidenceWords(one, language)).join('; ') || said(EXPLAIN['no-evidence']);
  const standing = row ? said(EXPLAIN.row, { row: row.id, word: said(ROW_WORDS[row.word]) }) : said(EXPLAIN['no-row']);
  return [
    `    ${wordDiff({ span, insertions, status: row ? 'applied' : 'flagged' }, source, { ink, context: 0 })}  ${ink.dim(escapeControls(because))}`,
    `      ${standing}`,
    ...missed.map(({ row: other, obstacle }) => {
      const values = { row: other.id, word: said(ROW_WORDS[other.word]), needed: other.damage, damage };
      return `      ${ink.dim(said(EXPLAIN[`missed-${obstacle}`], values))}`;
    }),
  ];
}

function outcome({ status, confidence, span, insertions }: Decision, source: string, { ink, language }: Look): string {
  const words = [STATUSES[status][language], confidence ? CONFIDENCES[confidence][language] : ''].join(' ').trim();
  const shown = insertions.length > 0 ? `  ${wordDiff({ span, insertions, status }, source, { ink, context: 0 })}` : '';
  return STATUS_INK[status](ink)(words) + shown;
}
