// Pages broken by chance: the pages of fixtures/, mutated as bytes and as text. Called by fuzz.js.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fixtures = join(dirname(fileURLToPath(import.meta.url)), '..', 'fixtures');
const MOST_BYTES = 400_000;
const PIECES =
  '( ) （ ） 〔 〕 [ ] 《 》 【 】 “ ” : ： , ， 、 。 ; \n \r\n \t \u3000 \0 \ufeff \ud83d\ude00 % . 0 1 9 12 2022 20221112 2022年 3月 15日 年 月 日 一、 二、 、 （一） （ ） 1. 1、 . ① 第一条 第 条 一是 是 万元 亿 ： 个 % 百分之 索引号： 发文日期： 文号： 【发布日期】 联系人： 主办单位： 张三代表： 委员： 您好！ 收悉。 现答复如下： 感谢您的关心！ 市人民政府 关于 的答复 《关于 的通知》 号 〔2022〕 届 次会议 建议 提案 <p> </p> <span></span> <br> <table><tr><td> </td></tr></table> <li> <!-- --> <script> &nbsp; &#65; <div style=display:none> <html> < &'.split(
    ' ',
  );

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const unmarked = (text) => text.replace(/⟦[^⟧]*⟧/g, '');
const pages = [
  ...readdirSync(join(fixtures, 'pages')).flatMap((name) => {
    const folder = join(fixtures, 'pages', name);
    return readdirSync(folder).flatMap((file) => (file.startsWith('input.') ? [readFileSync(join(folder, file))] : []));
  }),
  ...readdirSync(join(fixtures, 'marked')).flatMap((file) => {
    return file.endsWith('.marked.txt') ? [Buffer.from(unmarked(readFileSync(join(fixtures, 'marked', file), 'utf8')))] : [];
  }),
];

/** Input `n` of a seed: a page, mutated one to six times; now and then one line or token of it stands 10,000 times. */
export function inputOf(seed, n) {
  const random = randomOf(Math.imul(seed, 1_000_003) + n);
  const below = (limit) => Math.floor(random() * limit);
  const pick = (list) => list[below(list.length)];
  const stretch = (length, longest) => {
    const start = below(length + 1);
    return [start, Math.min(length, start + below(longest))];
  };
  const ofBytes = [
    (page, [start, end]) => [page.subarray(0, start), page.subarray(end)],
    (page, [start, end]) => [page.subarray(0, end), page.subarray(start)],
    (page, [start]) => [page.subarray(0, start), Buffer.from([below(256)]), page.subarray(start + 1)],
    (page, [start]) => [
      page.subarray(0, start),
      Buffer.from(Array.from({ length: below(8) }, () => below(256))),
      page.subarray(start),
    ],
    (page, [start]) => [page.subarray(0, start), pick(pages).subarray(start)],
  ];
  const ofText = [
    (text, [start, end]) => text.slice(0, start) + text.slice(end),
    (text, [start, end]) => text.slice(0, end) + text.slice(start),
    (text, [start, end]) => text.slice(0, start) + text.slice(end, end + 40) + text.slice(start, end) + text.slice(end + 40),
    (text, [start]) => text.slice(0, start) + pick(pages).toString('utf8').slice(below(2000)),
    (text, [start]) => text.slice(0, start) + pick(PIECES) + text.slice(start),
    (text, [start]) => text.slice(0, start) + Array.from({ length: below(12) }, () => pick(PIECES)).join('') + text.slice(start),
    (text) => text.replaceAll(pick(PIECES), () => (random() < 0.5 ? '' : pick(PIECES))),
    (text) => text.replaceAll(pick([...text]) ?? '', ''),
    (text) =>
      text
        .split('\n')
        .sort(() => random() - 0.5)
        .join('\n'),
  ];
  const blowUp = (text) => {
    const lines = text.split('\n');
    const at = below(lines.length);
    const [start, end] = stretch(lines[at].length, 12);
    const token = random() < 0.5 ? pick(PIECES) : lines[at].slice(start, end);
    lines[at] =
      random() < 0.3 ? `${lines[at]}\n`.repeat(10_000) : lines[at].slice(0, start) + token.repeat(10_000) + lines[at].slice(end);
    return lines.join('\n');
  };

  let page = pick(pages);
  for (let left = 1 + below(6); left > 0; left--) {
    if (random() < 0.2) page = Buffer.concat(pick(ofBytes)(page, stretch(page.length, pick([4, 40, 400]))));
    else {
      const text = page.toString('utf8');
      page = Buffer.from(pick(ofText)(text, stretch(text.length, pick([2, 8, 40, 400]))));
    }
  }
  if (random() < 0.03) page = Buffer.from(blowUp(page.toString('utf8')));
  return page.subarray(0, MOST_BYTES);
}
