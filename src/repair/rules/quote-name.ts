/** Quoted names that lost one mark: put back where the same name stands quoted elsewhere on the page, or where a plan or an event has one form. */
import type { Bracket, Evidence, Place, RepairRule, Survey } from '../../types.js';
import { loneBrackets } from '../lone-brackets.js';

const LONGEST_NAME = 16;
const SHORTEST_COPY = 3;
/** 一二[三四五]”: a longer name. */
const NUMERAL = /^[一二三四五六七八九十]/;
/** “六五’: the other mark is there, misprinted. */
const SINGLE = /[‘’]/;
/** [十三五]”期间 */
const PLAN_BEFORE = /(?<![一二三四五六七八九十])[一二三四五六七八九十]{1,2}五$/;
/** “[十三五]期间 */
const PLAN_BEHIND = /^[一二三四五六七八九十]{1,2}五(?=期间|规划|时期|末|以来)/;
/** 支持企业参加[2024世界充电博览会]” */
const EVENT_BEFORE = /(?<=[\u4e00-\u9fff])(?:19|20)[0-9]{2}(?!年)[\u4e00-\u9fff·]{3,24}(?:会|展|赛|节|周|行|论坛|年|日)$/;
const EVENT_REACH = 32;

export const quoteName: RepairRule = {
  id: 'quote-name',
  kind: 'bracket',
  summary: 'Puts the lost quotation mark of a name back from the same name elsewhere, or by the form of plans and events',
  *places(survey) {
    const names = namesOf(survey);
    for (const bracket of loneBrackets(survey)) {
      if (bracket.kind !== '“”') continue;
      const place = bracket.open === null ? openingOf(bracket.close!, names, survey) : closingOf(bracket.open, names, survey);
      if (place) yield place;
    }
  },
  examples: [
    ['“百桥复绿”工程,百桥复绿”办公室', 'suggested'],
    ['“十三五期间', 'suggested'],
    ['他说:古桥要保护”', 'untouched'],
  ],
};

/** Names in whole quotation marks, each with the first place at which it stands. */
function namesOf({ brackets, folded }: Survey): ReadonlyMap<string, Bracket> {
  const names = new Map<string, Bracket>();
  for (const bracket of brackets) {
    const { kind, open, close } = bracket;
    if (kind !== '“”' || open === null || close === null || close - open > LONGEST_NAME + 1 || close - open < 3) continue;
    const name = folded.slice(open + 1, close);
    if (!names.has(name)) names.set(name, bracket);
  }
  return names;
}

function openingOf(close: number, names: ReadonlyMap<string, Bracket>, { folded }: Survey): Place | null {
  if (SINGLE.test(folded[close + 1] ?? '') || SINGLE.test(folded[close - 1] ?? '')) return null;
  for (let length = LONGEST_NAME; length >= SHORTEST_COPY; length--) {
    const name = folded.slice(Math.max(0, close - length), close);
    const whole = names.get(name);
    const joined = NUMERAL.test(folded[close - length - 1] ?? '') && NUMERAL.test(name);
    if (whole && name.length === length && !joined)
      return placeOf(close - length, '“', { kind: 'echo', span: spanOf(whole), text: name }, 'name-copy');
  }
  const before = folded.slice(Math.max(0, close - EVENT_REACH), close);
  const found = PLAN_BEFORE.exec(before.slice(-4)) ?? EVENT_BEFORE.exec(before);
  return found ? placeOf(close - found[0].length, '“', { kind: 'form', form: 'name', text: found[0] }, 'name-form') : null;
}

function closingOf(open: number, names: ReadonlyMap<string, Bracket>, { folded }: Survey): Place | null {
  for (let length = LONGEST_NAME; length >= SHORTEST_COPY; length--) {
    const name = folded.slice(open + 1, open + 1 + length);
    if (SINGLE.test(folded[open + 1 + length] ?? '')) return null;
    const whole = names.get(name);
    if (whole && name.length === length)
      return placeOf(open + 1 + length, '”', { kind: 'echo', span: spanOf(whole), text: name }, 'name-begun');
  }
  const found = PLAN_BEHIND.exec(folded.slice(open + 1, open + 6));
  return found ? placeOf(open + 1 + found[0].length, '”', { kind: 'form', form: 'name', text: found[0] }, 'name-form') : null;
}

const spanOf = ({ open, close }: Bracket) => ({ start: open!, end: close! + 1 });

function placeOf(at: number, mark: string, evidence: Evidence, form: string): Place {
  const span = mark === '“' ? { start: at, end: at + 1 } : { start: at - 1, end: at };
  const shape: Evidence = { kind: 'form', form, text: mark };
  return { span, readings: [{ insertions: [{ at, text: mark }], evidence: [evidence, shape] }], intact: [] };
}
