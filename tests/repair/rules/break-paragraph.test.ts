import { describe, expect, test } from 'vitest';
import { breakParagraph } from '../../../src/repair/rules/break-paragraph.js';
import { outcomeOf } from '../../support/outcome-of.js';

const PARAGRAPH = '县里把古桥逐座编号造册,请专家评定等级,明确每座桥的管护人员和经费来源,每年汛前汛后各检查一遍,发现险情及时处置';
const WHOLE = Array.from({ length: 6 }, () => `${PARAGRAPH}。`);

/** A page of whole paragraphs with `line` among them. */
const pageWith = (line: string, below = '') => [...WHOLE.slice(0, 5), line, below, ...WHOLE.slice(5)].join('\n');

describe('break-paragraph', () => {
  test.each([
    ['a paragraph without its stop', pageWith(PARAGRAPH), 'suggested'],
    ['an item above the first of a list', pageWith(PARAGRAPH, '(一)立碑'), 'ambiguous'],
    ['an item of a list', pageWith(`(二)${PARAGRAPH}`), 'ambiguous'],
    ['a whole page', pageWith(`${PARAGRAPH}。`), 'untouched'],
    ['a heading', pageWith('古桥的管护'), 'untouched'],
    ['a line under a picture', pageWith(`${PARAGRAPH},县报记者某某摄`), 'untouched'],
    ['a paragraph that introduces a list', pageWith(`${PARAGRAPH},主要做了以下工作`), 'untouched'],
    ['a clause that goes on', pageWith(`${PARAGRAPH}的`), 'untouched'],
    ['a quotation over paragraphs', pageWith(`“${PARAGRAPH}`), 'untouched'],
    ['a page that prints no stops', Array.from({ length: 7 }, () => PARAGRAPH).join('\n'), 'untouched'],
    ['a page of few paragraphs', `${PARAGRAPH}。\n${PARAGRAPH}`, 'untouched'],
  ])('%s', async (_name, text, outcome) => expect(await outcomeOf([breakParagraph], text)).toBe(outcome));
});
