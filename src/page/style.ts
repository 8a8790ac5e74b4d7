/** What a page says about an element in its attributes, as far as the visible text depends on it. Called by the flattener. */
import type { Line } from '../types.js';
import type { Element } from './parse.js';

// style="color:red; [display: none]; [text-align:right]"
const DECLARATION =
  /(?<![\w-])(display|visibility|text-align|white-space|list-style|list-style-type|left|text-indent)\s{0,4}:\s{0,4}(-?[a-z0-9-]{1,30})/gi;
// [-9999]px, far off the screen
const OFF_SCREEN = /^-\d{4,}/;

export interface Style {
  readonly hidden: boolean;
  /** null: as the element's name says. */
  readonly display: 'block' | 'inline' | null;
  /** `undefined`: inherited. */
  readonly align: Line['align'] | undefined;
  readonly pre: boolean;
  readonly listStyle: string | null;
}

const PLAIN: Style = { hidden: false, display: null, align: undefined, pre: false, listStyle: null };

/** Reads styles, each wording once a page: a page says the same of hundreds of its paragraphs. */
export function createStyles(): (element: Element) => Style {
  const known = new Map<string, Style>();
  return ({ attribs: { style = '', align = '', hidden } }) => {
    if (hidden !== undefined) return { ...PLAIN, hidden: true };
    if (style === '' && align === '') return PLAIN;
    const key = `${align};${style}`;
    const read = known.get(key) ?? parseStyle(style, align);
    known.set(key, read);
    return read;
  };
}

function parseStyle(css: string, align: string): Style {
  let style = align === '' ? PLAIN : { ...PLAIN, align: alignOf(align) };
  for (const [, name, value] of css.matchAll(DECLARATION)) {
    style = { ...style, ...declared(name!.toLowerCase(), value!.toLowerCase()) };
  }
  return style;
}

function declared(name: string, value: string): Partial<Style> {
  switch (name) {
    case 'display':
      return value === 'none' ? { hidden: true } : { display: displayOf(value) };
    case 'visibility':
      return value === 'hidden' || value === 'collapse' ? { hidden: true } : {};
    case 'text-align':
      return { align: alignOf(value) };
    case 'white-space':
      return { pre: value.startsWith('pre') };
    case 'left':
    case 'text-indent':
      return OFF_SCREEN.test(value) ? { hidden: true } : {};
    default:
      return { listStyle: value };
  }
}

function displayOf(name: string): Style['display'] {
  if (name.startsWith('inline')) return 'inline';
  return name === 'contents' || name.startsWith('table') ? null : 'block';
}

/** `middle` is what old editors wrote for `center`; `justify` is no side. */
function alignOf(value: string): Style['align'] {
  switch (value.toLowerCase()) {
    case 'right':
    case 'end':
      return 'right';
    case 'center':
    case 'middle':
      return 'center';
    case 'left':
    case 'start':
      return 'left';
    default:
      return null;
  }
}
