/** What a view needs to know of the reader: ink, language, columns. */
import type { Language } from '../../words/language.js';
import type { Ink } from './ink.js';

export interface Look {
  readonly ink: Ink;
  readonly language: Language;
  readonly width: number;
}
