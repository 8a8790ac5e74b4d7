/** Facts of the survey: names of sessions and proposals, and numbers of documents, each whole or damaged. */
import type { Span } from './span.js';

/** The name of a session or of a proposal, as far as it hangs together: `市十五届人大五次会议第B208号建议`, `(第41号)`. */
export interface NumberFrame {
  readonly span: Span;
  readonly body: 'congress' | 'cppcc' | 'party' | null;
  /** 国 省 市 县 区 州 …: the level named before the first slot, or null. */
  readonly level: string | null;
  readonly slots: readonly NumberSlot[];
}

/** A part of a frame that carries a number: `第十五届` `五次会议` `第B208号`. */
export interface NumberSlot {
  readonly kind: 'term' | 'meeting' | 'number';
  /** What stands of it, from 第 or the number to 届, 次 or 号. */
  readonly span: Span;
  /** Where the number stands; empty where it is lost. */
  readonly place: Span;
  /** The number in its folded form, or null. */
  readonly value: string | null;
  /** 第 stands. */
  readonly nth: boolean;
  /** 届, 次 or 号 stands. */
  readonly counter: boolean;
}

/** The number of a document: `豫环函〔2018〕167号` `[2019]云残函17号`, damaged `发20201号`. */
export interface DocumentNumber {
  readonly span: Span;
  /** The office's word before the year, or between year and number: 豫环函. */
  readonly word: Span;
  /** Empty where it is lost. */
  readonly year: Span;
  /** Empty where it is lost. */
  readonly number: Span;
  /** Places of the brackets around the year; null where one is lost. */
  readonly open: number | null;
  readonly close: number | null;
  /** 号 stands. */
  readonly counter: boolean;
}
