/** Reads numbers of proposals out of a title, a label or the letter's first sentence; folded, blanks taken out. Called by the field proposals. */
import type { Proposal } from '../../record.js';
import type { Span } from '../../types.js';

/** [B208] [B(2024)31] [TA2021091] [0153] [2024-12] [11-3-201] */
const NUMBER = '[A-Za-z]{0,6}-?(?:[(〔\\[][0-9]{2,4}[)〕\\]])?[A-Za-z]{0,4}[0-9]{1,12}(?:-[0-9]{1,4}){0,2}';
const KIND = '(?:人大|政协)?(?:代表|委员|党派|集体|重点|界别|团体){0,2}(建议|提案|议案|意见)';
/** 第[B208]号, 第[12、15、18]号, 第[58]号委员提案; without 第 only before the word for it: [208]号提案; 号 may be lost there: 第[53083]提案 */
const NUMBERS = new RegExp(`(第)?(${NUMBER}(?:(?:[、,和及]|号[、,和及]第?)${NUMBER}){0,40})(号)?(?:${KIND})?`, 'g');
const ONE = new RegExp(NUMBER, 'g');
/** 第3号令, 第12号公告: numbers of other documents. */
const OTHER_DOCUMENT = /^(?:令|公告|文|通告|决定)/;

export interface ProposalNumber {
  readonly number: string;
  /** In the text given. */
  readonly span: Span;
  readonly kind: Proposal['kind'];
}

/** Numbers of proposals in `text`, in order. */
export function proposalNumbersIn(text: string): readonly ProposalNumber[] {
  return [...text.matchAll(NUMBERS)].flatMap(({ 0: whole, index, 1: nth, 2: list, 3: counter, 4: word }) => {
    const stands = nth ? counter !== undefined || word !== undefined : counter !== undefined && word !== undefined;
    if (!stands || OTHER_DOCUMENT.test(text.slice(index + whole.length))) return [];
    const from = index + (nth?.length ?? 0);
    return [...list!.matchAll(ONE)].map(({ 0: number, index: at }): ProposalNumber => {
      const start = from + at;
      return { number, span: { start, end: start + number.length }, kind: kindOf(word ?? '') };
    });
  });
}

/** A whole value behind a label: [201]号, 第[0153]号, [９１] */
export function numberInValue(value: string): Pick<ProposalNumber, 'number' | 'span'> | null {
  const match = new RegExp(`^第?(${NUMBER})号?(?:建议|提案|议案)?$`).exec(value);
  if (!match) return null;
  const start = value.indexOf(match[1]!);
  return { number: match[1]!, span: { start, end: start + match[1]!.length } };
}

/** 建议 and 议案 are of the congress, 提案 of the CPPCC. */
export function kindOf(words: string): Proposal['kind'] {
  if (words.includes('提案')) return 'proposal';
  return /建议|议案/.test(words) ? 'suggestion' : null;
}

/** 2023年度市政协第5号提案, 市政协2021年第112号 */
const YEAR = /((?:19|20)[0-9]{2})年度?(?=(?:[\u3400-\u9fff\ud840-\udfff]{0,12})第?[A-Za-z0-9(〔[]{1,20}号)/;

export const yearIn = (text: string): number | null => {
  const year = YEAR.exec(text)?.[1];
  return year ? Number(year) : null;
};
