/**
 * What stands behind a unit and makes it and its numeral part of a name: grades, phases, plans. All are sticky: they are
 * tried at one place.
 */
import XRegExp from 'xregexp';

/** Behind 级: grades (三级医院, 一级响应), not levels that are counted. */
export const gradeTail = XRegExp.build(
  `(?: {{place}} | {{rank}} | {{state}} | {{matter}} | {{next}} )`,
  {
    next: XRegExp(`[和与及或] [^,;。、]{0,6} [一二三四五]级`, 'x'),
    place: XRegExp(
      `公路 | 公立 | 民营 | 综合 | 妇幼 | 中医 | 医院 | 医疗 | 学院 | 法院 | 机构 | 市场 | 平台 | 单位 | 企业 | 供应 | 子?公司 | 支行 | 河 | 航道`,
      'x',
    ),
    rank: XRegExp(
      `[及或]?以[上下] | 甲 | 等 | 赛 | 巡视 | 调研 | 主任 | 建造 | 助理 | 中级 | 高级 | 英模 | 警 | 专科 | 科`,
      'x',
    ),
    state: XRegExp(`手术 | 护理 | 响应 | 应急 | 保护 | 预警 | 风险 | 联动体 | 能效 | 排放`, 'x'),
    matter: XRegExp(
      `诊疗 | 文物 | 评审 | 评价 | 认证 | 测评 | 水平 | 证书 | 应用 | 学科 | 标准 | 资质 | 指标 | 水 | 地震 | 大?风 | 钢 | 跳 | 议?会(?:议|代表)?`,
      'x',
    ),
  },
  'xy',
);

/** Behind 级 after digits: grades that institutions, systems and works have. Winds and earthquakes are measured. */
export const digitGradeTail = XRegExp(
  `公立 | 医院 | 医疗 | 甲等 | 乙等 | 评审 | 评价 | 认证 | 测评 | 水平 | 标准 | 资质 | 证书 | 应用 | 手术 | 护理 | 响应 |
  保护 | 能效 | 公路 | 航道 | 巡视 | 调研 | 等保`,
  'xy',
);

/** Behind 期: phases of works (一期工程), or a phase and its amount (一期108亩). */
export const phaseTail = XRegExp(
  `工程 | 项目 | 建设 | 改造 | 用地 | 扩建 | 厂房 | 标段 | 技改 | 开发 | 地块 | 基金 | 规划 | 投[资产入用] | 总投资 | 占地 | 建成 | 开工 | 竣工 | 完工 | 产能 | 达产 | 投产 | 并网 | 正在 | 即将 | 主体 | 土建 | 封顶 | 指挥 | [和、及0-9]`,
  'xy',
);

/** Behind 年: names of plans (三年行动计划). */
export const planTail = XRegExp(
  `义务教育 | 毛入 | 一贯 | 行动 | 计划 | 规划 | 倍增 | 攻坚 | 提升 | 大变样 | 实施方案 | 任务 | 目标 | 禁渔 | [级制期]`,
  'xy',
);

/** Behind 里, 股 and their like: names of places (三十里铺, 八里区). */
export const placeTail = XRegExp(`[铺店河堡桥庄营台墩屯沟镇乡村] | 区(?![间域块别]) | 地区`, 'xy');

/** Behind a per cent: pesticides and the like, whose strength is part of their name. */
export const preparation = XRegExp(
  `的? [\u4e00-\u9fffA-Za-z·.()-]{2,16}? (?: 可湿性?粉剂? | 水分散[粒颗]粒?剂? | 乳油 | 悬浮[种衣]*剂 | [水粒粉油烟]剂 | 微乳剂 | 水乳剂 | 可溶[性液]?[粉液]?剂 | 种衣剂 | 泡腾片 )`,
  'xy',
);
