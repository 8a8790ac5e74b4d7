import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../src/extract.js';
import type { ReplyDocument } from '../src/record.js';
import { damagedPage, date, page } from './support/arbitrary-page.js';

const RUNS = { numRuns: 150, seed: 20221124 };
const bytesOf = (text: string) => new TextEncoder().encode(text);
const first = async (text: string): Promise<ReplyDocument> => (await extract(bytesOf(text), { text: true }))[0]!;
const applied = (record: ReplyDocument) => record.repairs.filter(({ status }) => status === 'applied');
const digitsOf = (text: string) => [...text].filter((c) => c >= '0' && c <= '9').join('');

describe('promises that hold for any page', () => {
  test('without the insertions the repaired text is the source', () =>
    fc.assert(
      fc.asyncProperty(damagedPage, async (text) => {
        const record = await first(text);
        const insertions = applied(record).flatMap((repair) => repair.insertions);
        let restored = '';
        let at = 0;
        let shift = 0;
        for (const insertion of insertions) {
          restored += record.text!.repaired.slice(at + shift, insertion.at + shift);
          at = insertion.at;
          shift += insertion.text!.length;
        }
        restored += record.text!.repaired.slice(at + shift);
        expect(restored).toBe(record.text!.source);
        expect(record.text!.source).toBe(text);
      }),
      RUNS,
    ));

  test('digits keep their order; a repair of a date, year, decimal or ratio adds none', () =>
    fc.assert(
      fc.asyncProperty(damagedPage, async (text) => {
        for (const { kind, insertions } of applied(await first(text))) {
          if (['date', 'year', 'decimal', 'ratio'].includes(kind))
            expect(digitsOf(insertions.map((i) => i.text).join(''))).toBe('');
        }
      }),
      RUNS,
    ));

  test('repairing twice adds nothing', () =>
    fc.assert(
      fc.asyncProperty(damagedPage, async (text) => {
        const repaired = (await first(text)).text!.repaired;
        expect((await first(repaired)).text!.repaired).toBe(repaired);
      }),
      RUNS,
    ));

  test('an intact page stays untouched', () =>
    fc.assert(
      fc.asyncProperty(page, async (text) => {
        expect(applied(await first(text)).map(({ original, repaired }) => [original, repaired])).toEqual([]);
      }),
      RUNS,
    ));

  test('a date that lost its signs comes back or stays as printed, never as another', () =>
    fc.assert(
      fc.asyncProperty(date, async (whole) => {
        const record = await first(`市政府于${whole.replace('年', '').replace('月', '')}印发方案。`);
        expect([whole, whole.replace('年', '').replace('月', '')]).toContain(record.text!.repaired.slice(4, -5));
      }),
      RUNS,
    ));

  test('zones ascend, are disjoint and hold every character that is not blank', () =>
    fc.assert(
      fc.asyncProperty(damagedPage, async (text) => {
        const record = await first(text);
        let at = 0;
        for (const { span } of record.zones) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, span.start).trim()).toBe('');
          at = span.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      RUNS,
    ));

  test('the same bytes give the same record', () =>
    fc.assert(
      fc.asyncProperty(damagedPage, async (text) => {
        expect(JSON.stringify(await first(text))).toBe(JSON.stringify(await first(text)));
      }),
      { ...RUNS, numRuns: 20 },
    ));

  test('any text at all gives a record whose spans lie in the page', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), async (text) => {
        const records = await extract(bytesOf(text)).catch((error: unknown) => {
          expect(error).toMatchObject({ name: 'ReplyExtractError' });
          return [];
        });
        for (const { zones, source } of records) for (const { span } of zones) expect(span.end).toBeLessThanOrEqual(source.chars);
      }),
      RUNS,
    ));
});
