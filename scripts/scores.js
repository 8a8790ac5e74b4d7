// Prints the scores of marked pages as the tables of the README.
//   node scripts/scores.js FOLDER...      `npm run build` first
import { execFileSync } from 'node:child_process';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = join(dirname(fileURLToPath(import.meta.url)), '..', 'bin', 'reply-extract.js');
const scores = process.argv.slice(2).map((folder) => ({
  name: basename(folder),
  ...JSON.parse(execFileSync('node', [cli, 'score', folder, '--json'], { encoding: 'utf8', maxBuffer: 2 ** 28 })),
}));

const shown = (value) => (value === null || value === undefined ? '–' : String(value));
const row = (cells) => `| ${cells.map(shown).join(' | ')} |`;
const table = (header, rows) => [row(header), row(header.map(() => '---')), ...rows.map(row)].join('\n');
const tier = (score, name, figure) => score.tiers[name]?.[figure];

console.log(
  table(
    [
      'pages',
      'applied right / wrong',
      'lower bound',
      'dates',
      'ratios',
      'ordinals',
      'decimals',
      'decimals among three offered',
      'lost for good, flagged',
      'idle offers per 100,000 characters',
    ],
    scores
      .filter(({ applied, falsePer100kChars }) => applied.right + applied.wrong > 0 || falsePer100kChars !== null)
      .map((score) => [
        `${score.name} (${score.cases})`,
        `${score.applied.right} / ${score.applied.wrong}`,
        score.applied.lower95,
        ...['1 date', '1 ratio', '1 ordinal', '1 decimal'].map((name) => tier(score, name, 'recall')),
        tier(score, '1 decimal', 'offered3'),
        score.unrestorable.sites ? `${score.unrestorable.flagged} of ${score.unrestorable.sites}` : null,
        score.offers.idlePer100kChars,
      ]),
  ),
);
console.log();
console.log(
  table(
    ['pages', 'metadata', 'sections', 'markers', 'letter', 'encoding', 'figures', 'dates', 'citations'],
    scores
      .filter(({ metadata, sections, letter }) => metadata.expected + sections.expected + letter.expected > 0)
      .map((score) => [
        `${score.name} (${score.cases})`,
        score.metadata.accuracy,
        ...['sections', 'markers'].map((kind) =>
          score[kind].expected ? `${score[kind].recall} / ${score[kind].precision}` : null,
        ),
        score.letter.accuracy,
        score.encoding.expected ? `${score.encoding.right} of ${score.encoding.expected}` : null,
        ...['quantities', 'dates', 'citations'].map((kind) =>
          score[kind].expected ? `${score[kind].recall} / ${score[kind].precision}` : null,
        ),
      ]),
  ),
);
