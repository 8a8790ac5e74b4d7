import { describe, expect, test } from 'vitest';
import { EVIDENCE, evidenceWords } from '../../src/words/evidence.js';
import { EXPLAIN, ROW_WORDS } from '../../src/words/explain.js';
import { ARGUMENTS, COMMANDS, EXAMPLES, OPTIONS } from '../../src/words/help.js';
import { issueWords, SEVERITIES } from '../../src/words/issues.js';
import { languageOf, type Wording } from '../../src/words/language.js';
import { ERRORS, MESSAGES } from '../../src/words/messages.js';
import { CONFIDENCES, FIELDS, HEADINGS, STATUSES, ZONES } from '../../src/words/record.js';
import { SCORE_COLUMNS, SCORES } from '../../src/words/score.js';

const TABLES: Readonly<Record<string, Readonly<Record<string, Wording>>>> = {
  EVIDENCE,
  ARGUMENTS,
  COMMANDS,
  EXAMPLES,
  OPTIONS,
  MESSAGES,
  CONFIDENCES,
  FIELDS,
  HEADINGS,
  EXPLAIN,
  ROW_WORDS,
  SCORES,
  SEVERITIES,
  SCORE_COLUMNS,
  STATUSES,
  ZONES,
};
const HANZI = /\p{Script=Han}/u;

describe.each(Object.entries(TABLES))('the words of %s', (_, table) => {
  test.each(Object.entries(table))('%s is said in both languages, with the same values', (_, { zh, en }) => {
    expect(en).toMatch(/[a-z?]/);
    expect(zh).not.toBe(en);
    const values = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
    expect(values(zh)).toEqual(values(en));
  });
});

test('errors have Chinese words', () => {
  for (const zh of Object.values(ERRORS)) expect(zh).toMatch(HANZI);
});

test('evidence is said with its values', () => {
  expect(evidenceWords({ kind: 'calendar', valid: 1, tried: 2 }, 'en')).toBe(
    'the only date of the calendar among 2 ways to put the signs back',
  );
  expect(evidenceWords({ kind: 'sum', parts: [1.5, 2], total: 3.5 }, 'zh')).toBe('1.5 + 2 相加得 3.5');
  expect(evidenceWords({ kind: 'order', after: '一、', before: null }, 'en')).toBe('it follows “一、”');
});

test.each([
  [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'zh_TW.UTF-8', LC_MESSAGES: 'en_US.UTF-8' }, 'en'],
  [{ LC_ALL: 'zh_CN', LANG: 'C' }, 'zh'],
  [{ LC_ALL: '', LANG: 'zh_CN' }, 'zh'],
  [{}, 'en'],
] as const)('the locale %j talks %s', (env, language) => expect(languageOf(env)).toBe(language));

test('an issue is said in English, in Chinese with the words of its code before', () => {
  const issue = { code: 'numbering-gap', message: 'the numbering goes from 1 to 3' };
  expect(issueWords(issue, 'en')).toBe('the numbering goes from 1 to 3');
  expect(issueWords(issue, 'zh')).toBe('序号不连续(the numbering goes from 1 to 3)');
  expect(issueWords({ code: 'not-yet-said', message: 'x' }, 'zh')).toBe('x');
});
