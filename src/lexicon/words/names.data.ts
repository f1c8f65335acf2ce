/** Function words at the edges of names and between a name and its figure. */
import type { Row } from '../roles.ts';

export const names: readonly Row[] = [
  [
    'head',
    '其 并对 此外 日前 近期 截至目前 截止目前 本年 当年 年内 年末 年底 本月 本季度 当月 特别是 尤其是 尤其 初步 推动所有 深入 扎实 有序 认真 严格 成功 高质量 高标准 ' +
      '高水平 高效 主动 精准 强力 奋力 科学 因地制宜 多措并举 常态化 严厉 严肃 用心 用情 用力 坚决 牢牢 稳妥 加力 如期 按时 按期 圆满 超额 管理好 落实好 办好 用好 盯紧 抓紧 由原来 比重 ' +
      '截止到 截至到 正 仍有 尚 我们 今天 主要是 一是 二是 三是 正在',
  ],
  [
    'head tail',
    '至今 迄今 后者 前者 最近 最近一次 最近一期 最新 届时 逆势 一些 接续 加上 相当于 个别 扣除价格因素 扣除价格因素影响 剔除价格因素 按可比价格计算 按可比价计算 按可比价格 按可比价 ' +
      '按不变价格计算 按不变价计算 按可比口径 按可比口径计算 按同口径 可比口径 今年 分别是 折合 折合约 稳步 顺利 快速 大幅度 明显 显著 小幅 名义 净 共有 约有 占比 仅有 最终 即约 ' +
      '约合 合 折合人民币 约合人民币 人民币大写 其次为 其次是 最多可 合计约 相等于 来到 轻微 预料 有约 有近 一度 亦已 一共有 总计为 较早时 高见 低见 报收 收于 收报于 报于 ' +
      '收盘报 开报 现报 创 创下 创出 刷新 加至 加 此间 当中 里 里面 之中 历年 单月 收市报',
  ],
  ['head stop', '且 而 但 比 相较 让 含 应 能'],
  ['head plain', '有效 及时 切实 属于 加以'],
  ['head break', '全年共'],
  ['head preposition', '自 根据'],
  ['head tail break', '总共 现 可以 均可 便 大概 竟 骤'],
  ['head tail stop', '同时 即 或 较 需'],
  ['head tail link', '分别为 大幅 大约'],
  ['head preposition stop', '给 经'],
  ['head stop nounTail', '并 进行'],
  ['head break plain', '一共'],
  ['head link stop', '只'],
  ['head tail stop nounTail', '和 及 其中 等 的 以及'],
  ['head tail break link', '却'],
  ['head tail break nounTail', '共计'],
  ['head tail link stop', '仅'],
  ['head tail link stop nounTail', '了 约 近'],
  ['head tail link preposition stop', '就'],
  [
    'tail',
    '减至 缩至 扩至 提至 增到 升到 降到 年平均 多达 原来的 由原来的 原来为 的水平 分别有 至多 最多 最少 约占 占到 占比达 占比为 包含 首次突破 首次超过 总共有 计划总 分 各占 累计实现 ' +
      '累计完成 提高到 提升到 增加到 上升到 下降到 降低到 减少到 扩大到 增长到 缩短到 提高至 提升至 增加至 下降至 降低至 减少至 扩大至 增长至 缩短至 缩短为 回升到 回升至 回落到 回落至 攀升至 ' +
      '攀升到 跃升到 调整为 调整到 恢复到 恢复至 压缩到 压缩至 压减到 压减至 继续保持 持续保持 连跨 跨上 跨越 迈上 跃上 站上 登上 冲刺 冲击 首破 闯过 越过 迈过 跨过 冲破 双双 双双突破 双 ' +
      '必须 仍需 拟安排 相应 相应安排 评估为 估值为 统一 统一为 转为 仍然 依然 历史性 一举 连续 不得',
  ],
  [
    'tail link',
    '逾 均为 约为 高达 将近 接近 至少 最高达 依次 依次为 各为 分别达 分别达到 控制在 维持在 均达 均达到 由负转正 由降转增 由降转升 止跌回升 止跌企稳 企稳回升 须 已达 累计达',
  ],
  ['tail plain', '年均 向上 为期'],
  ['tail ranked', '跃升至 上升至'],
  ['tail nounTail', '等共'],
  ['tail link nounTail', '不到 不少于 不低于 不高于 不超过 计'],
  ['tail link plain', '达成'],
  ['break', '累计共 已累计 共已 新近 逐一 逐项 主要由于'],
  [
    'link',
    '均超 均超过 均在 都在 仅为 整整 由负转正、 由降转增、 止跌回升、 企稳回升、 要保持在 要达到 已超 已超过 将达 将达到 可达 预计达 预计为 达了 幅度达 幅度为 幅度达到 幅度超过 幅度 率达 ' +
      '率为 — - 不得低于 不得高于 不得超过 不得少于 应不低于 应达到 将分别',
  ],
  ['link nounTail', ':'],
  ['link stop nounTail', ','],
  ['preposition', '依托 围绕 结合 借助 经由 同 会同 运用 积极运用 紧扣 聚焦 立足 面向'],
  [
    'closing',
    '基础上 过程中 前提下 框架下 背景下 条件下 支持下 指导下 帮助下 推动下 引导下 组织下 工作中 活动中 行动中 考核中 评比中 工作后 程序后 时间内',
  ],
  ['stop', '左右 上下 不等 之间 之多 余 来 后 时 内 前 起 止 了。 做到 如 无'],
  ['stop ranked', '居 位居 位列 排名 列'],
  ['stop plain', '以上 以内'],
  ['nounTail', '等任务 等工作 建设任务 名下 、 总 ('],
  ['ranked', '排在 排 名列 跻身 稳居 居于 高居 前移至 晋升至 位次 名次'],
  ['nounHead', '基地 主体 设备 车辆 站点 点位 事项 材料 工地 岗位 工作 业务 对象 片区 场所 街区'],
  ['nounHead shared', '案件 设施'],
  [
    'shared',
    '类 型 出口 进口 常住 户籍 刑事 民事 增加值 产量 产值 税收 库存 销量 劳动力 床位 党员 保险 医保 养老 学位 流域 断面 客运 ' +
      '货运 吞吐量 周转量 从业 进出口 用电 总额 总量',
  ],
  ['shared plain', '里程'],
  ['shared measure', '收入 支出 利润 价格 余额 面积 存款'],
  ['tail link unowning', '最高 最低'],
  ['stop unowning', '不 未'],
  ['link nounTail unowning', '“'],
  ['nounHead shared bodiless', '区域'],
  ['shared bodiless', '行政'],
  ['head tail ofPlace', '早段 尾市'],
  ['shared measure ofPlace', '指数'],
  ['head tail stop edge', '占'],
  ['head tail break link stop edge', '都'],
  ['head stop deed', '被'],
  ['break measure', '主因'],
  ['nounHead measure', '措施 方案'],
  ['tail ranked deed', '处于'],
  ['head tail stop unowning', '包括'],
  ['head closing unowning', '期间'],
  ['head tail unowning', '因此 其次 再次 不过'],
  ['head tail break unowning', '只要 随后 皆'],
  ['head tail link unowning', '只有'],
  ['head unowning', '另 依法 此次 本次'],
  ['head unowning plain', '主要'],
  ['stop unowning plain', '以下'],
  ['head break unowning', '首先 先后'],
  ['break unowning plain', '共同'],
  ['head stop unowning', '并且'],
  ['head tail unowning plain', '甚至 需要'],
  ['preposition unowning', '由于 针对'],
  ['shared owner', '教师'],
  ['shared ofPlace', '级'],
  ['head preposition edge', '按照'],
  ['preposition stop unowning', '因'],
];
