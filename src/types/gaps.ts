/** A fact of the survey: a number or word that must have stood here, by what stands around the place. */
import type { Span } from './span.js';

export interface Gap {
  /** What stands around the place and shows the loss. */
  readonly span: Span;
  readonly at: number;
  readonly form: 'nth' | 'article' | 'month' | 'day' | 'year' | 'what' | 'count';
}
