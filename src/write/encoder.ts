/** One table on its way into a file: records are handed to it as they come, so that one run can fill several. Called by `index.ts` and `folder.ts`. */
import type { OutputRecord } from '../record.js';

/** Text, or bytes of a format that is none; an empty one is nothing to write yet. */
export type Piece = string | Uint8Array;

export interface Encoder {
  readonly start: () => Piece;
  readonly add: (record: OutputRecord) => Piece;
  readonly end: () => Piece;
}

/** The file's content; a piece is made when it is asked for. */
export async function* encoded(records: AsyncIterable<OutputRecord>, encoder: Encoder): AsyncGenerator<Piece> {
  yield encoder.start();
  for await (const record of records) {
    const piece = encoder.add(record);
    if (piece.length > 0) yield piece;
  }
  yield encoder.end();
}
