import { expect, test } from 'vitest';
import { readPage } from '../../src/page/index.js';

async function rowsOf(table: string): Promise<readonly (readonly string[])[]> {
  const { source, lines } = await readPage(`<html><body><p>情况如下。</p><table>${table}</table></body></html>`);
  return lines.filter(({ kind }) => kind === 'row').map(({ cells }) => cells.map(({ start, end }) => source.slice(start, end)));
}

test.each<readonly [name: string, table: string, rows: readonly (readonly string[])[]]>([
  [
    'a cell over two columns leaves the second empty',
    '<tr><th>年份<th colspan=2>产量<tr><td>2019<td>3<td>4',
    [
      ['年份', '产量', ''],
      ['2019', '3', '4'],
    ],
  ],
  [
    'a cell over two rows leaves its place below empty, in the middle and at the end',
    '<tr><td rowspan=2>甲<td>1<td rowspan=2>注<tr><td>2<td>3<tr><td>乙<td>4<td>5',
    [
      ['甲', '1', '注'],
      ['', '2', '', '3'],
      ['乙', '4', '5'],
    ],
  ],
  ['a span of nothing is one', '<tr><td colspan=0>甲<td rowspan=x>乙', [['甲', '乙']]],
  [
    'a table within takes nothing from the one around',
    '<tr><td rowspan=3>甲<td>乙</table><table><tr><td>丙<td>丁',
    [
      ['甲', '乙'],
      ['丙', '丁'],
    ],
  ],
])('%s', async (_, table, rows) => expect(await rowsOf(table)).toEqual(rows));

test('a span without measure is cut', async () => {
  const [row] = await rowsOf('<tr><td colspan=9999>甲<td>乙');
  expect(row!.length).toBeLessThan(70);
});
