/** What decode hands on: a string and the verdict on its encoding. */

export type EncodingReason =
  | 'empty'
  | 'ascii'
  | 'bom'
  | 'valid-utf-8'
  | 'valid-gb18030'
  | 'declared'
  | 'common-hanzi'
  | 'fewest-errors'
  | 'override';

export interface EncodingVerdict {
  /** Canonical name: utf-8, gb18030 (GBK and GB2312 too), big5, utf-16le, utf-16be, … */
  readonly name: string;
  /** The charset the page names for itself, as printed, or null. */
  readonly declared: string | null;
  readonly reason: EncodingReason;
  /** How many characters could not be decoded (U+FFFD in the text). */
  readonly undecodable: number;
}

export interface Decoded {
  /** The text, BOM dropped, CR kept. */
  readonly text: string;
  readonly encoding: EncodingVerdict;
}
