/** Gives every block of the page its zone, seen from one of its letters. Called by the zones. */
import type { Zone, ZoneName } from '../../types.js';
import type { Block } from './blocks.js';
import type { LetterRange } from './letters.js';
import type { UnitKind } from './unit-kind.js';

/** What becomes of a letter's blocks: it is the record's own, another letter, or a worse copy. */
export type Role = 'own' | 'other' | 'copy';

/** Behind one of these no line under the letter is its own any more, unless it says so. */
const ENDS_SIGNING: ReadonlySet<UnitKind> = new Set(['chrome', 'article', 'tool', 'footer', 'title', 'prose']);

const LONGEST_SOURCE = 60;

export function partition(blocks: readonly Block[], letters: readonly LetterRange[], roles: readonly Role[]): readonly Zone[] {
  const names: ZoneName[] = blocks.map(() => 'chrome');
  const first = letters[0]?.salutation ?? -1;
  const top = first >= 0 ? first : (letters[0]?.start ?? blocks.length);
  const titled = blocks.slice(0, top).some(({ kind, main }) => main && kind === 'title');
  const title = blocks.slice(0, top).findLastIndex(({ kind }) => kind === 'title');
  for (let n = 0; n < top; n++)
    names[n] = title >= 0 && n > title && isDated(blocks[n]!) ? 'metadata' : headZone(blocks[n]!, titled);
  for (const [index, letter] of letters.entries()) {
    nameLetter(names, blocks, letter, letters[index + 1]?.head ?? blocks.length, index === 0, roles[index]!);
  }
  return joined(blocks, names);
}

/** The line of source and date between a title and its letter, wherever the page keeps it: 甲镇人民政府 [2021-11-02] 18:30 */
const isDated = ({ kind, compact }: Block) =>
  kind === 'other' && compact.length <= LONGEST_SOURCE && /(?:19|20)[0-9]{2}[-年./][0-9]{1,2}[-月./][0-9]{1,2}/.test(compact);

/** `titled`: a title stands in the block of the letter; one outside it is a link to another page. */
function headZone({ kind, main, labelled, compact }: Block, titled: boolean): ZoneName {
  if (kind === 'title' && (main || !titled)) return 'title';
  if (kind === 'chrome' || kind === 'tool') return 'chrome';
  // Above the letter 主办单位 is the office of a form, unless the site's own words stand beside it.
  if (kind === 'footer' && !(main && /^主办单位:[^:]{2,40}$/.test(compact))) return 'footer';
  return main || labelled || kind === 'article' || kind === 'date' ? 'metadata' : 'chrome';
}

function nameLetter(
  names: ZoneName[],
  blocks: readonly Block[],
  letter: LetterRange,
  next: number,
  isFirst: boolean,
  role: Role,
): void {
  const { head, salutation, start, end } = letter;
  const top = salutation >= 0 ? salutation : start;
  for (let n = isFirst ? top : head; n < top; n++) names[n] = blocks[n]!.kind === 'title' ? 'title' : 'metadata';
  if (salutation >= 0) names[salutation] = 'salutation';
  for (let n = start; n < end; n++) names[n] = blocks[n]!.main ? 'letter' : 'chrome';
  let signing = true;
  let attached = false;
  for (let n = end; n < next; n++) {
    const { kind, main, compact } = blocks[n]!;
    attached ||= kind === 'note' && compact.startsWith('附');
    if (!main || (ENDS_SIGNING.has(kind) && !(attached && kind === 'prose'))) signing = false;
    names[n] = kind === 'footer' ? 'footer' : signing || (main && (kind === 'note' || kind === 'date')) ? 'signoff' : 'chrome';
  }
  if (role === 'own') return;
  const name: ZoneName = role === 'copy' ? 'chrome' : 'other-letter';
  for (let n = isFirst ? top : head; n < next; n++) if (names[n] !== 'footer') names[n] = name;
  if (isFirst && role === 'other') for (let n = 0; n < top; n++) if (names[n] === 'title') names[n] = name;
}

/** One zone for each run of blocks of one name. */
function joined(blocks: readonly Block[], names: readonly ZoneName[]): readonly Zone[] {
  const zones: { zone: ZoneName; span: { start: number; end: number } }[] = [];
  for (const [n, { start, end }] of blocks.entries()) {
    const last = zones.at(-1);
    if (last && last.zone === names[n]) last.span.end = end;
    else zones.push({ zone: names[n]!, span: { start, end } });
  }
  return zones;
}
