/** Lines with the form of a title. A row: the page, and its titles with a bar at each joint. */
import { describe, expect, test } from 'vitest';
import { surveyOf } from '../support/survey-of.js';

const titlesOf = async (text: string) => {
  const { titles } = await surveyOf(text);
  return titles.map(({ span }) => text.slice(span.start, span.end).replaceAll('\n', '|'));
};

describe('titles', () => {
  test.each<readonly [page: string, titles: readonly string[]]>([
    [
      '关于加强湿地保护建议的答复\n关于市三届人大五次会议第B8号建议的回复',
      ['关于加强湿地保护建议的答复', '关于市三届人大五次会议第B8号建议的回复'],
    ],
    ['甲县旅游局关于县人大五次会议第8号建议办理情况(B)的函', ['甲县旅游局关于县人大五次会议第8号建议办理情况(B)的函']],
    ['甲市生态环境局\n关于市七届人大五次会议第29号建议的答复', ['甲市生态环境局|关于市七届人大五次会议第29号建议的答复']],
    ['关于对县十九届人大四次会议第B(2024)31号\n建议的答复', ['关于对县十九届人大四次会议第B(2024)31号|建议的答复']],
    ['政协乙区八届三次会议\n第3-12号提案的答复', ['政协乙区八届三次会议|第3-12号提案的答复']],
    ['对县政协十届一次会议第41号提案的\n答    复', ['对县政协十届一次会议第41号提案的|答    复']],
    ['对市届人大二次会议\n第建议的答复', ['对市届人大二次会议|第建议的答复']],
    [
      '乙区环卫中心2022年承办区政协五届一次会议第83号提案办理情况',
      ['乙区环卫中心2022年承办区政协五届一次会议第83号提案办理情况'],
    ],
    ['对十三届全国人大四次会议第3456号建议的答复', ['对十三届全国人大四次会议第3456号建议的答复']],
    ['丙市教育局关于印发《校园安全三年行动方案》的通知', ['丙市教育局关于印发《校园安全三年行动方案》的通知']],
    ['關於市十五屆人大五次會議第109號建議的答覆', ['關於市十五屆人大五次會議第109號建議的答覆']],
  ])('%s', async (page, titles) => expect(await titlesOf(page)).toEqual(titles));
});

describe('no titles', () => {
  test.each([
    '上一篇:关于市三届人大五次会议第96号建议的答复',
    '您提出的关于修路的建议收悉,现答复如下:',
    '二、关于您所提建议的答复',
    '二关于您所提建议的答复',
    '(三)关于加强监管的意见',
    '关于增加助餐点的建议。今年新建30个。',
    '特此答复',
    '对口支援工作已有答复',
  ])('%s', async (page) => expect(await titlesOf(page)).toEqual([]));
});
