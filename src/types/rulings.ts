/** What a person decided of places on pages. Read from a file by batch, placed by repair. */

/** One place, found again by its text and what stands around it, on a page that may have been scraped anew. */
export interface Ruling {
  /** Key of the record that it is about; null: every page on which the place stands. */
  readonly key: string | null;
  readonly before: string;
  /** As printed. */
  readonly original: string;
  readonly after: string;
  /** What shall stand there: `original` with insertions; null: it stays as printed. */
  readonly repaired: string | null;
}

export interface Rulings {
  /** Goes into the record: which decisions were used. */
  readonly digest: string;
  readonly list: readonly Ruling[];
}
