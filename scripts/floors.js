// Holds the scores of marked pages to the floors pinned in floors.json.
//   node scripts/floors.js FOLDER...     each folder is looked up by its name; a folder without floors is an error
// Exit 1 where a figure is below its floor (or above its ceiling). `npm run build` first.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const cli = join(here, '..', 'bin', 'reply-extract.js');
const floors = JSON.parse(readFileSync(join(here, 'floors.json'), 'utf8'));

let failed = 0;
for (const folder of process.argv.slice(2)) {
  const name = basename(folder);
  const wanted = floors[name];
  if (!wanted) {
    console.error(`floors: no floors for ${name}`);
    failed += 1;
    continue;
  }
  const score = JSON.parse(execFileSync('node', [cli, 'score', folder, '--json'], { encoding: 'utf8', maxBuffer: 2 ** 28 }));
  for (const [path, bound] of Object.entries(wanted)) {
    const got = path.split('/').reduce((value, key) => value?.[key], score);
    const holds =
      typeof got === 'number' &&
      (bound.least === undefined || got >= bound.least) &&
      (bound.most === undefined || got <= bound.most);
    if (!holds) failed += 1;
    console.log(
      `${holds ? 'ok  ' : 'FAIL'} ${name} ${path}: ${got} (${bound.least !== undefined ? `at least ${bound.least}` : `at most ${bound.most}`})`,
    );
  }
}
process.exitCode = failed > 0 ? 1 : 0;
