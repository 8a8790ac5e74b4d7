/** What letters say and what pages say around them: by these the block that holds the letter is told from the rest. */

/** Only a letter says these; one a line is enough. The samples are the forms seen in replies of all levels. */
export const LETTER_WORDS =
  /收悉|[答回]复如下|答覆如下|(?:代表|委员|同志|先生|女士)[:：]\s{0,4}$|您提出|你们提出|贵(?:委|团|党派)提出|感谢您|感谢你们|衷心感谢|此复|现将|印发给你们|[特专]此(?:通知|公告|函复|批复|答复|回复)|此致|再次感谢|欢迎您?(?:继续|随时|监督)|如(?:您)?(?:仍)?有(?:不妥|疑问|意见)/;

/** Lines that may follow a letter outside its block: a date, an office, contacts, copies, attachments. */
export const LETTER_TAIL =
  /^[\s\u3000]{0,40}(?:[(（]?(?:联系人|联系电话|联系单位|承办单位|抄送|抄报|附件|此件)|[(（]?[0-9０-９〇○零一二三四五六七八九十]{2,4}年.{1,8}日[)）]?[\s\u3000]{0,10}$|[\u4e00-\u9fff]{2,30}(?:局|委|委员会|厅|办|办公室|政府|部|院|会|队|中心|公司|处|署|行)[\s\u3000]{0,10}$)/;

/** Lines that pages put behind a letter: neighbours, lists, buttons, credits, the foot of the site. */
export const AROUND_A_LETTER =
  /^[\s\u3000]{0,20}[【[（(]?(?:上一[篇条页]|下一[篇条页]|前一[篇条]|后一[篇条]|(?:相关|关联|延伸|热点|推荐|其他)(?:链接|稿件|文章|新闻|阅读|信息|文档|文件|内容|资讯|附件)|扫一扫|分享|打印|关闭|返回|收藏|责任编辑|编辑[:：]|责编|审核[:：]|版权所有|主办|承办单位[:：].{0,40}ICP|网站标识码|技术支持|浏览次数|点击)/;
