/** Reads CSV or TSV (RFC 4180), as spreadsheet programs save it. Called for decisions files. */

/** Rows of cells; the delimiter is the one of the first line: a tab, a semicolon, else a comma. */
export function parseDelimited(text: string): readonly (readonly string[])[] {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = ['\t', ';'].find((sign) => header.includes(sign) && !header.includes(',')) ?? ',';
  // A quoted cell, or an unquoted one, with what ends it: ["a ""b""",]  [abc\n]
  const cells = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${delimiter}\\r\\n][^${delimiter}\\r\\n]*)?)(${delimiter}|\\r\\n|\\n|\\r|$)`,
    'gy',
  );
  const rows: string[][] = [[]];
  for (const { 0: whole, 1: quoted, 2: bare = '', 3: end } of text.matchAll(cells)) {
    if (whole === '' && rows.at(-1)!.length === 0) break;
    rows.at(-1)!.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== delimiter) rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
