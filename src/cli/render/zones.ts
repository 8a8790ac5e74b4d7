/** What was taken for what: the page's text, each line behind the name of its zone. Called by `views.ts`. */
import type { ExtractedPage } from '../../extract.js';
import type { ZoneName } from '../../types.js';
import { HEADINGS, ZONES } from '../../words/record.js';
import { escapeControls } from './escape.js';
import type { Ink } from './ink.js';
import type { Look } from './look.js';
import { padTo, widthOf, wrapTo } from './width.js';

const ZONE_INK: Readonly<Record<ZoneName, (ink: Ink) => Ink>> = {
  metadata: (ink) => ink.cyan,
  title: (ink) => ink.bold,
  salutation: (ink) => ink.blue,
  letter: (ink) => ink.reset,
  signoff: (ink) => ink.magenta,
  footer: (ink) => ink.yellow,
  chrome: (ink) => ink.dim,
  'other-letter': (ink) => ink.red,
};

export function zones({ source, documents }: ExtractedPage, { ink, language, width }: Look): string {
  const column = Math.max(...Object.values(ZONES).map((name) => widthOf(name[language])));
  const block = (name: string, text: string, color: Ink) => {
    const wrapped = wrapTo(escapeControls(text), width - column - 3).filter((line) => line.trim() !== '');
    return wrapped.map((line, n) => `${ink.dim(padTo(n === 0 ? name : '', column))} ${ink.dim('│')} ${color(line)}\n`).join('');
  };
  return documents
    .map((document) => {
      let shown = `${ink.bold.underline(escapeControls(document.key))}\n`;
      let last = 0;
      for (const { zone, span } of document.zones) {
        shown += block(HEADINGS.gap[language], source.slice(last, span.start), ink.inverse);
        shown += block(ZONES[zone][language], source.slice(span.start, span.end), ZONE_INK[zone](ink));
        last = span.end;
      }
      return `${shown}${block(HEADINGS.gap[language], source.slice(last), ink.inverse)}\n`;
    })
    .join('');
}
