/** Keeps a spreadsheet program from running a page's text as a formula. Called by the delimited formats with `--excel`. */

/** After any blanks, at the start of the text or of a line in it: [=]1+1, [+]8613…, [-]1, [@]SUM, their full-width forms; a tab or CR first. */
const FORMULA = /^[\t\r]|(?:^|[\n\r])[\s\u00a0\u3000\ufeff]{0,64}[=+\-@＝＋－＠]/u;

/** `text` behind an apostrophe where it could run; such a cell shows as text. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
