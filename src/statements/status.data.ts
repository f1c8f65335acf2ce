/** Cues of plan and forecast, and the words that bring a sentence back to what is done. */

/** Verbs of intention: they hold for the rest of the sentence, up to a semicolon or a word of fact. */
export const planned =
  '力争 争取达到 争取实现 争取完成 争取突破 争取到2 积极争取 确保 拟 拟于 计划 努力完成 努力实现 努力达到 努力使 奋力实现 奋力完成 下一步 下步 接下来 明年 今后 未来 ' +
  '目标由 目标从 目标上调 目标调高 目标下调 目标调整 目标任务 预期目标 主要目标 目标是 目标为 目标值 发展目标 工作目标 必达目标 总体目标 奋斗目标 年度目标 目标: 力求 谋求 有待 亟需 亟待 尚需 还需 锚定 ' +
  '计划于 计划在 规划到 规划建设 规划总投资 规划投资 规划新建 瞄准 预算安排为 到2030年 到2035年 到2027年 到2028年 任务为 任务是 任务: 要求达到 要求完成';
/** As a cue the word must introduce what is planned: it is none after these. */
export const forecast = '预计 预期 有望 可望 预测 预估 料将 或将 估计 预判';

/** Words of fact: what follows them is done. */
export const done = '已 目前 截至 截止 现已 已经 业已 均已 完成了 实现了 达到了 确保了 超额完成 争取到 其中已';

/** Spellings that hold a cue's characters and are none. */
export const noCue =
  '行动计划 实施计划 整改计划 整治计划 培训计划 招生计划 招聘计划 招录计划 检查计划 供地计划 供应计划 出让计划 培养计划 攻坚计划 审计计划 学习计划 计划编制 计划编报 计划申报 计划生育 计划单列 计划执行 计划书 规划计划 计划目标 三年计划 五年计划 计划外 计划内 计划数 计划的 计划完成率 计划完成情况 计划》 工作计划 生产计划 采购计划 年度计划 预计划 ' +
  '模拟 虚拟 比拟 草拟 拟定 拟制 拟订 拟态 超预期 好于预期 符合预期 预期寿命 预期管理 预期引导 预期收益 ' +
  '完成目标任务 目标任务完成 超额完成目标任务 完成年度目标 年度目标任务的 年度目标的 主要目标任务完成 未来产业 未来科技 未来城 未来社区 未来乡村 未来学校 面向未来 ' +
  '早已 而已 不已 已有之 确保了 明年初 成功率 顺利率 实际利用 实际使用 实际到位 实际增长 实际下降 按计划 计划投资额的 年度计划的 计划任务的 目标任务的 任务目标的 不可预测 监测预测 预测预警 预报预测 成功申报率 成功入选 成功创建率 争取到位';

/** After the auxiliary 将 and 要 a verb or adverb follows; as preposition or part of a word they are no cue. */
export const auxiliaryAfter =
  '继续 进一步 完成 达到 实现 建成 新建 新增 建设 把 对 与 向 于 在 超过 突破 超 达 力争 努力 全面 重点 加快 持续 投入 投资 安排 开展 推进 实施 启动 组织 ' +
  '不断 积极 着力 再 会 陆续 全力 大力 逐步 有 是 为 提高 提升 增加 增长 下降 降低 确保 保持 稳定 控制 打造 培育 引进 发展 形成 带动 创建 改造 整治 建立 ' +
  '新 招 招聘 举办 发放 解决 覆盖 统筹 通过 以 按 压减 减少 扩大 缩短 争取 坚持 抓好 做好 支持 落实 维持 从 由 惠及 可 迎来 增至 升至 降至 升 降 力 总投资 建 改 扩建 达产 年产';
/** The same for words that may also be what 将 takes hold of: 将安装充电桩9个, but 将安装周期缩短至9天. Verbs of reports count too. */
export const auxiliaryMaybe =
  '上报 报送 申请 申报 采购 购置 安装 更换 配备 配置 加大 加强 强化 优化 完善 深化 健全 延长 延伸 组建 成立 设立 开工 开通 投产 投用 投运 竣工 完工 交付 上线 上市 运行 试运行 减免 补贴 拨付 兑付 支付 拆除 关停 淘汰 搬迁 征收 收储 出让 开发 修建 修复 治理 种植 邀请 吸引 选派 遴选 承接 承办 参加 进入 迈入 接待 ' +
  '采取 召开 赴 前往 同步 首次 首批 率先 尽快 适时 择机 分批 分期 分步 予以 给予 派 调 更 基本 全部 一次性 每年 每月 总计 累计 优先';
/** What 将 then does to it: the verbs that close such a phrase. */
export const disposing =
  '到 至 为 入 成 由 与 控制 稳定在 保持在 压减 压缩 压降 缩短 缩减 降低 下降 提高 提升 下放 移交 移送 上交 报送 上报 转 归 划 合并 整合 汇总 用于 作';

