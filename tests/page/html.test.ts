import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/page/index.js';
import type { Line, Page } from '../../src/types.js';

const page = (body: string, head = '') => readPage(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`);
const textOf = ({ source }: Page, { start, end }: { start: number; end: number }) => source.slice(start, end);
const texts = (read: Page, keep: (line: Line) => boolean = () => true) =>
  read.lines.filter(keep).map((line) => textOf(read, line));
const mainOf = (read: Page) => texts(read, ({ main }) => main);

const LETTER = [
  '李明委员：',
  '您提出的《关于增设公交站点的提案》收悉，现答复如下：',
  '一、现状',
  '目前该线路设站12处，日均客流3800人次，高峰期发车间隔8分钟。',
  '感谢您对公交事业的关心！',
  '青石市交通运输局',
  '2021年7月9日',
];
const PARAGRAPHS = LETTER.map((line) => `<p>${line}</p>`).join('\n');

describe('visible text', () => {
  test.each<[string, string, string[]]>([
    ['blocks are lines', '<div>甲<p>乙</p>丙</div>丁', ['甲', '乙', '丙', '丁']],
    ['<br> breaks a line', '甲<br>乙<br/>丙<BR />丁', ['甲', '乙', '丙', '丁']],
    ['empty blocks are none', '<p>甲</p><p></p><p>&nbsp;</p><p><br></p><p>乙</p>', ['甲', '乙']],
    ['runs are joined as they stand', '<p>第<span>12</span>号<b>建</b>议</p>', ['第12号建议']],
    ['blanks collapse', '<p>  a \n\t b  </p>', ['a b']],
    ['a line break of the file between hanzi is no blank', '<p>答复\n    如下</p>', ['答复如下']],
    ['but one before a label is', '<div>来源：市水务局\n发布时间：2021-07-09</div>', ['来源：市水务局 发布时间：2021-07-09']],
    ['full-width and no-break blanks stay', '<p>　　甲&nbsp;&nbsp;乙　</p>', ['　　甲\u00a0\u00a0乙　']],
    ['entities are decoded', '<p>&ldquo;甲&rdquo;&middot;&#x4e59;&#19993;&nbsp&lt;5</p>', ['“甲”·乙丙\u00a0<5']],
    ['what nobody sees is left out', '<p>甲\u200b乙\ufeff丙&shy;丁</p>', ['甲乙丙丁']],
    [
      'lines of the file that are paragraphs',
      `<div>首页</div><div class="text">${LETTER.join('\n')}\n　　请予支持，并请随时提出宝贵的意见和建议，我们将继续改进工作，不断提高服务水平，更好地服务广大群众。</div>`,
      [
        '首页',
        ...LETTER,
        '　　请予支持，并请随时提出宝贵的意见和建议，我们将继续改进工作，不断提高服务水平，更好地服务广大群众。',
      ],
    ],
    ['<pre> keeps its lines', '<pre>甲\n  乙\r\n丙</pre>', ['甲', '  乙', '丙']],
    ['white-space: pre-wrap too', '<div style="white-space: pre-wrap">甲\n乙</div>', ['甲', '乙']],
    ['a page without any break keeps the breaks of the file', '甲。\n乙。\n丙。', ['甲。', '乙。', '丙。']],
    ['definition lists', '<dl><dt>索引号<dd>A1<dt>文号<dd>B2</dl>', ['索引号', 'A1', '文号', 'B2']],
    ['block by style', '<span style="display:block">甲</span><span style="DISPLAY: block">乙</span>', ['甲', '乙']],
    ['inline by style', '<ul><li style="display:inline">甲</li><li style="display: inline-block">乙</li></ul>', ['甲乙']],
    [
      'Word',
      '<p class=MsoNormal><span>嘉<span lang=EN-US>2<o:p></o:p></span></span></p><![if !supportLists]>一、<![endif]>甲',
      ['嘉2', '一、甲'],
    ],
    ['unclosed paragraphs and cells', '<table><tr><td>甲<tr><td>乙</table><p>丙<p>丁', ['甲', '乙', '丙', '丁']],
    ['text after the end', '<p>甲</p></body></html><p>乙</p></body></html>', ['甲', '乙']],
    ['ruby', '<p><ruby>滹<rp>(</rp><rt>hu</rt><rp>)</rp></ruby>沱河</p>', ['滹沱河']],
    [
      'a bar of labelled values gets its blanks',
      '<div><span>来源：水务局</span><span>日期：2021-07-09</span><em>阅读：9</em></div>',
      ['来源：水务局 日期：2021-07-09 阅读：9'],
    ],
    ['runs of a sentence do not', '<p><b>来源：水务局</b><span>等</span><span>单位</span></p>', ['来源：水务局等单位']],
  ])('%s', async (_, body, expected) => expect(texts(await page(body))).toEqual(expected));

  test.each([
    ['scripts', '<script>var a="<p>乙</p>"</script>'],
    ['styles', '<style>.a{content:"乙"}</style>'],
    ['comments', '<!-- 乙 --><!--[if gte mso 9]><xml>乙</xml><![endif]-->'],
    [
      'hidden blocks',
      '<div style="display:none">乙</div><div style="position:absolute;left:-9999px">乙</div><p style="visibility:hidden;display:block">乙</p><p hidden>乙</p><p style="visibility: hidden">乙</p>',
    ],
    ['forms', '<select><option>乙</select><textarea>乙</textarea><button>乙</button><input value="乙">'],
    ['noscript', '<noscript>乙</noscript>'],
    ['frames', '<iframe src="a.html">乙</iframe><noframes>乙</noframes>'],
    ['the title', '<title>乙</title>'],
    ['drawings', '<svg><text>乙</text></svg>'],
  ])('%s are left out', async (_, hidden) => expect(texts(await page(`<p>甲</p>${hidden}<p>丙</p>`))).toEqual(['甲', '丙']));

  test.each<[string, string, string[]]>([
    ['a class', '.draft, #hid { color: red; display: none }', ['甲']],
    ['but not for print', '@media print { .draft { display: none } #hid { display: none } }', ['甲', '乙', '丙']],
    ['and not where it is shown again', '.draft{display:none} .draft.on{display:block} #hid{display:none}', ['甲', '乙']],
    ['and not by a rule for some places only', '/* #hid */ .menu .draft{display:none} p#hid{display:none}', ['甲', '乙', '丙']],
    ['a sheet without end', '.draft{display:none} @media { #hid{', ['甲', '丙']],
  ])('a style sheet in the page hides: %s', async (_, sheet, expected) => {
    const body = '<p>甲</p><div class="box draft">乙</div><p id="hid">丙</p>';
    expect(texts(await page(body, `<style>${sheet}</style>`))).toEqual(expected);
  });

  test.each(['<div style="display:none">', '<textarea>', '<noscript>'])('unless the letter stands in them: %s', async (open) => {
    const close = open.replace(/<(\w+).*/, '</$1>');
    const read = await page(`<div>首页 打开全文。</div>${open}${open === '<textarea>' ? '甲。乙；丙。' : PARAGRAPHS}${close}`);
    expect(read.source).toMatch(/感谢您|甲。乙；丙。/);
  });
});

test('a file indented by a program has no blanks of its own', async () => {
  const run = (text: string) => `\n   <span>\n    ${text}\n   </span>`;
  const read = await page(
    `\n <div>\n  <p>${['截至', '2021', '年', '6', '月，共', '35.6', '万户，含', 'PM', '10'].map(run).join('')}\n  </p>\n </div>\n`,
  );
  expect(read.source).toBe('截至2021年6月，共35.6万户，含PM 10');
});

test('a longer hidden text is left out where a letter is seen', async () => {
  const read = await page(`${PARAGRAPHS}<div style="display:none">${'<p>办理须知。请先登录；再提交。</p>'.repeat(9)}</div>`);
  expect(texts(read)).toEqual(LETTER);
});

describe('numbers of ordered lists', () => {
  test.each<[string, string, string[]]>([
    ['as browsers print them', '<ol><li>甲<li>乙</ol>', ['1. 甲', '2. 乙']],
    ['from a start', '<ol start="3"><li>甲</li><li value=7>乙</li><li>丙</li></ol>', ['3. 甲', '7. 乙', '8. 丙']],
    ['Chinese', '<ol style="list-style-type:cjk-ideographic" start=10><li>甲</li><li>乙</li></ol>', ['十、甲', '十一、乙']],
    [
      'simplified and traditional',
      '<ol style="list-style-type: simp-chinese-informal"><li>甲</ol><ol style="list-style:trad-chinese-formal"><li>乙</ol>',
      ['一、甲', '壹、乙'],
    ],
    ['by type', '<ol type=A><li>甲</ol><ol type=i start=4><li>乙</ol>', ['A. 甲', 'iv. 乙']],
    ['backwards', '<ol reversed><li>甲<li>乙</ol>', ['2. 甲', '1. 乙']],
    ['of an editor', '<ol class="custom_cn list-paddingleft-1"><li class="list-cn-1-1"><p>甲</p></li></ol>', ['一、甲']],
    ['nested', '<ol><li>甲<ol type=a><li>乙</li></ol></li><li>丙</li></ol>', ['1. 甲', 'a. 乙', '2. 丙']],
    ['none where the style says so', '<ol style="list-style-type:none"><li>甲</ol><ul><li>乙</ul>', ['甲', '乙']],
    ['none before a number of its own', '<ol><li>一、甲</li><li>（二）乙</li></ol>', ['一、甲', '（二）乙']],
    ['only before the first line of an item', '<ol><li><p>甲</p><p>乙</p></li></ol>', ['1. 甲', '乙']],
  ])('%s', async (_, body, expected) => expect(texts(await page(body))).toEqual(expected));
});

describe('tables', () => {
  const rows = ({ source, lines }: Page) =>
    lines.filter(({ kind }) => kind === 'row').map(({ cells }) => cells.map(({ start, end }) => source.slice(start, end)));

  test('a row is one line with its cells apart', async () => {
    const read = await page(
      '<table><tr><th>水库</th><th>库容</th></tr><tr><td>&nbsp;柳荫 </td><td><p>128</p><p>万方</p></td></tr></table>',
    );
    expect(rows(read)).toEqual([
      ['水库', '库容'],
      ['柳荫', '128 万方'],
    ]);
    expect(texts(read)[0]).toBe('水库\t库容');
  });
  test('an empty cell keeps its place', async () => {
    const read = await page('<table><tr><td>文号：</td><td></td><td>日期：</td><td>2021-07-09</td></tr></table>');
    expect(rows(read)).toEqual([['文号：', '', '日期：', '2021-07-09']]);
  });
  test('a cell that holds a document is lines, not a cell', async () => {
    const read = await page(`<table><tr><td>菜单</td><td>${PARAGRAPHS}</td></tr></table>`);
    expect(texts(read)).toEqual(['菜单', ...LETTER]);
    expect(rows(read)).toEqual([]);
  });
  test('a table around a table lays out the page', async () => {
    const inner = '<table><tr><td>面积</td><td>3公顷</td></tr></table>';
    expect(rows(await page(`<table><tr><td>左</td><td>${inner}</td></tr></table>`))).toEqual([['面积', '3公顷']]);
  });
});

describe('lines', () => {
  test.each<[string, Line['align']]>([
    ['<p align=right>甲</p>', 'right'],
    ['<p style="color:red; text-align: right">甲</p>', 'right'],
    ['<div style="TEXT-ALIGN:center"><div>甲</div></div>', 'center'],
    ['<center><b>甲</b></center>', 'center'],
    ['<td align=middle>甲</td>', 'center'],
    ['<p align=justify>甲</p>', null],
    ['<table align=center><tr><td>甲</td></tr></table>', null],
    ['<p>甲</p>', null],
  ])('side of %s', async (body, align) => expect((await page(body)).lines.map((line) => line.align)).toEqual([align]));

  test.each(['<h1>甲</h1>', '<h3><span>甲</span></h3>', '<h2><div>甲</div></h2>'])('%s is a heading', async (body) =>
    expect((await page(body)).lines.map(({ kind }) => kind)).toEqual(['heading']),
  );

  test.each<[string, number]>([
    ['<p><a href="/">首页</a></p>', 1],
    ['<p><a href="/">上一篇</a>甲乙丙</p>', 0.5],
    ['<p><a name="top">甲</a>乙</p>', 0],
    [`<a href="#">${PARAGRAPHS}${PARAGRAPHS}`, 0],
  ])('links in %s', async (body, share) => expect((await page(body)).lines[0]!.linkShare).toBe(share));

  test('meta tags and title are witnesses', async () => {
    const read = await page(
      '甲',
      '<title> 答复 </title><meta name="PubDate" content="2021-07-09"><meta charset="utf-8"><meta property="og:title" content="乙">',
    );
    expect(read.meta).toEqual([
      { name: 'title', content: '答复' },
      { name: 'PubDate', content: '2021-07-09' },
      { name: 'og:title', content: '乙' },
    ]);
  });
});

describe('holes', () => {
  test.each<[string, string]>([
    ['<p>2019<span></span>7<span style="font-family:仿宋"></span>28日</p>', '2019|7|28日'],
    ['<p><span></span>、甲</p>', '|、甲'],
    ['<p>甲</p><p><span></span></p><p>乙</p>', '甲\n乙'],
    ['<p>甲<b> </b>乙</p>', '甲 乙'],
    ['<p>甲<span id="hits"></span><i class="icon-eye"></i><a name="x"></a><o:p></o:p></p>', '甲'],
    ['<ol><li><span></span>甲</li></ol>', '|1. 甲'],
    ['<table><tr><td>甲<font></font>乙</td><td><u></u>丙</td></tr></table>', '甲|乙\t|丙'],
  ])('in %s', async (body, expected) => {
    const { source, holes } = await page(body);
    expect([...holes].reverse().reduce((text, at) => `${text.slice(0, at)}|${text.slice(at)}`, source)).toBe(expected);
  });
});

describe("the letter's block", () => {
  const NAV = '<div class="nav"><a href="/">首页</a><a href="/b">建议提案</a></div>';
  const FOOT = '<div class="foot">版权所有：青石市人民政府办公室 地址：青石市南街1号</div>';
  const RELATED =
    '<div><h4>相关稿件</h4><ul><li><a href="1">关于市政协三届一次会议第5号提案的答复</a></li><li>关于第6号提案的答复</li></ul></div>';

  test.each([
    ['paragraphs in a container', `${NAV}<h1>答复</h1><div class="c">${PARAGRAPHS}</div>${RELATED}${FOOT}`],
    ['lines parted by <br>', `${NAV}<div>${LETTER.join('<br>\n')}</div>${RELATED}${FOOT}`],
    ['a block a paragraph', `${NAV}<div>${LETTER.map((line) => `<div>${line}</div>`).join('')}</div>${FOOT}`],
    ['containers in containers', `<div>${NAV}<div><div><div>${PARAGRAPHS}</div></div>${RELATED}</div></div>${FOOT}`],
    [
      'tables of the table era',
      `<table><tr><td>${NAV}</td><td><table><tr><td>${LETTER.join('<br>')}</td></tr></table></td></tr></table>${FOOT}`,
    ],
    [
      'a sign-off of its own',
      `${NAV}<div>${LETTER.slice(0, 5)
        .map((line) => `<p>${line}</p>`)
        .join('')}</div><div><p>${LETTER[5]}</p><p>${LETTER[6]}</p></div>${RELATED}${FOOT}`,
    ],
    ['a phone copy behind it', `${NAV}<div class="pc">${PARAGRAPHS}</div><div class="phone">${NAV}${PARAGRAPHS}</div>${FOOT}`],
    [
      'a comment form with prose',
      `${NAV}<div>${PARAGRAPHS}</div><div class="talk"><p>请文明发言，遵守法律。评论须经审核；内容不代表本站。</p></div>${FOOT}`,
    ],
  ])('%s', async (_, body) => expect(mainOf(await page(body))).toEqual(LETTER));

  test.each([
    [
      'a letter in two blocks',
      `${NAV}<div><div>${PARAGRAPHS.split('\n').slice(0, 4).join('')}</div><div>${PARAGRAPHS.split('\n').slice(4).join('')}</div></div>`,
    ],
    [
      'a short end in a block of its own',
      `${NAV}<div><div>${PARAGRAPHS.split('\n').slice(0, 4).join('')}</div><div><p>我们会继续努力。</p>${PARAGRAPHS.split('\n').slice(4).join('')}</div></div>`,
    ],
    ['the salutation outside', `${NAV}<div><p>${LETTER[0]}</p><div>${PARAGRAPHS.split('\n').slice(1).join('')}</div></div>`],
  ])('no line is lost: %s', async (_, body) => expect(mainOf(await page(body))).toEqual(expect.arrayContaining(LETTER)));

  test('two letters on a page are both main', async () => {
    const second = PARAGRAPHS.replace('李明', '王芳').replace('增设', '延长').replace('12处', '15处');
    const read = await page(`${NAV}<div>${PARAGRAPHS}</div><div>${second}</div>${FOOT}`);
    expect(mainOf(read)).toEqual(expect.arrayContaining([...LETTER, '王芳委员：']));
  });

  test('a fragment is all main', async () => expect(mainOf(await readPage(PARAGRAPHS))).toEqual(LETTER));
});

describe('--select', () => {
  const html = `<html><body><div id="a"><p>甲。</p></div><div class="b"><p>乙。</p><p>丙。</p></div>${PARAGRAPHS}</body></html>`;
  test.each<[string, string[]]>([
    ['#a', ['甲。']],
    ['.b, #a', ['甲。', '乙。', '丙。']],
    ['.b > p:last-child', ['丙。']],
  ])('%s', async (selector, expected) => {
    const read = await readPage(html, selector);
    expect(read.letterBlock).toBe('selected');
    expect(mainOf(read)).toEqual(expected);
  });
  test('what is hidden is shown where it is chosen', async () => {
    const read = await readPage(
      '<html><body><p>甲。</p><div hidden><div id="x"><p>乙。</p></div><p>丙。</p></div></body></html>',
      '#x',
    );
    expect(mainOf(read)).toEqual(['乙。']);
  });
  test('an inline element chooses its block', async () =>
    expect(mainOf(await readPage('<html><body><p>甲。</p><p><span id="x">乙。</span>丙</p></body></html>', '#x'))).toEqual([
      '乙。丙',
    ]));
  test('one that names nothing is told and overlooked', async () => {
    const read = await readPage(html, '#none');
    expect(read.letterBlock).toBe('not-selected');
    expect(mainOf(read)).toEqual(expect.arrayContaining(LETTER));
  });
  test('one that is none is refused', async () => expect(readPage(html, 'p[')).rejects.toMatchObject({ code: 'usage' }));
});

/** No time is measured: a quadratic reader would not be done in hours. */
const HANGS = 120_000;

describe('bounds', () => {
  test.each(['<div>', '<b>', '<table><tr><td>', '<ul><li>', '<a href=1>'])(
    '%s without end is refused, not followed',
    async (open) => expect(readPage(`<html>${`${open}x`.repeat(20_000)}`)).rejects.toMatchObject({ code: 'too-large' }),
  );
  test.each(['<p>', '</b>', '<br>', '<td>', '<', '&', '<p><span></span>', '<li>一。', '<tr><td>a<td>b</tr>', ' \n'])(
    '%s a hundred thousand times is read',
    async (piece) => {
      const { source, lines } = await readPage(`<html><body>${piece.repeat(100_000)}</body></html>`);
      expect(lines.at(-1)?.end ?? 0).toBeLessThanOrEqual(source.length);
    },
    HANGS,
  );
});
