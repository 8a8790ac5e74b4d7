/** Every bound on what comes from outside, in one table: what is counted, the most that is taken. Past a bound: an error record that names it. */
export const LIMITS = {
  /** Bytes of one page. */
  pageBytes: 256 * 1024 * 1024,
  /** Nesting depth of HTML elements; browsers stop nesting at 512, the parser's time grows with the square of it. */
  htmlDepth: 4096,
} as const;
