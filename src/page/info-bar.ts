/** Finds the blanks that only a style sheet draws: between `来源:…` and `发布日期:…` in spans of their own. Called by the flattener at inline elements. */
import { type Element, isElement } from './parse.js';
import { shortText } from './subtree.js';

// [来源：]市教育局  [发布日期：]2022-11-14
const LABELLED = /^[\u4e00-\u9fff]{2,6}\s{0,4}[:：]/;
const LONGEST_ITEM = 60;
/** Children looked at. */
const MOST_ITEMS = 40;

/** Bars that were looked at already, each once. */
const bars = new WeakMap<object, boolean>();

/** The element follows another, and their parent is a bar of labelled values. */
export function isGapBefore(element: Element): boolean {
  if (!element.prev || !element.parent) return false;
  const parent = element.parent as Element;
  const known = bars.get(parent);
  if (known !== undefined) return known;
  const bar = isBar(parent);
  bars.set(parent, bar);
  return bar;
}

/** At least two of its children, and half of them, are labelled values; none of its text stands outside of them. */
function isBar({ children }: Element): boolean {
  let labelled = 0;
  let others = 0;
  for (const child of children.slice(0, MOST_ITEMS)) {
    if (child.type === 'text' && child.data.trim() !== '') return false;
    if (!isElement(child)) continue;
    const text = shortText(child, LONGEST_ITEM);
    if (LABELLED.test(text) && text.length < LONGEST_ITEM) labelled += 1;
    else if (text !== '') others += 1;
  }
  return labelled >= 2 && labelled >= others;
}
