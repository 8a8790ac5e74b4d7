/** Elements that a style sheet in the page itself hides. Called by the flattener; sheets in files of their own are not read. */
import type { Element } from './parse.js';

// [<style type="text/css">]
const OPEN = /<style(?:\s[^<>]{0,300})?>/gi;
const NONE = /(?<![\w-])display\s{0,4}:\s{0,4}none/i;
const DISPLAY = /(?<![\w-])display\s{0,4}:/i;
// [.draft]  [#hid]: one class or one id, nothing that depends on where it stands
const SIMPLE = /^[.#][\w-]{1,80}$/;
const NAME = /[.#][\w-]{1,80}/g;

export type HiddenBySheet = (element: Element) => boolean;

/** A name that some rule shows again hides nothing: tabs and menus are hidden that way until they are wanted. */
export function hiddenBySheet(html: string): HiddenBySheet {
  const hidden = new Set<string>();
  const shown = new Set<string>();
  for (const sheet of sheetsOf(html)) {
    for (const { selectors, body } of rulesOf(sheet)) {
      if (!DISPLAY.test(body)) continue;
      const isNone = NONE.test(body);
      for (const selector of selectors.split(',').map((part) => part.trim())) {
        if (!isNone) for (const name of selector.match(NAME) ?? []) shown.add(name);
        else if (SIMPLE.test(selector)) hidden.add(selector);
      }
    }
  }
  for (const name of shown) hidden.delete(name);
  if (hidden.size === 0) return () => false;
  const names = (prefix: string, words = '') => words.split(/\s+/).some((word) => hidden.has(prefix + word));
  return ({ attribs }) => names('#', attribs.id) || names('.', attribs.class);
}

/** Texts of the `<style>` elements that hide anything. */
function* sheetsOf(html: string): Generator<string> {
  for (const { index, 0: open } of html.matchAll(OPEN)) {
    const start = index + open.length;
    const end = html.indexOf('</', start);
    const sheet = html.slice(start, end < 0 ? html.length : end);
    if (NONE.test(sheet)) yield sheet;
  }
}

/** Rules of the outermost level: those within `@media` are for print or for phones. */
function* rulesOf(sheet: string): Generator<{ readonly selectors: string; readonly body: string }> {
  let from = 0;
  for (let open = sheet.indexOf('{'); open >= 0; open = sheet.indexOf('{', from)) {
    const selectors = sheet
      .slice(from, open)
      .replaceAll(/\/\*[^*]*\*\//g, ' ')
      .trim();
    const isAtRule = selectors.startsWith('@');
    const end = isAtRule ? closing(sheet, open) : sheet.indexOf('}', open);
    if (end < 0) return;
    if (!isAtRule) yield { selectors, body: sheet.slice(open + 1, end) };
    from = end + 1;
  }
}

/** The brace that closes the one at `open`, or -1. */
function closing(sheet: string, open: number): number {
  let depth = 0;
  for (let at = open; at < sheet.length; at++) {
    if (sheet[at] === '{') depth += 1;
    else if (sheet[at] === '}' && --depth === 0) return at;
  }
  return -1;
}
