// Measures what each row of the confidence table is worth: how often its readings are right on marked pages.
//   node scripts/calibrate.js DAMAGED_FOLDER... [--clean CLEAN_FOLDER...]
// Rows are counted on the damaged pages alone (1:0) and mixed with clean pages 1:9 and 1:99, each clean folder weighted up
// to that share; the bound is what the count on the damaged pages and the false ones on the clean pages prove (Wilson, one-sided 95 %).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '../dist/page/index.js';
import { CONFIDENCE } from '../dist/repair/confidence.js';
import { repair } from '../dist/repair/engine.js';
import { RULES } from '../dist/repair/rules/index.js';
import { lowerBound } from '../dist/score/arithmetic.js';
import { readMarked } from '../dist/score/marked.js';
import { isTrue, truthsOf } from '../dist/score/truth.js';
import { survey } from '../dist/survey/index.js';

const args = process.argv.slice(2);
const split = args.includes('--clean') ? args.indexOf('--clean') : args.length;
const damaged = await countFolders(args.slice(0, split));
const clean = await countFolders(args.slice(split + 1));

/** Decisions right and wrong by row, over all marked pages of the folders. A decision is right where every insertion of it is. */
async function countFolders(folders) {
  const rows = new Map();
  let pages = 0;
  for (const folder of folders) {
    for (const name of readdirSync(folder)
      .filter((file) => file.endsWith('.marked.txt'))
      .sort()) {
      pages += 1;
      const marked = readMarked(readFileSync(join(folder, name), 'utf8'));
      const truths = truthsOf(marked);
      const page = survey(await readPage(marked.damaged));
      for (const decision of repair(page, RULES, 'guess').decisions) {
        if (decision.confidence === null) continue;
        const right = decision.insertions.every((insertion) => isTrue(truths, page.text, insertion));
        const count = rows.get(decision.row) ?? { right: 0, wrong: 0, examples: [] };
        count[right ? 'right' : 'wrong'] += 1;
        if (!right && count.examples.length < 3)
          count.examples.push(`${name}: ${page.text.slice(decision.span.start - 6, decision.span.end + 6)}`);
        rows.set(decision.row, count);
      }
    }
  }
  return { rows, pages };
}

const share = (right, wrong) => (right + wrong ? (right / (right + wrong)).toFixed(3) : '-');
/** Precision where one damaged page stands among `n` clean ones. */
function mixed({ right, wrong }, idle, n) {
  const weight = clean.pages ? (n * damaged.pages) / clean.pages : 0;
  return share(right + idle.right, wrong + idle.wrong * weight);
}

console.log('| row | word | right | wrong | bound | wrong on clean | 1:0 | 1:9 | 1:99 |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
const none = { right: 0, wrong: 0, examples: [] };
for (const { id, word } of CONFIDENCE) {
  const count = damaged.rows.get(id) ?? none;
  const idle = clean.rows.get(id) ?? none;
  if (count.right + count.wrong + idle.wrong === 0) continue;
  const cells = [id, word, count.right, count.wrong, lowerBound(count)?.toFixed(3) ?? '-', idle.wrong];
  console.log(`| ${[...cells, share(count.right, count.wrong), mixed(count, idle, 9), mixed(count, idle, 99)].join(' | ')} |`);
}
if (process.env.SHOW_WRONG) {
  for (const [id, { examples }] of [...damaged.rows, ...clean.rows])
    for (const example of examples) console.log(`${id}: ${JSON.stringify(example)}`);
}
