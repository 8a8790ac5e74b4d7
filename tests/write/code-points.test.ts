import { describe, expect, test } from 'vitest';
import { extractPage } from '../../src/extract.js';
import type { ReplyDocument } from '../../src/record.js';
import { toCodePoints } from '../../src/write/code-points.js';

async function read(text: string) {
  const { source, documents } = await extractPage(Buffer.from(text), { path: 'p' });
  return { source, document: documents[0]! };
}

describe('offsets in files', () => {
  test('a page without rare characters is the same record', async () => {
    const { source, document } = await read('您提出的建议收悉。');
    expect(toCodePoints(document, source)).toBe(document);
  });

  test('each span cuts the same text out of the code points as it did out of the UTF-16', async () => {
    const { source, document } = await read('𠮷林市关于第𠀀号建议的答复\n𠮷𠮷您提出的建议收悉。\n𠀀');
    const written = toCodePoints(document, source);
    const points = [...source];
    expect(written.source.chars).toBe(points.length);
    const cut = (one: ReplyDocument, slice: (start: number, end: number) => string) =>
      one.zones.map(({ span }) => slice(span.start, span.end));
    expect(cut(written, (start, end) => points.slice(start, end).join(''))).toEqual(
      cut(document, (start, end) => source.slice(start, end)),
    );
  });

  test('every offset is moved, those of insertions and holes too', async () => {
    const { source, document } = await read('𠮷𠮷建议');
    const repair = { span: { start: 4, end: 6 }, insertions: [{ at: 5, text: '的' }], evidence: [{ kind: 'hole', at: 5 }] };
    const { repairs } = toCodePoints({ ...document, repairs: [repair as never] }, source);
    expect(repairs[0]).toEqual({
      span: { start: 2, end: 4 },
      insertions: [{ at: 3, text: '的' }],
      evidence: [{ kind: 'hole', at: 3 }],
    });
  });
});
