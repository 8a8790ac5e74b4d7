/** Makes what comes from a page harmless to a terminal. Called wherever page text is shown to people. */

/** C0 but tab and line feed, DEL, C1, marks of direction (U+061C, U+200E-F, U+202A-E, U+2066-9), line and paragraph separators. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** `text` with each control character written as `\u009b`; also in JSON, where it means the same. CR before LF is dropped. */
export function escapeControls(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(CONTROLS, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
