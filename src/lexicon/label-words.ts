/**
 * Words that label a value in reply pages, by the role of the value: folded form, blanks and colon taken out.
 * The index of open government information (索引号 …) follows the catalogue rules of State Council office, 国办函〔2009〕1 and its
 * provincial kin; the sign-off words follow GB/T 9704-2012, 7.2-7.4; the rest was seen as the comments say.
 */
export type LabelRole =
  | 'indexNumber'
  | 'publisher'
  | 'category'
  | 'genre'
  | 'documentNumber'
  | 'documentDate'
  | 'publishedDate'
  | 'title'
  | 'keywords'
  | 'validity'
  | 'openness'
  | 'replyClass'
  | 'signer'
  | 'handler'
  | 'handlerPhone'
  | 'phone'
  | 'contactUnit'
  | 'copiedTo'
  | 'attachment'
  | 'host'
  | 'address'
  | 'postcode'
  | 'proposer'
  | 'proposalNumber'
  | 'session'
  | 'neighbour'
  | 'widget'
  | 'other';

export const LABEL_WORDS: readonly (readonly [role: LabelRole, words: string])[] = [
  // Catalogue of open information: 国办函〔2009〕1 and the index tables of provincial sites.
  ['indexNumber', '索引号 信息索引号 信息索引 索引编号 公开索引号 信息索取号 索取号 目录索引号 索引码 文件索引号'],
  [
    'publisher',
    '发布机构 发布单位 发布部门 发布机关 发文机关 发文机构 发文单位 发文部门 制发机关 公开机构 公开单位 公开部门 公开主体',
  ],
  ['publisher', '生成机构 产生机构 形成单位 发布者 信息发布机构 责任部门'],
  // The line of source and clicks under a title.
  ['publisher', '信息来源 来源 文章来源 稿件来源 内容来源 消息来源 信息提供 信息提供单位 供稿单位 供稿 来源单位 来源部门'],
  ['category', '主题分类 信息分类 组配分类 分类 所属分类 信息类别 主题类别 所属主题 主题 所属类别 内容分类 类目'],
  ['genre', '体裁 体裁分类 公文种类 文种 公文类别 文件种类 公文体裁'],
  [
    'documentNumber',
    '文号 发文字号 发文号 文件编号 文件号 文书号 公文号 发文文号 文件文号 公文文号 文件字号 发文编号 答复文号 复函文号',
  ],
  ['documentDate', '成文日期 成文时间 生成日期 生成时间 发文日期 发文时间 制发日期 制发时间 制作日期 形成日期 形成时间 产生日期'],
  ['documentDate', '签发日期 印发日期 文件日期'],
  [
    'publishedDate',
    '发布日期 发布时间 公开日期 公开时间 公布日期 公布时间 更新日期 更新时间 发表日期 发表时间 信息发布日期 信息公开日期',
  ],
  // Words of site systems for the day on which a page was put up.
  [
    'publishedDate',
    '信息时间 上网日期 上网时间 上传时间 上传日期 录入时间 录入日期 添加时间 添加日期 刊登日期 刊登时间 加入时间 编辑时间 日期 时间',
  ],
  ['title', '名称 标题 信息名称 文件名称 公文名称 信息标题 题名 文件标题 题目'],
  ['keywords', '主题词 关键词 关键字 标签'],
  ['validity', '有效性 时效性 效力状态 文件状态 有效状态 信息有效性 是否有效 信息状态 文件有效性 效力 时效'],
  // Letterhead and sign-off of replies, GB/T 9704-2012, 7.2-7.4, and what assemblies ask of offices to print there.
  [
    'openness',
    '公开方式 公开属性 公开类别 公开形式 公开类型 公开程度 信息公开属性 是否公开 是否同意公开 是否主动公开 公开选项 公开情况',
  ],
  [
    'replyClass',
    '办理结果 办理类别 办理结果类别 办理答复类别 办理结果标注 办理程度 办理结果分类 办理复类 结果分类 解决程度 类别 建议类别 提案类别',
  ],
  ['replyClass', '答复类别 答复类型 答复类 答复结果 答复分类 办复类别 办复类型 复函类别'],
  ['signer', '签发人 签发 领导签发 领导签批 签发领导 签批人 审签人 签批领导 批准人 领导署名 审批人 核签人'],
  [
    'handler',
    '联系人 承办人 经办人 联系人姓名 承办人员 经办人员 具体承办人 具体经办人 联络人 联系人员 承办人姓名 办理人 具体联系人 主办人',
  ],
  [
    'handler',
    '联系人及电话 联系人和电话 联系人与电话 联系人、电话 联系人电话 联系人及联系电话 联系人和联系电话 联系人联系电话 联系人及联系方式',
  ],
  [
    'handler',
    '承办人及电话 承办人电话 承办人及联系电话 承办人和联系电话 承办人联系电话 承办人及联系方式 经办人及电话 经办人及联系电话',
  ],
  ['phone', '联系电话 电话 办公电话 联系方式 电话号码 咨询电话 手机 固定电话 手机号码'],
  [
    'contactUnit',
    '承办单位 联系单位 承办科室 承办处室 承办部门 联系科室 联系部门 联系处室 主办科室 经办科室 主办处室 经办处室 具体承办单位 责任科室',
  ],
  ['contactUnit', '联系单位及联系人 承办单位及联系人 联系单位和联系人 承办单位及承办人 联系科室及联系人'],
  ['handler', '联系领导'],
  ['contactUnit', '联系单位及电话 承办单位及电话 承办科室及电话 联系单位及联系电话'],
  ['copiedTo', '抄送 抄报 抄送单位 抄报单位 抄送机关 抄报抄送 主送抄送 抄报、抄送'],
  ['attachment', '附件 附 相关附件 附件下载 文件下载'],
  // Footers of sites.
  ['host', '主办 主办单位 主办方 版权所有 网站主办 网站主办单位 主管单位 主办机构 主办机关 版权'],
  ['address', '地址 单位地址 联系地址 通讯地址 通信地址 办公地址 网站地址'],
  ['postcode', '邮编 邮政编码 邮政编号 邮码'],
  // Forms above or beside the letter, seen on pages of county and city assemblies.
  [
    'proposer',
    '提案人 建议人 代表提案者 提案者 领衔代表 代表姓名 委员姓名 提出人 提案单位 第一提案人 领衔人 建议代表 提案委员 提出代表 主提人 建议提出人',
  ],
  [
    'proposalNumber',
    '建议号 提案号 编号 建议编号 提案编号 建议提案编号 案号 建议提案号 议案号 案件编号 提案案号 代表建议号 建议序号 提案序号',
  ],
  ['proposalNumber', '代表建议编号 委员提案编号'],
  ['session', '会议届次 届次 届别 会议 会议名称 届次会议 所属届次'],
  // Links to other pages: what follows belongs to another letter.
  ['neighbour', '上一篇 下一篇 上一条 下一条 上篇 下篇 上一页 下一页 上一个 下一个 上一则 下一则 前一篇 后一篇'],
  ['neighbour', '相关链接 相关文章 相关信息 相关阅读 相关新闻 相关报道 相关内容 热点推荐 推荐阅读 延伸阅读'],
  // Buttons and greetings of the site: their values are no data.
  ['widget', '字号 字体 字体大小 文字大小 字体颜色 视力保护色 分享到 分享 打印 今天是 选择字号 文字 背景颜色 背景色'],
  // Known and kept, but no field of the record: the catalogue's further columns;
  [
    'other',
    '公开目录 公开范围 公开时限 公开期限 有效期 语言 语种 载体类型 载体 格式 信息格式 内容概述 内容概要 概述 摘要 内容摘要 服务对象 面向对象',
  ],
  // dates that are none of the three;
  [
    'other',
    '生效日期 生效时间 实施日期 施行日期 废止日期 废止时间 失效日期 失效时间 截止日期 著录日期 交办日期 交办时间 打印日期 打印时间',
  ],
  ['other', '答复时间 答复日期 办理时间 办结时间 办理日期 收文日期 年度 年份'],
  // clicks and the people of the site;
  ['other', '浏览次数 浏览量 浏览 浏览数 访问量 访问次数 点击数 点击率 点击 点击次数 点击量 阅读次数 阅读量 阅读 阅读数 人气'],
  ['other', '作者 责任编辑 编辑 审核 审核人 责编 初审 复审 终审 校对 撰稿 撰稿人 记者 摄影'],
  // forms of handling, the leaders in charge among them;
  [
    'other',
    '责任领导 分管领导 主要领导 督办领导 政府督办领导 分管领导及电话 责任领导及电话 责任人 办理情况 办理类型 办理方式 办理状态 办理进度',
  ],
  [
    'other',
    '办理单位 办理意见 主办单位意见 协办单位 会办单位 分办单位 承办类型 内容 建议内容 提案内容 案由 建议标题 提案标题 建议名称 提案名称',
  ],
  ['other', '代表团 界别 联名人 附议人 附议代表 联名代表 满意度 满意程度 评价 代表意见 委员意见 反馈意见 答复内容 状态 序号'],
  // letterhead and imprint;
  ['other', '主送 主送单位 主送机关 印数 共印 份数 密级 紧急程度 缓急 印发机关 所属地区 行政区划'],
  // footers and breadcrumbs.
  [
    'other',
    '网站标识码 备案序号 备案号 网站备案号 技术支持 承办 协办 维护 维护单位 技术维护 运行维护 网址 网站 邮箱 电子邮箱 电子信箱 投稿邮箱',
  ],
  [
    'other',
    '传真 值班电话 监督电话 举报电话 投诉电话 服务热线 热线电话 网站电话 所在位置 当前位置 您的位置 您现在的位置 您当前的位置 你的位置 位置',
  ],
  ['other', '栏目 所属栏目 频道'],
];
