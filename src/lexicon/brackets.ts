/** Pairs of brackets, quotes and book marks (GB/T 15834-2011, 4.8, 4.9, 4.15), in folded form. */
export const BRACKET_PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['〔', '〕'], // year of a document number, GB/T 9704-2012, 7.2.5
  ['【', '】'],
  ['《', '》'],
  ['〈', '〉'],
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
];
