/** Evidence in words. Called where a person reads it: `repair --diff`, `explain`, views. */
import type { Evidence } from '../types.js';
import { type Language, type Wording, worded } from './language.js';

/** A wording a kind; `calendar` and `order` have one for each way they stand, `form` and `lexicon` one for where no text is named. */
export const EVIDENCE = {
  'calendar-one': {
    zh: '{tried} 种还原中只有这一种是历法上的日期',
    en: 'the only date of the calendar among {tried} ways to put the signs back',
  },
  'calendar-more': {
    zh: '{tried} 种还原中有 {valid} 种是历法上的日期',
    en: 'one of {valid} dates of the calendar among {tried} ways to put the signs back',
  },
  echo: { zh: '页面别处完整写作“{text}”', en: 'the page prints it whole elsewhere: “{text}”' },
  'order-both': { zh: '在“{after}”与“{before}”之间', en: 'it fits between “{after}” and “{before}”' },
  'order-after': { zh: '在“{after}”之后', en: 'it follows “{after}”' },
  'order-before': { zh: '在“{before}”之前', en: 'it comes before “{before}”' },
  'order-alone': { zh: '合于次序', en: 'it fits the sequence' },
  sum: { zh: '{parts} 相加得 {total}', en: '{parts} add up to {total}' },
  growth: { zh: '由 {from} 到 {to},变化 {change}', en: 'from {from} to {to} is the printed change, {change}' },
  bound: { zh: '照印刷读作 {figure},超出 {limit}', en: 'read as printed, {figure} breaks {limit}' },
  usage: { zh: '统计表 {table} 的 {of} 例中有 {seen} 例如此', en: 'so in {seen} of {of} cases of the table {table}' },
  lexicon: { zh: '合于词表 {table}:{entry}', en: 'fits the table {table}: {entry}' },
  'lexicon-bare': { zh: '合于词表 {table}', en: 'fits the table {table}' },
  form: { zh: '固定格式 {form} 只容此处:{text}', en: 'the form {form} leaves one place for it: {text}' },
  'form-bare': { zh: '固定格式 {form} 只容此处', en: 'the form {form} leaves one place for it' },
  hole: { zh: '此处有一个空的行内元素', en: 'an inline element stands empty here' },
} as const satisfies Record<string, Wording>;

export function evidenceWords(evidence: Evidence, language: Language): string {
  const values = Object.fromEntries(
    Object.entries(evidence).map(([name, value]) => [name, Array.isArray(value) ? value.join(' + ') : String(value)]),
  );
  return worded(EVIDENCE[nameOf(evidence)], language, values);
}

function nameOf(evidence: Evidence): keyof typeof EVIDENCE {
  if (evidence.kind === 'calendar') return evidence.valid === 1 ? 'calendar-one' : 'calendar-more';
  if (evidence.kind === 'lexicon') return evidence.entry === '' ? 'lexicon-bare' : 'lexicon';
  if (evidence.kind === 'form') return evidence.text === '' ? 'form-bare' : 'form';
  if (evidence.kind !== 'order') return evidence.kind;
  if (evidence.after === null) return evidence.before === null ? 'order-alone' : 'order-before';
  return evidence.before === null ? 'order-after' : 'order-both';
}
