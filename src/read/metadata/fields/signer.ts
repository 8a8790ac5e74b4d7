/** 签发人. */
import type { Finder } from '../finder.js';
import { labelled } from '../labelled.js';
import { printed } from '../sheet.js';
import { firstPart, withoutBlanks } from '../values.js';

export const SIGNER: readonly Finder<string>[] = [
  labelled('signer', (sheet, value) => {
    // 签发人:王 明 has blanks in the name; a name has four characters at the most, but for those with a middle dot.
    const span = value.end - value.start <= 6 ? value : firstPart(sheet, value);
    return { value: withoutBlanks(printed(sheet, span)), span };
  }),
];
