/** Words of the website around a letter, folded form, blanks taken out. */

/** The site's own footer: host, filing numbers, address. Anywhere in a short line without a full stop. */
export const FOOTER_WORDS =
  'ICP备|ICP证|网安备|公安备案|网站标识码|标识码|版权所有|版权归|Copyright|copyright|©|主办单位:|主办:|承办:|承办单位:.{0,40}(?:地址|邮编|承办|ICP|技术)|主管单位:|主管:|运维单位|' +
  '技术支持|网站支持IPv6|网站地图|网站声明|关于我们|联系我们|您是.{0,8}第?[0-9]{1,10}位|本站.{0,8}[0-9]{1,10}位|访客|地址:.{0,60}(?:邮编|邮政编码)|备案序号|备案号|违法和不良信息|建议使用.{0,20}浏览器|最佳浏览';

/** How lines of navigation and of the article's tools begin. */
export const CHROME_STARTS =
  '上一[篇条页则个]|下一[篇条页则个]|上篇|下篇|前一篇|后一篇|相关(?:链接|稿件|文档|文章|信息|阅读|新闻|报道|内容|附件|提案|建议)|关联稿件|热门搜索|延伸阅读|猜你喜欢|分享[到:]|扫一扫|扫描二维码|' +
  '首页|网站首页|您的位置|您现在的位置|您当前的位置|您当前所在|当前位置|当前的位置|所在位置|今天是|欢迎访问|无障碍|设为首页|加入收藏|用户登录|登录[/|]|大中小|' +
  '网友评论|发表评论|我要纠错|纠错|微信扫|微博|二维码|热词|移动端|电脑版|手机版|客户端|PDF下载|图为|图片说明|\\(图|资料图|<!--|>>|»';

/** The same, as short lines only: a heading of a letter may begin so. */
export const TOOL_STARTS =
  '相关|关联|热点|热门|推荐|更多|分享|打印|关闭|收藏|返回|扫描|欢迎|长者|繁体|简体|登录|注册|留言|评论|微信|搜索|政策原文|文件下载|附件下载|PDF|--';

/** How lines about the article begin: part of its metadata above the letter, of the site below it. */
export const ARTICLE_STARTS =
  '责任编辑|责编|编辑:|编审|编发|初审|复审|终审|审核:|审核人|来源:|文章来源|信息来源|作者:|供稿|撰稿|发布日期|发布时间|更新时间|发表时间|时间:|日期:|点击|浏览|阅读|访问|人气|字体|字号|文字大小';

/** The same inside brackets: 【打印】 [关闭窗口] 〖大 中 小〗. */
export const CHROME_BRACKETED = '打印|关闭|字体|字号|大|返回|顶部|收藏|我要|分享|纠错|下载';

/** How a path of navigation looks: 首页 > 政务公开 > 正文. */
export const BREADCRUMB =
  '(?:>>?|»|›).{1,20}(?:>>?|»|›)|^[^:|]{0,12}\\|[^:|]{1,12}(?:\\|[^:|]{1,12}){0,8}$|^.{0,6}首页.{0,2}[>/»›-]';