/** 要 inside these is no auxiliary. */
export const notAuxiliary =
  '主要 重要 需要 要求 要素 摘要 纪要 必要 要点 要件 只要 提要 概要 首要 要闻 要害 要道 要案 要事 不要 简要 险要 机要 要么 次要 紧要 想要 就要 将要 要在';

/** Words after the figure that make it an aim: 99400万元的目标任务. */
export const aimAfter =
  '控制目标 阶段性任务 阶段性目标 阶段任务 阶段目标 目标任务 预期目标 必达目标 年度目标 的目标 目标要求 奋斗目标 的任务 任务目标';

/** Right before the figure these make it an aim: 废钢利用量目标不低于2000万吨. */
export const aimBefore =
  '全年任务 年度任务 全年计划 年度计划 收入预算 支出预算 年初预算 年度预算 控制目标 目标 目标值 预期目标 奋斗目标 目标任务 任务目标 控制目标';
/** A bracket right behind these says how much was set: 完成年度目标任务(6万人)的106%. */
export const aimBeforeBracket = '目标 任务 计划 指标 目标任务 任务目标 目标值 任务数 计划数 任务量';
/** After the figure these say that what it counts is still to come: 二期70亩近期将上报. */
export const toCome = '将 拟 拟于 即将';

/** Right before the figure these say that it is there: 现有12所敬老院全部改造. */
export const existing = '现有 现有的 原有 原有的 既有 既有的 已有 已有的';
/** The people of a place, who are there whatever is planned: 全县48万人民. */
export const inhabitants = '人民 各族人民 各族群众 干部群众 父老乡亲 老百姓 市民 群众 人口';
/** Before the figure these say that it is what is left: 另有2条预计8月首航. */
export const remaining = '另有 其余 剩余 还有 余下 剩下 尚有 另外';
/** What has not begun is to come: 管廊8公里(预计8月开工). */
export const begun = '开工 动工 进场 启动 开建 实施';
/** Behind a figure with 由 or 从 these make it a base: 由35%提升至60%. */
export const turned =
  '提高 提升 增加 增至 增到 升至 升到 升为 上升 扩大 扩至 扩到 扩展 扩充 拓展 降至 降到 降为 降低 下降 压缩 压减 压降 压到 压至 缩短 缩减 缩小 缩至 减至 减到 减为 减少 延长 延伸 延至 调整 上调 下调 提至 提到 跃升 攀升 回升 翻';

/** Cues that reach no further than their own clause. */
export const local = '争取 积极争取 争取达到 争取实现 争取完成 争取突破';
/** Cues that give way where a later clause says 完成 or 实现: 计划投资5亿元,完成3亿元. */
export const soft = '计划 计划于 计划在 预计 预期 预测 估计 规划总投资 规划投资';
/** Words that end such a cue. */
export const softEnd = '完成 实现';
/** Cues that so often only close a statement (…,确保有序进行) that without a figure of their own they reach no further. */
export const bound = '确保';

/** At the head of a sentence these make its line one of plans, up to a time that is over. */
export const comingHead = '明年 下一步 下步 接下来 下阶段 下一阶段 下一年';
/** These do where the text has told of the first half, and the sentence says what is meant to be. */
export const halfHead = '下半年 第三季度 三季度 第四季度 四季度';
/** Times that are over, or go on: they end such a line. */
export const passedHead = '去年 上年 今年以来 截至 截止 目前 当前 过去';
/** So do these where the text tells of a part of the year: else they may be parts of the year to come. */
export const passedHalf = '上半年 前三季度 一季度';
/** What is meant to be, beside the cues: 下半年,公司将产量控制在9吨以内. */
export const meant = '安排';
/** Headings and heads of sentences that tell of the part of a year that is over. */
export const halfTold = '上半年 1-6月 1—6月 1至6月 一季度 前三季度 1-9月 1—9月';

/** What is striven for: 争取码头用海9亩纳入规划. */
export const soughtAfter = '纳入 列入 列为 获批 入选 落地 开工 建成 投产 签约 入库 上市 获得 通过';

/** Heads of plan sections, and of sections of review. */
export const planHeading =
  '计划 打算 安排 思路 目标 下一步 下步 明年 展望 重点任务 工作任务 主要任务 工作举措 工作部署 工作建议 工作重点 工作设想 工作谋划 努力方向 奋斗目标 下半年 下阶段 下一阶段 今后 未来 预算草案 工作要点';
export const reviewHeading =
  '总结 回顾 情况 成效 进展 成绩 亮点 问题 不足 困难 做法 经验 成就 完成 上半年 前三季度 一季度 过去 工作概况 概述 原因 基本概况 执行';
