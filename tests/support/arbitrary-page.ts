/** Random pages in the shape of a reply, and random losses in them, for the properties. Sentences are our own. */
import fc from 'fast-check';

const two = (n: number) => String(n);
const year = fc.integer({ min: 2001, max: 2024 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });
const figure = fc.integer({ min: 2, max: 99_999 });
const decimal = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 99 }))
  .map(([whole, part]) => `${whole}.${part}`);

export const date = fc.tuple(year, month, day).map(([y, m, d]) => `${two(y)}年${two(m)}月${two(d)}日`);

const sentence = fc.oneof(
  date.map((d) => `${d},市政府召开专题会议研究部署。`),
  fc.tuple(year, decimal).map(([y, n]) => `${y}年,全市完成投资${n}亿元,同比增长${n.slice(0, 3)}%。`),
  fc.tuple(figure, figure).map(([a, b]) => `累计改造管网${a}公里,惠及居民${b}户。`),
  fc.tuple(year, month).map(([y, m]) => `${y}年${m}月底前全部完工。`),
  fc.constant('我们将继续加强与有关部门的沟通,主动接受代表监督。'),
  fc.constant('群众可拨打12345热线反映问题。'),
  fc.constant('印发《城区道路管养办法》(洛政办〔2021〕17号),明确责任分工。'),
);
const HANZI = '一二三四五六七八九';
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(''));
const section = fc.tuple(paragraph, fc.array(paragraph, { maxLength: 4 }));

/** An intact reply as text. */
export const page = fc
  .tuple(fc.array(section, { maxLength: 5 }), date, paragraph)
  .map(([sections, signed, opening]) =>
    [
      '索引号:00512/2022-0093',
      '发布机构:洛源市交通运输局',
      '关于市六届人大二次会议第31号建议的答复',
      '',
      '陈立新代表:',
      '',
      `您提出的《关于改善城区道路的建议》收悉。现答复如下:${opening}`,
      ...sections.flatMap(([head, subs], n) => [
        `${HANZI[n]}、第${n + 1}方面工作`,
        head,
        ...subs.map((sub, m) => `(${HANZI[m]})抓好落实。${sub}`),
      ]),
      '感谢您对交通工作的关心和支持!',
      '',
      '洛源市交通运输局',
      signed,
    ].join('\n'),
  );

/** The same with short runs lost at random, as scrapers lose them. */
export const damagedPage = fc.tuple(page, fc.array(fc.nat({ max: 9_999 }), { maxLength: 30 })).map(([text, picks]) => {
  const losable = [...text.matchAll(/[年月日.:、,。()《》“”一二三四五六七八九]/g)].map(({ index }) => index);
  const lost = new Set(picks.map((pick) => losable[pick % losable.length]));
  return [...text].filter((_, n) => !lost.has(n)).join('');
});
