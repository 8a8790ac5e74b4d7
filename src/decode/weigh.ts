/** Weighs encodings that the bytes could be in: by what cannot be decoded, by the share of common hanzi, by what the page declares. Called by decode. */
import type { EncodingCandidate, EncodingReason } from '../types.js';
import { countUndecodable, decodeAs } from './decoders.js';
import { hanziShare } from './hanzi-share.js';

export interface Weighed {
  readonly name: string;
  readonly reason: EncodingReason;
  readonly candidates: readonly EncodingCandidate[];
}

/** Bytes weighed; the whole page is decoded once, in the encoding that won. */
const SAMPLE = 64 * 1024;

/** Of two that fit alike the earlier is taken: nearly all pages are in one of the first two. */
const CANDIDATES = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
/** A character that cannot be decoded speaks as loudly as this many that can. */
const FAULT = 2;
/** What a declaration, and what the commoner encoding, is worth: in share, and in characters where the text is short. */
const DECLARED = { share: 0.15, characters: 2 };
const COMMONER = { share: 0.05, characters: 1 };

export function weigh(bytes: Uint8Array, declared: string | null): Weighed {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const from = Math.max(0, first) & ~1; // even, for the sake of UTF-16; the byte before the first is ASCII
  const sample = bytes.subarray(from, from + SAMPLE);
  const weighed = CANDIDATES.map((name) => {
    const text = decodeAs(sample, name);
    const { seen, common } = hanziShare(text);
    const undecodable = countUndecodable(text);
    const per = (worth: { share: number; characters: number }) => worth.share + worth.characters / Math.max(1, seen);
    const fit = (common - FAULT * undecodable) / Math.max(1, seen) - (name === 'utf-8' || name === 'gb18030' ? 0 : per(COMMONER));
    return {
      fit,
      score: fit + (name === declared ? per(DECLARED) : 0),
      candidate: { name, commonHanzi: Math.round((100 * common) / Math.max(1, seen)) / 100, undecodable },
    };
  });
  const byFit = weighed.toSorted((a, b) => b.fit - a.fit);
  const byScore = weighed.toSorted((a, b) => b.score - a.score);
  const winner = byScore[0]!.candidate;
  const reason: EncodingReason =
    winner !== byFit[0]!.candidate ? 'declared' : winner.undecodable > 0 ? 'fewest-errors' : 'common-hanzi';
  return { name: winner.name, reason, candidates: byScore.map(({ candidate }) => candidate) };
}
