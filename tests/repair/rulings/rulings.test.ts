import { describe, expect, test } from 'vitest';
import { extractPage } from '../../../src/extract.js';
import { readMarks, writeMarks } from '../../../src/repair/marks.js';
import { insertionsBetween } from '../../../src/repair/rulings/insertions-between.js';
import type { Ruling } from '../../../src/types.js';

const PAGE = '关于路灯建设的答复\n办法于2018615日印发,截至2018112日装灯30盏。\n供水12345吨,管网老化。\n';
const ruling = (over: Partial<Ruling>): Ruling => ({ key: null, before: '', original: '', after: '', repaired: null, ...over });

async function ruled(list: readonly Ruling[], page = PAGE) {
  const found = await extractPage(Buffer.from(page), { path: 'a.txt', text: true, rulings: { digest: 'd1', list } });
  const document = found.documents[0]!;
  return { ...found, document, text: document.text!.repaired, repairs: document.repairs };
}

describe('insertions between two texts', () => {
  test.each([
    [
      '2018112日',
      '2018年1月12日',
      [
        { at: 4, text: '年' },
        { at: 5, text: '月' },
      ],
    ],
    ['11日', '1月11日', [{ at: 0, text: '1月' }]],
    ['', '年', [{ at: 0, text: '年' }]],
    ['同', '同', []],
    ['2018年', '2019年', null],
    ['123', '12', null],
  ])('%s to %s', (original, repaired, expected) => expect(insertionsBetween(original, repaired)).toEqual(expected));
});

describe('what a person decided', () => {
  test('an accepted reading of an ambiguous place is applied', async () => {
    const { text, repairs, document } = await ruled([
      ruling({ before: ',截至', original: '2018112日', after: '装灯30盏', repaired: '2018年11月2日' }),
    ]);
    expect(text).toContain('截至2018年11月2日装灯');
    const repair = repairs.find(({ decidedBy }) => decidedBy === 'person')!;
    expect(repair).toMatchObject({ status: 'applied', rule: 'date-lost-year-month', repaired: '2018年11月2日' });
    expect(repair.alternatives.map(({ repaired }) => repaired)).toEqual(['2018年1月12日']);
    expect(document.producer.decisions).toBe('d1');
  });

  test('a rejected repair stays in the record, in no text', async () => {
    const { text, repairs } = await ruled([ruling({ before: '办法于', original: '2018615日', after: '印发' })]);
    expect(text).toContain('于2018615日印发');
    expect(repairs.find(({ original }) => original === '2018615日')).toMatchObject({ status: 'suggested', decidedBy: 'person' });
  });

  test('a text of a person goes where no rule saw anything', async () => {
    const { text, repairs } = await ruled([ruling({ before: '吨,', original: '管网老化', after: '。', repaired: '管网、老化' })]);
    expect(text).toContain('管网、老化。');
    const repair = { kind: 'break', status: 'applied', decidedBy: 'person', original: '管网老化', repaired: '管网、老化' };
    expect(repairs.find(({ rule }) => rule === 'person')).toMatchObject(repair);
  });

  test('a page scraped anew keeps them: other line breaks and blanks, other text farther off', async () => {
    const { text } = await ruled(
      [ruling({ before: '装灯三千盏。供水', original: '12345吨', after: ',管网老化。其他', repaired: '123.45吨' })],
      PAGE.replace('供水12345吨', '供 水\n12345 吨'),
    );
    expect(text).toContain('123.45 吨,');
  });

  test.each([
    ['whose text is gone', ruling({ before: '没有', original: '20206月', after: '此处', repaired: '2020年6月' })],
    ['of another page', ruling({ key: 'b.txt', before: '供水', original: '12345吨', after: ',', repaired: '123.45吨' })],
    [
      'with too little around it to tell two places apart',
      ruling({ before: '从前另有', original: '2018', after: '从后', repaired: '2018年' }),
    ],
  ])('a decision %s has no place', async (_, decision) => {
    const { ruled: placed, text } = await ruled([decision]);
    expect(placed).toEqual([]);
    expect(text).toBe((await ruled([])).text);
  });

  test('a decision of the page and of its second letter are placed', async () => {
    const one = ruling({ key: 'a.txt', before: '供水', original: '12345吨', after: ',管网', repaired: '123.45吨' });
    expect((await ruled([one, { ...one, key: 'a.txt#2' }, one])).ruled).toEqual([0, 1, 2]);
  });

  test('a sentence printed twice is decided twice', async () => {
    const { text } = await ruled(
      [ruling({ before: '供水', original: '12345吨', after: ',管网老化。', repaired: '123.45吨' })],
      PAGE + PAGE,
    );
    expect(text.match(/123\.45吨/g)).toHaveLength(2);
  });

  test.each([
    ['吨,管网老化。\n', '供水', '管网老化。\n二、供水'],
    ['吨,管网老化。', '\n供水', '管网老化。二、\n供水'],
  ])('what is inserted between lines stands where the decision has it: %j', async (before, after, expected) => {
    const { text } = await ruled([ruling({ before, original: '', after, repaired: '二、' })], `${PAGE}供水\n`);
    expect(text).toContain(expected);
  });

  test('a repair that ends where the next one begins keeps its own', async () => {
    const page = '要求于2018615日前完成。';
    const place = { before: '要求于', original: '2018615日', after: '前完成。' };
    const { text } = await ruled(
      [ruling({ before: '求于2018615日', original: '前完成', after: '。', repaired: '之前完成' }), ruling({ ...place })],
      page,
    );
    expect(text).toBe('要求于2018615日之前完成。');
    expect(
      (await ruled([ruling({ before: '2018615日', original: '前完成', after: '。', repaired: '之前完成' })], page)).text,
    ).toBe('要求于2018年6月15日之前完成。');
  });

  test('two decisions within one repair are one repair', async () => {
    const { repairs, text } = await ruled([
      ruling({ before: '于2018', original: '', after: '615日印发', repaired: '年' }),
      ruling({ before: '于20186', original: '', after: '15日印发', repaired: '月' }),
    ]);
    expect(text).toContain('于2018年6月15日');
    expect(repairs.filter(({ decidedBy }) => decidedBy === 'person')).toHaveLength(1);
  });
});

describe('marks', () => {
  test('what is written is read again', async () => {
    const { document, source } = await ruled([]);
    const read = readMarks(writeMarks(source, document.repairs));
    expect(read.source).toBe(source);
    const applied = document.repairs.filter(({ status }) => status === 'applied').flatMap(({ insertions }) => insertions);
    expect(read.insertions).toEqual(applied);
    expect(applied).not.toEqual([]);
  });

  test('a page that prints such brackets itself comes back', () => {
    const source = '见⟦年⟧和⟧⟦?⟧及⟦';
    const repairs = [{ status: 'applied', insertions: [{ at: 1, text: '月' }] }] as const;
    expect(readMarks(writeMarks(source, repairs))).toEqual({ source, insertions: [{ at: 1, text: '月' }] });
  });

  test('suggestions and unknown losses are no insertions', () => {
    expect(readMarks('于2018⟦?年⟧6⟦月⟧,企业1⟦?⟧对')).toEqual({ source: '于20186,企业1对', insertions: [{ at: 6, text: '月' }] });
  });
});
