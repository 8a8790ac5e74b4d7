/** Widths on a terminal: Chinese characters take two columns. Used by help and by the views. */
import { eastAsianWidth } from 'get-east-asian-width';

/** Escape sequences of colour: ESC[31m. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ESC begins them
const COLOR = /\u001b\[[0-9;]{0,20}m/g;
const ZERO_WIDTH = /\p{Mark}|\p{Default_Ignorable_Code_Point}/u;

/** Columns that `text` takes; colours take none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text.replace(COLOR, '')) {
    if (!ZERO_WIDTH.test(char)) width += eastAsianWidth(char.codePointAt(0)!);
  }
  return width;
}

/** `text` with blanks behind it up to `width` columns. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** `text` in at most `width` columns, an ellipsis where it was cut. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let taken = '';
  let columns = 0;
  for (const char of text) {
    columns += widthOf(char);
    if (columns > width - 1) break;
    taken += char;
  }
  return `${taken}…`;
}

/** `text` in lines of at most `width` columns: broken at blanks, and between any two characters where one is wide. */
export function wrapTo(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const lines: string[] = [];
    let current = '';
    for (const piece of line.match(PIECES) ?? []) {
      if (current !== '' && widthOf(current + piece.trimEnd()) > width) {
        lines.push(current.trimEnd());
        current = piece.trimStart();
      } else current += piece;
    }
    return [...lines, current.trimEnd()];
  });
}

/** What may not be broken: a word with the blanks behind it, or one wide character with the marks that may not begin a line. */
const PIECES = /(?:[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+)[,。;:、)》!?,.;:)]*\s*|\s+/g;
