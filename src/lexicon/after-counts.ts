/**
 * What follows a count, and so not a year or a day: units and counters. Read at the place right behind the numeral.
 * A row is a counter; behind the bar, the characters with which it begins another word (个人, 部门), which may well follow a year;
 * behind `|=`, those with which alone it is a counter (起案件).
 * Counted on policies, reports and laws: 元 46, 万 29, 亿 13 of 100 bare four-digit figures that look like years.
 */
const COUNTERS = `
  元 角 分|别 万|载宁州全山盛众荣源 亿 千 百 余|杭姚干江庆 多|次部方措渠点年举家种层元维样 几 数|字据量
  个|人体别旧性股案 户|籍均外 台|州湾安山账 套|取牌期 名|列牌单优义称城 件 条 项|目城 处|理于置罚在分 座 所|有以需属辖在谓 家|庭乡长政属园电校具禽
  次|年月日生 吨 米 公里 公斤 公顷 公顷 公分 公升 公尺 里 平方 平米 立方 亩|均产 度|的假过全计汛 倍 只|有要能是 头|部桥顶 间|接隔 张|家北店掖 份|额 天|然津气水门长地台河 册 列|入为席 副|市县省主书区 辆
  栋 幢 株|洲 棵 艘 架 篇 枚 眼 口|岸径头岁罩子 盏 根|据本治植 块 片|区 段 批|准复发 场|地所馆外内 届 位|于置居列 例|行如外 宗|旨教 起|=案事火违纠投刑交各 笔|试者 双|方拥重减向语招 幅 颗 粒
  羽|毛绒 尾|矿 箱 瓶 支|持出付撑部队行配援委 把|握 斤 克|服 毫 微 千瓦 兆 英尺 英里 英寸 海里 美元 欧元 日元 港元 港币 卢比 盎司 加仑 镑 小时 分钟 秒 岁 时|任间期政候
  周岁 人次 人份 班次 人|均民口大才员社力事文工类行防居保体们 号 级 席|位 层 学时 学分 课时 孔 组 门|诊户前店 对|=夫新 部|署门分委长队落 本|市县省区州局级年届质轮来部身月周季着 匹 峰 丈 寸 尺 石 担 桶 车次 趟 遍 页 字|样符 期|间末满望待 版 型 系列 系|统 款 卷 辑 回 国道 省道 县道 学年 赛季 道|路外县德 面|向积对临粉
  % ‰ ℃ ° ㎡ m M k K t T V W
`;

const rows = COUNTERS.trim()
  .split(/\s+/)
  .map((row) => row.split('|') as [string, string?]);

/** A source of a pattern that is tried right behind a numeral, blanks before it allowed. */
export const AFTER_COUNT = ` ?(?:${rows
  .map(([counter, others]) =>
    others === undefined ? counter : others.startsWith('=') ? `${counter}(?=[${others.slice(1)}])` : `${counter}(?![${others}])`,
  )
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
