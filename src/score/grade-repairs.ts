/** Grades the repairs of one page against its marks. Called by score. */
import type { Repair } from '../record.js';
import { faultOf } from './fault.js';
import type { LossSite, MarkedText } from './marked.js';
import type { Tally } from './tally.js';
import { canonical, isTrue, plain, type Truth, truthsOf } from './truth.js';

export function gradeRepairs(marked: MarkedText, repairs: readonly Repair[], tally: Tally, miss: (text: string) => void): void {
  const { damaged, sites } = marked;
  tally.chars += [...damaged].length;
  for (const repair of repairs) {
    const fault = faultOf(repair, damaged);
    if (fault === null) continue;
    tally.broken += 1;
    miss(`BROKEN ${repair.rule}: ${fault}`);
  }
  const truths = truthsOf(marked);
  for (const site of sites) {
    if (site.tier > 0) tierOf(tally, site).sites += 1;
    else gradeLostForGood(damaged, site, repairs, tally, miss);
  }
  const applied = gradeApplied(damaged, truths, repairs, tally, miss);
  const ranks = gradeOffers(marked, truths, repairs, tally);
  gradeTruths(damaged, truths, repairs, applied, ranks, tally, miss);
}

/** A border: something was lost within one character of this place, and nobody says what. */
function hasBorder(repairs: readonly Repair[], at: number): boolean {
  return repairs.some(
    ({ status, insertions }) => status !== 'applied' && insertions.some((i) => i.text === null && Math.abs(i.at - at) <= 1),
  );
}

function gradeLostForGood(
  damaged: string,
  { at }: LossSite,
  repairs: readonly Repair[],
  tally: Tally,
  miss: (text: string) => void,
): void {
  tally.unrestorable.sites += 1;
  if (hasBorder(repairs, at)) tally.unrestorable.flagged += 1;
  else miss(`lost for good, not flagged: ${around(damaged, at, '?')}`);
}

/** What was applied, summed by canonical place. */
function gradeApplied(
  damaged: string,
  truths: ReadonlyMap<number, Truth>,
  repairs: readonly Repair[],
  tally: Tally,
  miss: (text: string) => void,
): ReadonlyMap<number, string> {
  const applied = new Map<number, string>();
  const taken = new Set<number>();
  for (const { status, confidence, insertions, rule } of repairs) {
    if (status !== 'applied') continue;
    tally.byConfidence[`${confidence}`] ??= { right: 0, wrong: 0 };
    for (const insertion of insertions) {
      if (taken.has(insertion.at)) {
        tally.broken += 1;
        miss(`BROKEN ${rule}: two repairs insert at ${insertion.at}`);
      }
      taken.add(insertion.at);
      const { at, text } = canonical(damaged, insertion.at, insertion.text ?? '');
      applied.set(at, (applied.get(at) ?? '') + text);
      tally.byConfidence[`${confidence}`]![isTrue(truths, damaged, insertion) ? 'right' : 'wrong'] += 1;
    }
  }
  for (const [at, text] of applied) {
    if (truths.get(at)?.accepted.has(plain(text))) tally.applied.right += 1;
    else {
      tally.applied.wrong += 1;
      miss(`FALSE: ${around(damaged, at, `+${text}`)}`);
    }
  }
  return applied;
}

/** For each place the rank at which its truth was offered. */
function gradeOffers(
  { damaged, sites }: MarkedText,
  truths: ReadonlyMap<number, Truth>,
  repairs: readonly Repair[],
  tally: Tally,
): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  for (const repair of repairs) {
    if (repair.status === 'applied') continue;
    const readings = [...(repair.repaired === null ? [] : [repair]), ...repair.alternatives];
    for (const [rank, { insertions }] of readings.entries()) {
      for (const insertion of insertions) {
        if (!isTrue(truths, damaged, insertion)) continue;
        const { at } = canonical(damaged, insertion.at, insertion.text ?? '');
        ranks.set(at, Math.min(ranks.get(at) ?? rank, rank));
      }
    }
    const { start, end } = repair.span;
    const useful = sites.some(({ at }) => start <= at && at <= end);
    tally.offers[useful ? 'useful' : 'idle'] += 1;
    if (!useful) tally.offers.idleChars += [...damaged.slice(start, end)].length;
  }
  return ranks;
}

function gradeTruths(
  damaged: string,
  truths: ReadonlyMap<number, Truth>,
  repairs: readonly Repair[],
  applied: ReadonlyMap<number, string>,
  ranks: ReadonlyMap<number, number>,
  tally: Tally,
  miss: (text: string) => void,
): void {
  const seen = new Set<LossSite>();
  for (const [at, { site, accepted }] of truths) {
    if (seen.has(site)) continue;
    const got = applied.get(at);
    const rank = ranks.get(at);
    if (got !== undefined && accepted.has(plain(got))) tierOf(tally, site).hit += 1;
    else if (rank !== undefined) {
      if (rank < 1) tierOf(tally, site).offered1 += 1;
      if (rank < 3) tierOf(tally, site).offered3 += 1;
    } else continue;
    seen.add(site);
  }
  for (const { site, accepted } of truths.values()) {
    if (seen.has(site)) continue;
    seen.add(site);
    if (hasBorder(repairs, site.at)) tierOf(tally, site).bordered += 1;
    else miss(`tier ${site.tier}: ${around(damaged, site.at, [...accepted].join('|'))}`);
  }
}

/** Tier 1 is told apart by what was lost. */
function tierOf(tally: Tally, { tier, wanted }: LossSite) {
  const lost = plain(wanted[0] ?? '');
  const kind = /^(?:[年月日]的?[,、。;]?){1,9}$/.test(lost)
    ? 'date'
    : lost === '.'
      ? 'decimal'
      : lost === ':'
        ? 'ratio'
        : 'ordinal';
  const name = tier === 1 ? `1 ${kind}` : String(tier);
  tally.tiers[name] ??= { sites: 0, hit: 0, offered1: 0, offered3: 0, bordered: 0 };
  return tally.tiers[name];
}

function around(text: string, at: number, what: string): string {
  return `${text.slice(Math.max(0, at - 14), at)}{${what}}${text.slice(at, at + 14)}`;
}
