/** Classes of characters that the visible text depends on. Called by the builders of lines. */

/** Every Unicode line break: UAX #14, classes BK, CR, LF and NL. */
export const LINE_BREAK = /\r\n|[\n\r\v\f\x85\u2028\u2029]/g;

/** Zero-width blank and joiners, soft hyphen, marks of direction and byte order, NUL: no browser shows them. */
export const UNSEEN = /[\0\u00ad\u200b-\u200f\u2060\ufeff]+/g;

/** White space that a browser collapses, with the line breaks of Unicode: none of them stands within a line. */
export function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

export function isWide(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xff60);
}

/** Blanks that a browser keeps: no-break, of fixed width, ideographic. */
export function isSpace(code: number): boolean {
  return code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f;
}

/** 。 ！ ？ ； */
export function isStop(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff1b;
}
