// Breaks pages by chance and holds what comes out to the promises of the tool.
//   node scripts/fuzz.js [--seconds N] [--seed S] [--only N] [FILE...]     `npm run build` first
// The pages of fixtures/ are mutated as bytes and as text; the same seed gives the same inputs. `--only N` makes input N alone; a FILE is
// checked as it is. A finding is written to the folder for temporary files, with the command that replays it. Exit 1 where there is one.
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extractPage } from '../dist/extract.js';
import { inputOf } from './mutate.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' }, only: { type: 'string' } },
});
/** Larger pages are read once, for time's sake. */
const MOST_READ_TWICE = 100_000;
/** Told apart: a repaired text may prove what the damaged one did not, and the tool repairs once. */
const TWICE = 'repairing twice adds:';
/** Of the processor: other work on the machine does not count. */
const SLOWEST_MS_PER_100_KB = 2000;
const dense = (text) => text.replace(/\s+/g, '');
const flat = (sections) => sections.flatMap((section) => [section, ...flat(section.children)]);
const spansOf = (value) => {
  if (value === null || typeof value !== 'object') return [];
  const own = typeof value.start === 'number' && typeof value.end === 'number' ? [value] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
};

/** The promises that a record breaks, by name. */
function brokenBy(record) {
  const { source, repaired } = record.text;
  const applied = record.repairs.filter(({ status }) => status === 'applied').flatMap(({ insertions }) => insertions);
  const broken = [];
  const hold = (name, holds) => holds || broken.push(name);

  const places = applied.map(({ at }) => at);
  hold(
    'insertions ascend, no two at a place',
    places.every((at, n) => n === 0 || at > places[n - 1]),
  );
  let restored = '';
  let last = 0;
  const shifts = [];
  for (const { at, text } of applied) {
    restored += repaired.slice(last, at + (shifts.at(-1)?.[1] ?? 0));
    last = at + (shifts.at(-1)?.[1] ?? 0) + text.length;
    shifts.push([at, (shifts.at(-1)?.[1] ?? 0) + text.length]);
  }
  hold('insertions only', restored + repaired.slice(last) === source);
  hold(
    'spans in the page',
    spansOf({ ...record, text: null }).every(({ start, end }) => 0 <= start && start <= end && end <= source.length),
  );

  let at = 0;
  let outside = '';
  const inOrder = record.zones.every(({ span }) => {
    const follows = span.start >= at && span.end > span.start;
    outside += source.slice(at, span.start);
    at = span.end;
    return follows;
  });
  hold('zones ascend', inOrder);
  hold('zones hold every character', (outside + source.slice(at)).trim() === '');

  const read = [record.preamble, ...flat(record.sections), record.closing].map(
    ({ marker = '', title = '', text }) => marker + title + text,
  );
  const printed = record.zones.filter(({ zone }) => zone === 'letter').map(({ span }) => source.slice(span.start, span.end));
  // What was inserted stands in the letter and not in the source: both are compared as what the page printed, in its order.
  hold(
    'every sentence of the letter once',
    isThinned(
      dense(read.join('')),
      dense(printed.join('')),
      applied.map(({ text }) => text),
    ),
  );

  hold(
    'at most 5 alternatives',
    record.repairs.every(({ alternatives }) => alternatives.length <= 5),
  );
  hold(
    'offers of at most 40 characters',
    record.repairs.every(({ status, span }) => status === 'applied' || span.end - span.start <= 40),
  );
  return broken;
}

/** Whether `whole` is `printed` with nothing but characters of `inserted` between its own. */
function isThinned(whole, printed, inserted) {
  let at = 0;
  for (const c of whole) if (printed.startsWith(c, at)) at += c.length;
  return at === printed.length && whole.length - printed.length <= inserted.join('').length;
}

/** What is wrong with a page: promises broken, an exception that is none of the tool's own, too slow. */
async function findings(page) {
  const began = process.cpuUsage();
  let first;
  try {
    first = await extractPage(page, { text: true });
  } catch (error) {
    return error.name === 'ReplyExtractError' ? [] : [`threw ${error.stack.split('\n').slice(0, 4).join(' ')}`];
  }
  const took = process.cpuUsage(began).user / 1000;
  const found = first.documents.flatMap(brokenBy);
  if (took > SLOWEST_MS_PER_100_KB * Math.max(1, page.length / 100_000)) found.push(`took ${Math.round(took)} ms`);
  if (page.length > MOST_READ_TWICE) return found;
  const again = await extractPage(page, { text: true });
  if (JSON.stringify(again) !== JSON.stringify(first)) found.push('same input, same record');
  return [...found, ...(await addedTwice(first.documents[0]))];
}

/** What repairing the repaired text adds. */
async function addedTwice({ source, text }) {
  if (source.format !== 'text') return [];
  const [again] = (await extractPage(Buffer.from(text.repaired), { text: true })).documents;
  if (again.source.format !== 'text' || again.text.source !== text.repaired) return [];
  const added = again.repairs.filter(({ status }) => status === 'applied');
  return added.map(({ rule, original, repaired }) => `${TWICE} ${rule} ${original} → ${repaired}`);
}

const seed = Number(values.seed);
const until = Date.now() + Number(values.seconds) * 1000;
const counts = { inputs: 0, bytes: 0, findings: 0, twice: 0 };
async function check(page, name) {
  counts.inputs += 1;
  counts.bytes += page.length;
  for (const finding of await findings(page)) {
    counts[finding.startsWith(TWICE) ? 'twice' : 'findings'] += 1;
    const file = join(tmpdir(), `fuzz-${name}.bin`);
    writeFileSync(file, page);
    console.log(`${finding}\n  node scripts/fuzz.js ${file}`);
  }
}
for (const file of positionals) await check(readFileSync(file), 'replayed');
if (values.only) await check(inputOf(seed, Number(values.only)), `${seed}-${values.only}`);
else if (positionals.length === 0) for (let n = 0; Date.now() < until; n++) await check(inputOf(seed, n), `${seed}-${n}`);
const { inputs, bytes, findings: broken, twice } = counts;
console.log(`seed ${seed}: ${inputs} inputs, ${bytes} bytes, ${broken} findings; a second repair added something ${twice} times`);
process.exitCode = broken > 0 ? 1 : 0;
