/** Words beside a numeral that make it a name, a code or an ordinal. */

/** Behind 次 where it numbers a meeting: 人大三次会议, 纪委四次全会. */
export const sittings = ['会议 全会 全体会议 全委会 常委会 代表大会'];

/** Ends of the names of bodies that number their meetings. */
export const sittingHeads = '届大协委会';

/** Works that have phases, a few words behind them: 二期引水工程. */
export const works = [
  '工程 项目 电站 电厂 机组 厂区 园区 泊位 码头 隧道 枢纽 灌区 产线 生产线 住院楼 门诊楼 教学楼 大楼 厂房 围堰 船闸 主体',
];

/** Behind a distance that names an event: 100米自由泳, 4×200米接力. */
export const events = [
  '自由泳 蛙泳 蝶泳 仰泳 混合泳 接力 短跑 长跑 跨栏 栏 中长跑 越野 竞走 飞碟 划艇 皮划艇 赛艇 障碍 跳台 跳板 步枪 手枪 气步枪 气手枪 速滑 赛跑 决赛 冠军 亚军 季军 金牌 银牌 铜牌 世界纪录',
];

/** Before 期 where it is counted: 举办三期培训项目. */
export const termHeads = '办行展成出播开印发编训排了举完共续前分计';

/** Behind 50岁以上的: what is said of the people so old, who are then no name. */
export const agedTails = '超占有达不近约逾仅只为共比';

/** Before a numeral: an ordinal (第3), a number sign (#5), a year in brackets (〔2023), an escape in a link. */
export const codeHeads = '第#№〔~@&\\';

/** Behind digits that name something: 36号, 320国道, 12345热线, 2.0版. */
export const codeTails = [
  '号 #',
  '国道 省道 县道 乡道 高速 级公路',
  '热线 专线 服务热 平台 便民 举报 电话 指挥 专班',
  '版 年版 系列 型 车型',
  '工程 模式 网 条例',
  // classes of voltage: 110千伏线路
  '千伏 kV',
];

/** Before the digit of an address: 5栋3单元. */
export const addressTails = '栋幢门';

/** Indexes that are named by how many shares they hold: 标普500, 沪深300. */
export const indexNames = ['标普 标准普尔 沪深 中证 罗素 日经 上证 深证 创业板 科创 国证 富时 万得 中小 恒生'];

/** Before the number of a house or tower: 新时代嘉园15栋. */
export const addressHeads = ['园 苑 庄 村 小区 城 邨 庭 厦 寓 里 湾 府 居 号楼 花园 大院'];

/** Before the number of a post: 国道36公里处, 高速K36公里处. */
export const roadTails = ['国道 省道 县道 高速 公路 线 K k'];

/** Measure words before which 一 is always an article: 一个, 一批, 一套. */
export const articles = '个批套种些类系定样般方部面边带级人村镇县市国省';

/** What stands before 一年 or 半年 where it measures a time: 为期一年, 持续半年, 已满一年. */
export const lastingHeads = '期时续满长短需了达隔逾近超足到约服至停借';

/** Verbs before 一起 that make it a case counted, not an adverb. */
export const caseVerbs = '生处报办破获理结立查诉现过';

/** Characters before a number of 届 that is counted: 连续3届, 已举办6届, 连任两届; else the number is an ordinal (2023届). */
export const sessionHeads = '续办任过共满历经约超';

/** Verbs before 一年 or 半年 that move a date or spend time: 提前半年投用, 仅用半年建成. */
export const scheduleVerbs = [
  '提前 提早 推迟 推后 延后 延期 滞后 顺延 缩短 延长 仅用 只用 用时 耗时 费时 历时 缓缴 缓征',
];

/** Verbs before 一年 or 半年 at the end of a clause: 继续实施一年, 试运行半年. */
export const lastingVerbs = [
  '延续 实施 执行 试行 施行 运行 运营 使用 停产 停业 停工 歇业 挂职 任职 服役 服务 保质 保修 质保 留存 保存 保管 公示 展示',
  '学习 培训 进修 实习 见习 驻村 帮扶 轮岗 试用 有效 免租 免息 免费 减免 免征 免收 补贴 缩减 压减 压缩 节省 节约 减少 增加',
  '暂停 吊销 剩余 仅剩 还剩 还有 相隔 间隔 推进 封闭 禁渔 休渔 养护 管护 监测 跟踪 随访 观察 治疗',
];

/** Behind a number of years at the head of a clause, which is then the time of what follows: 五年累计新增…. */
export const spanTails = [
  '翻 复合 年复合 累计 共计 合计 总计 总共 共 年均 平均 均 来 间 里 前 后 新增 净增 投入 完成 实现 提高 提升 增加 增长 减少 下降',
];

/** Before an Arabic number of 级 that is a grade: 通过4级评审, 等保3级, 能效1级. */
export const gradeHeads = [
  '通过 获评 评为 评定为 获得 等保 保护 能效 成熟度 资质 等级 水平 等级为 标准 响应 信用 评级 认证 创建 达标 晋升 升级为',
];

