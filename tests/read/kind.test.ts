/** Kinds of documents by title, salutation and beginning. */
import { describe, expect, test } from 'vitest';
import { recordOf } from '../support/metadata-of.js';

const LONG = '我局会同有关部门开展调研,形成分步实施的方案,已经取得明显成效,群众出行更加方便。';

describe('kind', () => {
  test.each<readonly [page: string, kind: string]>([
    [`关于县十届人大三次会议第12号建议的答复\n\n王小明代表:\n\n您提出的建议收悉,现答复如下:\n${LONG}`, 'reply'],
    [`王小明代表:\n\n您提出的关于修路的建议收悉,现答复如下:\n${LONG}`, 'reply'],
    [`甲区2022年承办区政协五届一次会议第83号提案办理情况\n\n提案由我中心主办。${LONG}`, 'reply'],
    [`甲市教育局关于开展校园安全检查的通知\n\n各县教育局:\n\n${LONG}\n\n甲市教育局\n2021年3月1日`, 'notice'],
    [`甲市公园条例\n\n第一条 为了加强公园管理,制定本条例。\n\n第二条 本条例适用于本市公园。\n\n第三条 ${LONG}`, 'law'],
    [`我市农村客运线路全部开通\n来源:甲市日报 时间:2021-03-01\n\n本报讯 昨日,记者从市交通局获悉,${LONG}`, 'news'],
  ])('%s', async (page, kind) => expect((await recordOf(page)).kind).toBe(kind));
});
