/** What decode hands on: a string and the verdict on its encoding. */

export type EncodingReason =
  | 'empty'
  | 'ascii'
  | 'bom'
  | 'valid-utf-8'
  | 'valid-gb18030'
  | 'valid-utf-16'
  | 'declared'
  | 'common-hanzi'
  | 'fewest-errors'
  | 'two-encodings'
  | 'override';

/** A reading that was weighed against others. */
export interface EncodingCandidate {
  readonly name: string;
  /** Share of common hanzi among the characters beyond ASCII, 0 to 1, two decimals. */
  readonly commonHanzi: number;
  /** Of the part that was weighed. */
  readonly undecodable: number;
}

/** Text that was once decoded in a wrong encoding and saved so (mojibake). */
export interface Misreading {
  /** It was in `was` and was read as `as`. */
  readonly was: string;
  readonly as: string;
  /** Whether the text below is the one that was meant; where not, nothing was changed. */
  readonly undone: boolean;
}

export interface EncodingVerdict {
  /** Canonical name: utf-8, gb18030 (GBK and GB2312 too), big5, utf-16le, utf-16be, … */
  readonly name: string;
  /** The charset the page names for itself, as printed, or null. */
  readonly declared: string | null;
  readonly reason: EncodingReason;
  /** How many characters could not be decoded (U+FFFD in the text). */
  readonly undecodable: number;
  /** What was weighed, the best first; [] where validity decided. */
  readonly candidates: readonly EncodingCandidate[];
  /** Of a page in two encodings the one that has less of it, else null. */
  readonly second: string | null;
  readonly misread: Misreading | null;
}

export interface Decoded {
  /** The text, BOM dropped, CR kept. */
  readonly text: string;
  readonly encoding: EncodingVerdict;
}
