// Counts how many decimals figures have, by the kind of their unit, in clean text, and prints src/lexicon/decimals-of-units.ts.
//   node scripts/count-decimals.js FOLDER... > src/lexicon/decimals-of-units.ts
// Files are .txt; marks of lost text are filled with their first reading. A file counts once, whatever the number of folders it is in. `npm run build` first.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '../dist/page/index.js';
import { unitClass } from '../dist/survey/figures/unit-class.js';
import { survey } from '../dist/survey/index.js';

const MARK = /⟦(?:\?|\d:([^⟧|]*)[^⟧]*)⟧/gu;
const COLUMNS = 5; // 0 to 3 decimals, 4 and more
const FEWEST = 10;

const counts = new Map();
const seen = new Set();
for (const folder of process.argv.slice(2)) {
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.txt') || seen.has(name)) continue;
    seen.add(name);
    const text = readFileSync(join(folder, name), 'utf8').replace(MARK, (_, reading = '') => reading);
    for (const figure of survey(await readPage(text)).figures) {
      if (figure.numerals !== 'arabic' || figure.value === null || figure.unit === null) continue;
      const key = unitClass(figure);
      const row = counts.get(key) ?? new Array(COLUMNS).fill(0);
      row[Math.min(figure.decimals, COLUMNS - 1)] += 1;
      counts.set(key, row);
    }
  }
}

const total = (row) => row.reduce((sum, n) => sum + n, 0);
const rows = [...counts]
  .filter(([, row]) => total(row) >= FEWEST && total(row) > row[0])
  .sort((a, b) => total(b[1]) - total(a[1]));
console.log(`/**
 * How many decimals figures have, by class of unit (survey/figures/unit-class.ts): figures with 0, 1, 2, 3, and 4 or more.
 * Counted by scripts/count-decimals.js in ${seen.size} files of official prose: laws, work reports, communiques, replies. Not edited by hand.
 */
export const DECIMALS_OF_UNITS: ReadonlyMap<string, readonly number[]> = new Map([`);
for (const [key, row] of rows) console.log(`  ['${key}', [${row.join(', ')}]],`);
console.log(']);');
