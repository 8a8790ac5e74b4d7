/** Who runs the site, where, postcode: from the site's footer only. */
import type { Finder } from '../finder.js';
import { asPrinted, labelled } from '../labelled.js';
import { foldedAt } from '../sheet.js';
import { firstPart, withoutStop } from '../values.js';

/** 市政府办公室[ 苏ICP备…], …[ 您是第…位访客], …[ Copyright] */
const REST =
  /[ ,|;]*(?:[\u3400-\u9fff\ud840-\udfff]?ICP|[\u3400-\u9fff\ud840-\udfff]?公网安备|您是|©|copyright|网站标识|备案|技术支持|版权|all rights).*$|(?<=.{4})主办$/i;

const FOOTER = ['footer'] as const;
const SITE_HOST = /^(?:主办|网站主办)/;

export const HOST: readonly Finder<string>[] = [
  labelled(
    'host',
    (sheet, value) => hostIn(sheet, value),
    FOOTER,
    ({ label }) => SITE_HOST.test(label),
  ),
];

export const ADDRESS: readonly Finder<string>[] = [
  labelled('address', (sheet, value) => asPrinted(sheet, withoutStop(sheet, firstPart(sheet, value))), FOOTER),
];

export const POSTCODE: readonly Finder<string>[] = [
  labelled(
    'postcode',
    (sheet, value) => {
      const code = /^[0-9]{6}(?![0-9])/.exec(foldedAt(sheet, value));
      return code ? asPrinted(sheet, { start: value.start, end: value.start + 6 }) : null;
    },
    FOOTER,
  ),
];

function hostIn(...[sheet, value]: Parameters<typeof asPrinted>) {
  const part = firstPart(sheet, value);
  const rest = REST.exec(foldedAt(sheet, part));
  const span = withoutStop(sheet, { start: part.start, end: rest && rest.index > 0 ? part.start + rest.index : part.end });
  return span.end > span.start ? asPrinted(sheet, span) : null;
}
