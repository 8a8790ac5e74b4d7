import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import type { Repair, ReplyDocument } from '../../src/record.js';
import { lowerBound } from '../../src/score/arithmetic.js';
import type { Expectation } from '../../src/score/expectation.js';
import { score } from '../../src/score/index.js';
import { readMarked } from '../../src/score/marked.js';

const repair = (over: Partial<Repair>): Repair => ({
  id: 'r1',
  rule: 'a-rule',
  kind: 'date',
  status: 'applied',
  confidence: 'certain',
  span: { start: 0, end: 0 },
  section: null,
  before: '',
  original: '',
  repaired: null,
  after: '',
  insertions: [],
  evidence: [],
  alternatives: [],
  decidedBy: 'rule',
  ...over,
});

async function scored(
  marked: string,
  repairs: readonly Repair[],
  expected: Expectation | null = null,
  change: Partial<ReplyDocument> = {},
) {
  const text = readMarked(marked);
  const [record] = await extract(new TextEncoder().encode(text.damaged), { apply: 'none' });
  return await score([{ name: 'page', marked: text, expected, record: { ...record!, ...change, repairs }, error: null }]);
}

describe('reading marks', () => {
  test('takes the marks out and keeps what was lost, with what is as good', () =>
    expect(readMarked('于2019⟦1:年|年的⟧7月')).toEqual({
      damaged: '于20197月',
      sites: [{ at: 5, tier: 1, wanted: ['年', '年的'] }],
    }));
  test('marks side by side are one place', () =>
    expect(readMarked('a⟦1:年⟧⟦3:,⟧b').sites).toEqual([{ at: 1, tier: 1, wanted: ['年,'] }]));
  test('a loss for good has no truth', () => expect(readMarked('企业1⟦?⟧').sites).toEqual([{ at: 3, tier: 0, wanted: [] }]));
});

describe('grading repairs', () => {
  const marked = '于2019⟦1:年⟧7月印发';

  test('a true insertion is right', async () => {
    const found = await scored(marked, [
      repair({ span: { start: 1, end: 7 }, original: '20197月', repaired: '2019年7月', insertions: [{ at: 5, text: '年' }] }),
    ]);
    expect(found.score).toMatchObject({
      applied: { right: 1, wrong: 0 },
      broken: 0,
      tiers: { '1 date': { sites: 1, recall: 1 } },
    });
  });

  test('another text at the place is wrong', async () => {
    const found = await scored(marked, [
      repair({ span: { start: 1, end: 7 }, original: '20197月', repaired: '2019度7月', insertions: [{ at: 5, text: '度' }] }),
    ]);
    expect(found.score.applied).toMatchObject({ right: 0, wrong: 1 });
    expect(found.misses.join('\n')).toContain('FALSE');
  });

  test('the truth among the alternatives counts as offered', async () => {
    const alternatives = [
      { repaired: '20197日月', insertions: [{ at: 6, text: '日' }], evidence: [] },
      { repaired: '2019年7月', insertions: [{ at: 5, text: '年' }], evidence: [] },
    ];
    const found = await scored(marked, [
      repair({ status: 'ambiguous', confidence: null, span: { start: 1, end: 7 }, original: '20197月', alternatives }),
    ]);
    expect(found.score.tiers['1 date']).toMatchObject({ recall: 0, offered1: 0, offered3: 1 });
    expect(found.score.offers).toMatchObject({ useful: 1, idle: 0 });
  });

  test('a border within one character flags a loss for good', async () => {
    const found = await scored('企业1⟦?⟧外迁', [
      repair({
        status: 'flagged',
        confidence: null,
        span: { start: 2, end: 3 },
        original: '1',
        insertions: [{ at: 3, text: null }],
      }),
    ]);
    expect(found.score.unrestorable).toEqual({ sites: 1, flagged: 1 });
  });

  test('a repair that contradicts the page is broken', async () => {
    const found = await scored(marked, [repair({ span: { start: 1, end: 7 }, original: '不是原文' })]);
    expect(found.score.broken).toBe(1);
  });
});

describe('grading a record', () => {
  test('metadata by dotted path, null where nothing may come out, extras counted', async () => {
    const { metadata } = (await extract(new TextEncoder().encode('甲')))[0]!;
    const change = { metadata: { ...metadata, title: '关于甲的答复', signer: '乙', addressees: ['丙'] } };
    const expected = { metadata: { title: '关于甲的答复', 'addressees.0': '丁', replyClass: null }, complete: true };
    const found = await scored('甲', [], expected, change);
    expect(found.score.metadata).toEqual({ expected: 3, right: 2, accuracy: 0.6667, extra: 2 });
  });

  test('rows by text in page order, then their values', async () => {
    const span = { start: 0, end: 1 };
    const dates = [
      { id: 'd1', section: null, raw: '2019年', start: '2019', end: '2019', state: 'observed', span },
      { id: 'd2', section: null, raw: '7月', start: '2019-07', end: '2019-07', state: 'observed', span },
    ] as const;
    const expected = {
      dates: [
        ['2019年', '2019', '2019'],
        ['7月', '2018-07', null],
      ],
    };
    const found = await scored('甲', [], expected, { dates });
    expect(found.score.dates).toMatchObject({ expected: 2, right: 2, recall: 1, precision: 1, fields: 0.6667 });
  });

  test('a page without a record is missing', async () => {
    const found = await score([
      { name: 'page', marked: null, expected: { metadata: { title: '甲' } }, record: null, error: 'binary' },
    ]);
    expect(found.score).toMatchObject({ missing: 1, metadata: { expected: 1, right: 0 } });
    expect(found.misses[0]).toBe('page binary');
  });
});

test('the bound is what a count proves', () => {
  expect(lowerBound({ right: 0, wrong: 0 })).toBeNull();
  expect(lowerBound({ right: 455, wrong: 0 })).toBe(0.9941);
  expect(lowerBound({ right: 19, wrong: 4 })).toBe(0.6641);
});
