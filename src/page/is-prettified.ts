/** Tells a file that a program has indented, a line a tag. Called by html. */

// [<span style="…">]⏎  [</b>]⏎: tags of runs, which no author puts on lines of their own
const RUN_TAG = /<\/?(?:span|font|b|strong|em|i|u)(?:\s[^<>]{0,500})?>(\r?\n)?/gi;
const FEWEST = 8;
const MOST_OTHERS = 2;

/** Scrapers save what their parser prints; blanks that come of it stand on no page. */
export function isPrettified(html: string): boolean {
  let tags = 0;
  let others = 0;
  for (const [, newline] of html.matchAll(RUN_TAG)) {
    tags += 1;
    if (newline === undefined && ++others > MOST_OTHERS) return false;
  }
  return tags >= FEWEST;
}
