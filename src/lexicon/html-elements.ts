/** What elements do to the visible text (HTML Living Standard, 15.3, "Rendering"), and those that hold none. Lower case. */

/** Elements that begin and end a line of their own. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav noframes ol p plaintext pre section search ' +
    'summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

/** Elements whose text nobody sees, whatever the page says. */
export const UNSEEN_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'script style title meta link base svg math object embed applet canvas video audio map area iframe frame ' +
    'select option datalist button input rt rp progress meter'
  ).split(' '),
);

/** Elements that are not shown either, but in which pages have been seen to keep their text. */
export const SET_ASIDE_ELEMENTS: ReadonlySet<string> = new Set(['noscript', 'noframes', 'template', 'textarea']);

/** Inline elements that wrap short runs of text; one that stands empty has lost its text. */
export const RUN_ELEMENTS: ReadonlySet<string> = new Set('span font b strong em i u sub sup big small'.split(' '));

/** Elements that hold one paragraph, never a letter. */
export const PARAGRAPH_ELEMENTS: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 li dt dd caption legend'.split(' '));

/** Tags that only HTML has: what a page is told by. */
export const TELLING_ELEMENTS: ReadonlySet<string> = new Set(
  'html head body meta title div p br table tbody tr td th ul ol li span font h1 h2 h3 h4 h5 h6 a b strong img center hr style script'.split(
    ' ',
  ),
);
