/** Tells which letters of a page are the same one printed twice, and which copy is the better. Called by the zones. */
import type { Survey } from '../../types.js';
import type { Block } from './blocks.js';
import type { LetterRange } from './letters.js';

/** Clauses shorter than this say little. */
const SHORTEST_CLAUSE = 6;
/** Of two printings of one letter at least this share of clauses is the same, damage in mind. */
const SAME_SHARE = 0.5;

/**
 * For each letter the index of the copy that stands for it: itself, or a better one. Damage only loses characters, so the longer
 * copy is the better; of two alike the first.
 */
export function bestCopies(survey: Survey, blocks: readonly Block[], letters: readonly LetterRange[]): readonly number[] {
  const texts = letters.map(({ start, end }) => textOf(survey, blocks.slice(start, end)));
  const clauses = texts.map(clausesOf);
  const originals = letters.map((_, n) => n);
  const byClause = new Map<string, number>();
  for (const [n, own] of clauses.entries()) {
    const votes = new Map<number, number>();
    for (const clause of own) {
      const seen = byClause.get(clause);
      if (seen !== undefined) votes.set(seen, (votes.get(seen) ?? 0) + 1);
    }
    const [original, shared] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [n, 0];
    if (original !== n && shared >= SAME_SHARE * Math.min(own.size, clauses[original]!.size)) originals[n] = original;
    else for (const clause of own) if (!byClause.has(clause)) byClause.set(clause, n);
  }
  const best = new Map<number, number>();
  for (const [n, original] of originals.entries()) {
    const rival = best.get(original);
    if (rival === undefined || texts[n]!.length > texts[rival]!.length) best.set(original, n);
  }
  return originals.map((original) => best.get(original)!);
}

function textOf({ folded }: Survey, blocks: readonly Block[]): string {
  return blocks
    .filter(({ main }) => main)
    .map(({ start, end }) => folded.slice(start, end))
    .join('\n')
    .replace(/[^\S\n]+/g, '');
}

function clausesOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/[。！？!?;:,、\n“”《》()]+/).filter((clause) => clause.length >= SHORTEST_CLAUSE));
}

/** Where a letter begins once more within its own blocks, or its end. */
export function repeatOf(survey: Survey, blocks: readonly Block[], { start, end }: LetterRange): number {
  const opening = blocks[start]!.compact;
  if (opening.length < 4 * SHORTEST_CLAUSE) return end;
  for (let n = start + 1; n < end; n++) {
    if (blocks[n]!.compact !== opening) continue;
    const first = clausesOf(textOf(survey, blocks.slice(start, n)));
    const again = clausesOf(textOf(survey, blocks.slice(n, end)));
    const shared = [...again].filter((clause) => first.has(clause)).length;
    return shared >= SAME_SHARE * again.size ? n : end;
  }
  return end;
}
