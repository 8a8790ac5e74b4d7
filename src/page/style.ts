/** What a page says about an element in its attributes, as far as the visible text depends on it. Called by the flattener. */
import type { Line } from '../types.js';
import type { Element } from './parse.js';

// style="[display: none]"  style="[display:inline-block]"
const DISPLAY = /(?:^|;|\s)display\s{0,4}:\s{0,4}([a-z-]{1,20})/i;
const INVISIBLE = /(?:^|;|\s)visibility\s{0,4}:\s{0,4}(?:hidden|collapse)/i;
// style="[text-align: right]"
const TEXT_ALIGN = /(?:^|;|\s)text-align\s{0,4}:\s{0,4}([a-z-]{1,20})/i;
// style="[white-space: pre-wrap]"
const WHITE_SPACE = /(?:^|;|\s)white-space\s{0,4}:\s{0,4}pre/i;
// style="[list-style-type:cjk-ideographic]"  style="[list-style: none]"
const LIST_STYLE = /(?:^|;|\s)list-style(?:-type)?\s{0,4}:\s{0,4}([a-z-]{1,30})/i;

export interface Style {
  /** null: as the element's name says. */
  readonly display: 'none' | 'block' | 'inline' | null;
  /** `undefined`: inherited. */
  readonly align: Line['align'] | undefined;
  readonly pre: boolean;
  readonly listStyle: string | null;
}

const PLAIN: Style = { display: null, align: undefined, pre: false, listStyle: null };

export function styleOf({ attribs }: Element): Style {
  const { style, align, hidden } = attribs;
  if (style === undefined && align === undefined && hidden === undefined) return PLAIN;
  const css = style ?? '';
  return {
    display: hidden !== undefined || INVISIBLE.test(css) ? 'none' : displayOf(DISPLAY.exec(css)?.[1]),
    align: alignOf(TEXT_ALIGN.exec(css)?.[1] ?? align),
    pre: WHITE_SPACE.test(css),
    listStyle: LIST_STYLE.exec(css)?.[1]?.toLowerCase() ?? null,
  };
}

function displayOf(value: string | undefined): Style['display'] {
  if (value === undefined) return null;
  const name = value.toLowerCase();
  if (name === 'none') return 'none';
  if (name.startsWith('inline')) return 'inline';
  return name === 'contents' || name.startsWith('table') ? null : 'block';
}

/** `middle` is what old editors wrote for `center`; `justify` is no side. */
function alignOf(value: string | undefined): Style['align'] {
  switch (value?.toLowerCase()) {
    case undefined:
      return undefined;
    case 'right':
    case 'end':
      return 'right';
    case 'center':
    case 'middle':
      return 'center';
    case 'left':
      return 'left';
    default:
      return null;
  }
}
