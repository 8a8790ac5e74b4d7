/** Metadata of HTML pages: index as list of terms, table, list without colons, centred font; links and footers around. */
import { expect, test } from 'vitest';
import { recordOf } from '../../support/metadata-of.js';

const BODY = `<p>王小明代表：</p><p>您提出的《关于改善农村客运条件的建议》收悉。经研究，现答复如下：</p>
<p>一、基本情况</p><p>我局高度重视农村客运工作，会同有关部门到现场调研，已经开通客运线路，沿线群众出行更加方便。</p>
<p>二、下一步工作</p><p>我们将继续完善站点设施，加强安全监管，让群众走得了、走得好。</p><p>感谢您的关心和支持。</p>`;
const SIGNED = '<p align="right">甲县交通运输局</p><p align="right">2021年6月30日</p>';
const page = (title: string, body: string, head = '') =>
  `<html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

test('an index of terms and a footer', async () => {
  const { metadata } = await recordOf(
    page(
      '关于县十届人大三次会议第12号建议的答复 - 甲县人民政府',
      `<div><a href="/">首页</a><a href="/a">政务公开</a></div>
      <dl><dt>索 引 号：</dt><dd>003345678/2021-00045</dd><dt>信息分类：</dt><dd>建议提案办理</dd></dl>
      <dl><dt>生成日期：</dt><dd>2021-06-30</dd><dt>废止日期：</dt><dd></dd><dt>文号：</dt><dd>甲交函〔2021〕33号</dd></dl>
      <h1>关于县十届人大三次会议第12号建议的答复</h1><div><span>发布时间：2021-07-01</span> <span>来源：甲县交通局</span></div>
      <div id="zoom">${BODY}${SIGNED}</div><p>上一篇：<a href="/x">关于县十届人大三次会议第16号建议的答复</a></p>
      <div><p>主办：甲县人民政府　地址：甲县和平路8号　邮编：243000</p><p>皖ICP备05000001号</p></div>`,
    ),
  );
  expect(metadata).toMatchObject({
    indexNumber: '003345678/2021-00045',
    category: '建议提案办理',
    documentDate: '2021-06-30',
    documentNumber: '甲交函〔2021〕33号',
    title: '关于县十届人大三次会议第12号建议的答复',
    publishedDate: '2021-07-01',
    publisher: '甲县交通局',
    proposals: [{ number: '12' }],
    footer: { host: '甲县人民政府', address: '甲县和平路8号', postcode: '243000' },
  });
});

test('an index table whose number is said to be none, a number under the title', async () => {
  const { metadata } = await recordOf(
    page(
      '甲县人民政府',
      `<table><tr><td>索引号:</td><td>11340521003/202107-00012</td><td>组配分类:</td><td>人大代表建议办理</td></tr>
      <tr><td>名称:</td><td colspan="3">关于县十届人大三次会议第12号建议的答复</td></tr>
      <tr><td>文号:</td><td>无</td><td>发布日期:</td><td>2021-07-08 15:30</td></tr><tr><td>有效性:</td><td>有效</td><td>关键词:</td><td></td></tr></table>
      <h2>关于县十届人大三次会议第12号建议的答复</h2><p>来源: 县交通局 浏览量: <span>12</span> 字体：【<a>大</a> <a>小</a>】</p>
      <div><p>甲交办〔2021〕7号</p><p>办理类别：B类</p>${BODY}${SIGNED}<p>（此件主动公开）</p></div>
      <ul><li><a>关于县十届人大三次会议第8号建议的答复</a><span>2021-07-08</span></li></ul>`,
    ),
  );
  expect(metadata).toMatchObject({
    indexNumber: '11340521003/202107-00012',
    documentNumber: '甲交办〔2021〕7号',
    publishedDate: '2021-07-08',
    replyClass: 'B',
    openness: '主动公开',
    validity: '有效',
    keywords: [],
    proposals: [{ number: '12' }],
  });
});

test('an index whose labels have no colon', async () => {
  const { metadata } = await recordOf(
    page(
      '建议提案',
      `<ul><li><b>索引号</b><span>000014348/2020-01234</span></li><li><b>发文机关</b><span>甲县交通局</span></li>
      <li><b>成文日期</b><span>2021年6月30日</span></li><li><b>主题分类</b><span>交通</span></li>
      <li><b>标题</b><span>关于县十届人大三次会议第12号建议的答复</span></li><li><b>发布日期</b><span>2021-07-05</span></li></ul>
      <h3>关于县十届人大三次会议第12号建议的答复</h3><div>${BODY}${SIGNED}</div>`,
    ),
  );
  expect(metadata).toMatchObject({
    indexNumber: '000014348/2020-01234',
    publisher: '甲县交通局',
    documentDate: '2021-06-30',
    category: '交通',
    publishedDate: '2021-07-05',
    title: '关于县十届人大三次会议第12号建议的答复',
  });
});

test('meta tags speak where the page is silent, and a disagreement is an issue', async () => {
  const head = (title: string) =>
    `<meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="2021-07-05 10:00"><meta name="ContentSource" content="甲县交通局">`;
  const silent = await recordOf(page('x', `<div>${BODY}${SIGNED}</div>`, head('关于县十届人大三次会议第12号建议的答复')));
  expect(silent.metadata).toMatchObject({
    publishedDate: '2021-07-05',
    publisher: '甲县交通局',
    title: '关于县十届人大三次会议第12号建议的答复',
  });
  expect(silent.issues.filter(({ code }) => code === 'witness-disagrees')).toEqual([]);

  const other = await recordOf(
    page(
      'x',
      `<h1>关于县十届人大三次会议第12号建议的答复</h1><div>${BODY}${SIGNED}</div>`,
      head('关于县十届人大三次会议第21号建议的答复'),
    ),
  );
  expect(other.metadata.title).toBe('关于县十届人大三次会议第12号建议的答复');
  expect(other.issues.map(({ code }) => code)).toContain('witness-disagrees');
});
