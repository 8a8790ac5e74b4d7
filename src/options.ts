/** What a caller may ask of `extract`. */
import type { ApplyLevel, Rulings } from './types.js';

export interface ExtractOptions {
  /** Goes into the record as given; no file is read. */
  readonly path?: string;
  /** Unique in a run; by default the path. */
  readonly key?: string;
  /** Name of an encoding, instead of detection. */
  readonly encoding?: string;
  /** A CSS selector: the letter of an HTML page is there, instead of being found. */
  readonly select?: string;
  /** What to apply: repairs at or above this word. Default `likely`. */
  readonly apply?: ApplyLevel;
  /** What a person decided: goes before what the rules decide. */
  readonly rulings?: Rulings;
  /** Add the source and the repaired text to the record. */
  readonly text?: boolean;
}
