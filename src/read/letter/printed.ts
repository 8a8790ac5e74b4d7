/** The letter's text as it goes into the record. Called by the reader of the letter. */
import type { Span, Survey } from '../../types.js';

/** The text of a piece; what a fixed width broke into lines is one again. */
export const printed = ({ text }: Survey, { start, end }: Span): string => text.slice(start, end).replace(/\s*[\n\r]\s*/g, '');
