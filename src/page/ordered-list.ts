/** The numbers of ordered lists, as the browser would print them. Called by the flattener. */
import { LIST_STYLES, LIST_TYPES } from '../lexicon/list-styles.js';
import { type Element, isElement } from './parse.js';
import type { Style } from './style.js';

/** An `<ol>` that is open. */
export interface OrderedList {
  readonly style: string;
  readonly step: 1 | -1;
  next: number;
}

// class="list-paddingleft-2 [custom_cn1]"
const EDITOR_CLASS = /\bcustom_(?:cn|num)[12]?\b/;

export function openList(element: Element, style: Style): OrderedList {
  const { start, reversed, type } = element.attribs;
  const items = () => element.children.filter((child) => isElement(child) && child.name === 'li').length;
  return {
    style: styleName(element, style) ?? LIST_TYPES.get(type ?? '1') ?? 'decimal',
    step: reversed === undefined ? 1 : -1,
    next: integer(start) ?? (reversed === undefined ? 1 : items()),
  };
}

/** The number in front of the item, '' where its style has none; counts on. */
export function itemNumber(item: Element, style: Style, list: OrderedList): string {
  const ordinal = integer(item.attribs.value) ?? list.next;
  list.next = ordinal + list.step;
  const name = styleName(item, style) ?? LIST_TYPES.get(item.attribs.type ?? '') ?? list.style;
  return LIST_STYLES.get(name)?.(ordinal) ?? '';
}

function styleName({ attribs }: Element, { listStyle }: Style): string | null {
  return EDITOR_CLASS.exec(attribs.class ?? '')?.[0] ?? listStyle;
}

/** As HTML reads an integer attribute; absurd ones are none. */
function integer(value: string | undefined): number | null {
  const number = Number.parseInt(value ?? '', 10);
  return Math.abs(number) < 1_000_000 ? number : null;
}