/** Before a length of time that is counted from or up to now, or is one of several: 未来三年, 截至6月底止6个月. */
export const windowHeads = [
  '最后 最初 未来 过去 以来的 今后 往后 最近 近来 此前 此后 其后 尔后 随后 日后 之前 之后 这 首 止 止, 开年 今明 今后的 未来的 过去的 接下来 接下来的 往后的 前后 后续',
];

/** Before 近 where it says that a length is nearly reached, and not up to now: 历时近3年, 创近10个月新高. */
export const spentHeads = [
  '历时 用时 耗时 费时 需时 长达 达 持续 连续 花 花了 花费 用 用了 过 过了 超 隔 时隔 相隔 等 等了 已 已有 有 了 创 创下 创出 创了 刷新 为 是 共 累计 期限 缩短 延长 提前 推迟 快了 晚了 早了 慢了 至 到 后 工作 在职 从业 经营 运营 运行 寿命 生活 居住 存活',
];

/** Behind a length with 近 before it, which is then no window: 近3年的历史. */
export const nearTails = [
  '的历史 的时间 时间 历史 之久 左右 的努力 的建设 的施工 的等待 的谈判 的治疗 新高 新低 高位 低位 高点 低点 最高 最低 与 和 、',
];

/** Behind a number of days, months or years that is the term of a bond, loan or class: 10年国债, 1年定期存款. */
export const tenorTails = [
  '国债 美债 定存 定期存款 央票 地方债 企业债 公司债 信用债 存单 国开 中债 逆回购 Shibor LPR MLF 附息 通胀预期 生苗 生幼 龄 生存率 总生存率 总体生存率 无病生存率 无进展生存率 累积生存率 存活率 复发率 累积复发率 局部控制率',
];

/** Before a number of 日 that measures a length: 值守2日, 行政拘留十日. */
export const dayHeads = [
  '连续 连 持续 为期 历时 时 期限 期 满 达 达到 超 逾 过 共 共计 合计 累计 拘留 值守 守 用 需 需要 短至 短到 缩至 减至 减为 延至 长至 延长 缩短 提前 推迟 推后 滞后 提早 晚了 早了 快 快了 慢 增加 减少 增 减 停产 停业 停工 停课 休 休息 放假 调休 间隔 隔 每隔 时隔 相隔 前 后 首 最后 整整 平均 均 至少 最多 不超过 住院 住 营业 开放 展出 服 连服 服用 治疗 控制在 几 数 享国 国祚 立国 建国 延续 存续 统治 服役 拘役 余 期为 期限为 时限为 工期为 仅用 只用 仅需 只需 长达',
];

/** Behind a number of 日 that measures a length: 5日内, 7日即可交付. */
export const dayTails = [
  '内 以内 之内 以上 以下 及以上 左右 游 龄 均 均线 行程 时间 工期 即可 余 多 的时间 之久 不等 为限 为期 后完成 无条件 无理由 年化 移动 线 滚动 ~ - — 之后 最高 以后',
];

/** Behind 岁: people of that age, whose name it is part of (0至6岁儿童). */
export const ageNames = [
  '儿童 婴幼儿 幼儿 青少年 少年 青年 女孩 男孩 女童 男童 女性 男性 妇女 老人 老年人 老年 人群 人口 居民 学生 患者 适龄 托位 年龄段 年龄组 组 接种者 接种人群 受种者 受试者 成年人 成人 考生 劳动力 股民 用户 投资者 族群 年龄层 民众 长者 上班族 受访者 选民 网民',
];

/** Before 前三年 and 后两年 at the head of a clause, or behind what they are years of: “十四五”前三年, 任期后两年. */
export const partHeads = '”五期划的届';

/** Behind 两国: what the two have in common, or who speaks for them. */
export const sharedOfTwo = [
  '元首 领导人 关系 人民 政府 首脑 外长 防长 总统 总理 国家元首 最高领导人 民众 青年 企业界 双边 边境 边界 外交 友好 友谊 传统友谊 军队 经贸 贸易 合作 交往 交流 利益 之间 发展 和广大 高层 媒体 企业 学者 专家 市场 民间 文化 人文 议会 立法机构 军方 经济 建交 复交 断交 代表团 睦邻 关于',
];

/** Before 二次 where it counts how often: 先后二次. */
export const repeatHeads = ['先后 共 曾 累计 达 满 多达 分别 前后'];

/** Before 一位 and 一名, which are then steps between ranks: 排名下滑一位. */
export const rankSteps = [
  '上升 下滑 下降 提升 前移 后移 前进 后退 跃升 晋升 滑落 回落 上升了 下滑了 下降了 提升了 前移了',
];

/** Before 一次 and 一片 of a dosage: 每日一次, 一次一片. */
export const dosageHeads = [
  '每日 每天 一天 一日 每周 每月 每次 一次 每晚 每年 各 每人 每户 注射 接种 口服 服用 含服 冲服 肌注 静滴 输注 加服 加打 各打',
];

/** What a number with M before it tells the length, speed or size of, which no M for a million does. */
export const sized = ['路段 短道 宽带 带宽 网速 光纤 流量 内存 空间'];
