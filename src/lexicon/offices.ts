/** Last words of the names of bodies that write, sign, publish or receive replies, longest first; folded form. */
export const OFFICE_ENDINGS: readonly string[] = [
  // Government: State Council system, local departments (GB/T 9704-2012, 7.3.5; names as in 机构改革方案 2018 and before).
  ...'人民政府办公室 人民政府办公厅 人民政府 管理委员会 委员会办公室 委员会 办公厅 办公室 管委会 街道办事处 办事处'.split(' '),
  ...'管理局 总局 支局 分局 局 厅 管理处 管理中心 服务中心 中心 管理所 总队 支队 大队 指挥部 领导小组 管理站'.split(' '),
  ...'国务院 省政府 市政府 县政府 区政府 镇政府 乡政府 政府办 政府'.split(' '),
  // Party, courts, people's organisations, parties in the CPPCC.
  ...'组织部 宣传部 统战部 工作部 政法委 纪委监委 纪委 市委 县委 区委 省委 州委 法院 检察院'.split(' '),
  ...'总工会 工会 妇联 团委 残联 联合会 协会 商会 学会'.split(' '),
  ...'总支部委员会 支部委员会 总支部 总支 支部 代表团 工商联 侨联 台联 科协 文联 红十字会 促进会 研究会 小组 界别'.split(' '),
  // Companies and units that answer for their network or school.
  ...'供电公司 有限责任公司 有限公司 集团公司 分公司 公司 银行 支行 大学 学院 学校 医院 研究院 研究所'.split(' '),
  ...'部 委 办 署 社 院 处 站 队 所'.split(' '),
];
