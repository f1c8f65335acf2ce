/** Function words at the edges of names and between a name and its figure. */
import type { Row } from '../roles.ts';

export const names: readonly Row[] = [
  [
    'head',
    '如果 若 现时 这些 那时 此时 这个 那个 这样 所以 虽然 即使 你 尽管 例如 比如 随着 这次 结果 方法 其 并对 日前 近期 截至目前 截止目前 本年 当年 年内 年末 年底 本月 本季度 当月 ' +
      '特别是 尤其是 尤其 推动所有 高水平 精准 强力 科学 多措并举 严肃 用心 用情 用力 牢牢 稳妥 加力 超额 管理好 落实好 办好 用好 盯紧 抓紧 由原来 截止到 截至到 正 仍有 尚 今天 主要是 ' +
      '一是 二是 三是 我 这样的 那些 其实 当时的 当天 当日 据悉 结论 一辆 一场 每个 这家 这名 这位 今 才 并处 这时 这一 那次 这就 那么 这笔 那笔 该笔 其间 紧接着 这项 这条 这部 这座 ' +
      '这类 该次 这款 这批 这场 这支 这架 这艘 这份 这块 这套 这株 这只 这辆 那项 那座 此款 该款 这台 这本 这张 这件 这起 该项 此项 该种 此种 此类 该类 这群 这组 这两 该批 那只 那台 ' +
      '截 旗下 从中 可知 据说 各级 至高 不排除 当地 记者看到 记者看到了 记者发现 记者发现了 记者注意到 记者了解到 记者获悉 记者见到 记者见到了 然后 接着 额外 反反复复 一并 各自 单独或伙同 ' +
      '单独及伙同 伙同他人 单独或者伙同 考虑到',
  ],
  [
    'head tail',
    '一名 一种 一位 一个 一台 一块 一座 一艘 迄今 后者 前者 最近 最近一次 最近一期 届时 逆势 一些 接续 加上 个别 扣除价格因素 扣除价格因素影响 剔除价格因素 按可比价格计算 按可比价计算 ' +
      '按可比价格 按可比价 按不变价格计算 按不变价计算 按可比口径 按可比口径计算 按同口径 可比口径 今年 分别是 折合 折合约 快速 大幅度 明显 显著 小幅 名义 净 共有 约有 仅有 即约 约合 合 ' +
      '折合人民币 约合人民币 人民币大写 其次为 其次是 最多可 合计约 相等于 轻微 有约 有近 亦已 一共有 总计为 较早时 报收 收于 收报于 报于 收盘报 开报 现报 创 创下 创出 刷新 此间 里 里面 ' +
      '历年 收市报 至多 最多 最少 反而 变相 只需 仅需',
  ],
  [
    'head manner',
    '后来 深入 成功 奋力 如今 当即 反复 极力 大举 亲自 始终 一直 刚刚 接连 立刻 马上 火速 应该 屡次 屡屡',
  ],
  ['head opens', '因地制宜 此外 扎实 有序 认真 严格 高质量 高标准 高效 常态化 坚决 圆满 正在'],
  ['head stop', '且 而 但 比 相较 让 含 应 能 内'],
  ['head hollow', '这 意味着'],
  ['head plain', '属于 加以'],
  ['head break', '全年共'],
  ['head link', '几乎'],
  ['head preposition', '自'],
  ['head shareNoun', '比重'],
  ['head timely', '按期'],
  ['head tail hollow', '加至 加 年仅 时年 现年 年约 年近 年满 年逾 短短 身为'],
  ['head tail break', '总共 均可 便 大概 竟 骤'],
  ['head tail stop', '当中 之中 即 或 较 需'],
  ['head tail manner', '至今 最终 仍然 依然 现在'],
  ['head opens manner', '主动 严厉 如期'],
  ['head tail link', '分别为 大约 至少'],
  ['head preposition stop', '给 经'],
  ['head tail tick', '高见 低见'],
  ['head break plain', '一共'],
  ['head link stop', '只'],
  ['head manner plain', '重新'],
  ['head manner timely', '按时'],
  ['head opens plain', '切实'],
  ['head preposition opens', '根据'],
  ['head tail aspect', '单月'],
  ['head tail onward', '来到'],
  ['head tail session', '最新'],
  ['head tail weighing', '相当于'],
  ['head tail stop nounTail', '和 及 等 的 以及'],
  ['head tail opens manner', '稳步 顺利'],
  ['head opens aspect plain', '有效'],
  ['head tail bare shareNoun', '占比'],
  ['head tail break manner', '可以'],
  ['head tail break nounTail', '共计'],
  ['head tail break session', '现'],
  ['head tail hollow extent', '芳龄'],
  ['head tail link opens', '大幅'],
  ['head tail link stop', '仅'],
  ['head tail stop opens', '同时'],
  ['head tail link stop nounTail', '了 约 近'],
  ['head opens manner timely plain', '及时'],
  ['head stop nounTail hollow opens', '并'],
  ['head tail break link hollow', '却'],
  ['head tail link preposition stop', '就'],
  ['head tail stop nounTail opens', '其中'],
  [
    'tail',
    '具有 成为 原本 减至 缩至 扩至 提至 增到 升到 降到 年平均 多达 原来的 由原来的 原来为 的水平 分别有 约占 占到 占比达 占比为 首次突破 首次超过 总共有 计划总 分 各占 累计实现 累计完成 ' +
      '提高到 提升到 增加到 上升到 下降到 降低到 减少到 增长到 缩短到 提高至 增加至 下降至 降低至 减少至 增长至 缩短至 缩短为 回升到 回升至 回落到 回落至 攀升至 攀升到 跃升到 调整为 调整到 ' +
      '恢复到 恢复至 压缩到 压缩至 压减到 压减至 继续保持 持续保持 连跨 跨上 跨越 迈上 跃上 冲刺 冲击 首破 闯过 越过 迈过 跨过 冲破 双双 双双突破 双 仍需 拟安排 相应 相应安排 评估为 估值为 ' +
      '统一为 转为 历史性 一举 不得 含有 附有 刻有 患有 载有 称为 改为 受到 介于 为零 原先 单日 高达约 将会 就会 则会 便会 也会 才会 还会 变成 变为 变成了 日内 统一 一笔 扩大到 扩大至 ' +
      '一幅 一家 一尊 一条 一栋 一所 一间 大约有 大约占 大约达 至少会 最多会 运行在 只剩 只剩下 仅剩 仅剩下 还剩 还剩下 尚余 尚剩 差不多 只用 仅用',
  ],
  [
    'tail link',
    '均为 约为 高达 将近 接近 最高达 依次 依次为 各为 分别达 分别达到 控制在 维持在 均达 均达到 由负转正 由降转增 由降转升 止跌回升 止跌企稳 企稳回升 须 已达 累计达 估 不多于 不大于 不小于 ' +
      '大约为 大约是 不满 未满 未达 未到 未及 限制在 固定在 设定在 压缩在 锁定在 限定在 介乎 稳定于 固定于 限制于 正负',
  ],
  ['tail hollow', '站上 上看 录'],
  ['tail plain', '年均 向上 为期'],
  ['tail ranked', '跃升至 上升至'],
  ['tail class', '方面'],
  ['tail nounTail', '等共'],
  ['tail opens', '提升至'],
  ['tail link nounTail', '不少于 计'],
  ['tail hollow session', '盘中'],
  ['tail link plain', '达成'],
  ['tail link stop', '上下'],
  ['tail link nounTail weighing', '不到 不低于 不高于 不超过'],
  ['break', '累计共 已累计 共已 新近 主要由于'],
  ['break passing', '逐一 逐项'],
  [
    'link',
    '均超 均超过 均在 都在 仅为 整整 由负转正、 由降转增、 止跌回升、 企稳回升、 要保持在 要达到 已超 已超过 将达 将达到 可达 预计达 预计为 达了 幅度达 幅度为 幅度达到 幅度超过 幅度 率达 ' +
      '率为 — - 不得低于 不得高于 不得超过 不得少于 应不低于 应达到 将分别 更逼近 更达 低至 可低至 低到 一度达',
  ],
  ['link nounTail', ':'],
  ['link stop nounTail', ','],
  ['preposition', '借助 经由 同 会同 运用 积极运用 紧扣 立足 面向 结合'],
  ['preposition opens', '依托 聚焦'],
  [
    'closing',
    '基础上 过程中 前提下 框架下 背景下 条件下 支持下 指导下 帮助下 推动下 引导下 组织下 工作中 活动中 行动中 考核中 评比中 工作后 程序后 时间内',
  ],
  ['stop', '左右 不等 之间 之多 余 来 后 前 起 止 了。 做到 如 无 不论'],
  ['stop plain', '以上 以内 记账单位 特别提款权'],
  ['stop ranked', '位列 排名'],
  ['stop hollow', '时'],
  ['stop ranked staying', '居 列'],
  ['nounTail', '等任务 等工作 建设任务 名下 、 ('],
  ['nounTail aspect', '总'],
  [
    'onward',
    '赶到 赶往 驶往 送至 送到 送往 交至 汇至 转账至 驾车 驾驶车辆 不同程度 均不 均未 均能 运至 运往 运到 拉至 带至 带回 抬至 用上 陆续进入 陆续迎来 相继进入 带着 调成 揉成 拌成 和成 ' +
      '搅成 拌匀 搅匀 混匀 揉匀 煮沸 翻炒 腌制 定容 搅拌均匀',
  ],
  ['ranked', '排在 排 跻身 稳居 居于 高居 前移至 晋升至 位次 名次'],
  ['ranked staying', '名列'],
  ['nounHead', '基地 主体 设备 车辆 站点 点位 事项 工地 岗位 业务 对象 片区 街区'],
  ['nounHead plain', '场所 材料'],
  ['nounHead shared', '案件 设施'],
  ['hollow', '小写 大写 原告 双方 两被告 每年平均 每年平均至少 逊于预期 年方 升破 涨破 跌穿 站稳 冲上'],
  ['hollow plain', '被告 好于预期 符合预期 低于预期 高于预期 不及预期'],
  ['hollow tick', '失守'],
  [
    'opens',
    '紧盯 周密 精心 制订 发挥 构建 压实 卸载 锻造 促进 广泛 贯彻 妥善 定期 全方位 最大限度 计划总投资 计划投资 计划完成 计划新建 计划实施 预计总投资 征求 择优聘请 择优 选举产生 初步完成 ' +
      '分批次 日发 依据 基本建成 基本完成 基本实现 名义增长',
  ],
  ['opens plain', '充分 夯实 配合'],
  ['opens aspect bare plain', '日均'],
  [
    'shared',
    '类 型 进口 常住 户籍 刑事 民事 增加值 产量 税收 库存 劳动力 床位 保险 医保 养老 流域 断面 客运 货运 吞吐量 周转量 从业 用电 总额',
  ],
  ['shared owned', '产值 销量 进出口'],
  ['shared plain', '学位 里程'],
  ['shared aspect', '出口'],
  ['shared group', '党员'],
  ['shared bare total', '总量'],
  [
    'manner',
    '最先 前不久 大多 强烈 千方百计 提议 有意 试图 尝试 擅自 私自 携手 联手 迅速 连夜 免费 单独 独自 秘密 违规 故意 强行 时常 偶尔 初次 不得不 被迫 只好 宁愿',
  ],
  ['manner plain', '自行 无偿 早已 自愿 经常'],
  ['manner session', '再度'],
  ['group', '护士 读者 新生儿 患儿 观众'],
  ['aspect', '最长 最深 官方 额定 理论 起步'],
  ['aspect plain', '人均 其他 综合 设计'],
  [
    'extent',
    '身长 体长 翼展 机长 车长 车宽 车高 车重 轴距 占地面积 建筑面积 使用面积 流域面积 水域面积 湖面面积 时速 航速 射程 航程 续航里程 排水量 载重量 自重 总重 票价 售价 股价 起售价 定价 ' +
      '指导价 年薪 月薪 身价 转会费 宽 层高 桥长 船长 吃水深度',
  ],
  ['extent dimension', '深度 高度 宽度 直径 水深'],
  ['extent plain', '总面积 总长 占地 净重'],
  ['extent amount dimension', '长度'],
  ['handling', '实行'],
  ['ground', '基数 基础'],
  ['amount', '价值 容量 造价'],
  ['class', '主线 大类 层次 层面 抓手 环节 类别 维度 领域 主张 倡议 观点 理念 意见 大项 小项 分项 单项'],
  ['class plain', '要素 部分 步骤'],
  ['recipe', '配方 参数 基质 处方 配比'],
  ['recipe plain', '比例 成分 组合 组分'],
  ['dimension', '厚度 间距 半径 边长 口径 粒径 跨度 压力 路程 车程 行程 波长 坡度 倾角 速度 转速'],
  ['dimension plain', '电压'],
  ['bare total plain', '总数 总规模'],
  ['total plain', '保有'],
  ['added', '新开'],
  ['height', '低位 新低 新高 高位'],
  [
    'weather',
    '晴 多云 晴间多云 阴 小雨 中雨 大雨 大暴雨 阵雨 雷阵雨 雷雨 毛毛雨 小雪 中雪 大雪 暴雪 阵雪 雨夹雪 冻雨 雾 大雾 轻雾 霾 浮尘 扬沙 沙尘暴 冰雹',
  ],
  ['session', '全日 午后'],
  ['tick', '开 收 见'],
  ['spent', '投入到 投向 源自 用在 集中于 集中在'],
  ['shareNoun', '份额 市场份额'],
  [
    'planned plain',
    '总计划 行动计划 实施计划 整改计划 整治计划 培训计划 招生计划 招聘计划 招录计划 检查计划 供地计划 供应计划 出让计划 培养计划 攻坚计划 审计计划 学习计划 规划计划 计划目标 三年计划 五年计划 ' +
      '生产计划 采购计划 预计划 超额完成目标任务 激励计划 持股计划 回购计划 增持计划 减持计划 融资计划 分红计划 投资计划 发展计划',
  ],
  ['planned reaching plain', '完成目标任务 完成年度目标'],
];
