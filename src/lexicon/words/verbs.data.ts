/** General verbs of reports: what is done to what a figure counts. */
import type { Row } from '../roles.ts';

export const verbs: readonly Row[] = [
  ['willDo', '招 坚持 支持 维持 力 建 改'],
  ['willDo verb', '组织 整治 发放 投入 建立 新建 扩建 打造 引进 招聘 解决 培育 带动 形成 落实'],
  ['willDo head', '努力 积极 大力 全面 着力 全力 做好 抓好'],
  ['willDo plain', '年产 总投资 达产'],
  ['willDo tail', '增至 降至'],
  ['willDo body', '会'],
  ['willDo mayDo', '迎来'],
  ['willDo unowning', '逐步'],
  ['willDo head tail', '持续 不断 进一步'],
  ['willDo mayDo verb hollow', '覆盖'],
  ['willDo mayDo verb', '惠及'],
  ['willDo tail nounTail', '新 保持'],
  ['willDo verb nounTail', '开展 举办'],
  ['willDo verb otherThing', '建设 改造'],
  ['willDo dispose tail', '控制'],
  ['willDo head deed', '继续'],
  ['willDo head measure', '重点'],
  ['willDo sought verb', '建成'],
  ['willDo tail ranked', '升至'],
  ['willDo verb head', '统筹'],
  ['willDo verb plain', '创建'],
  ['willDo head preposition stop', '向 对'],
  ['willDo head break unowning', '陆续'],
  ['willDo head preposition deed', '把'],
  ['willDo head tail nounTail', '稳定'],
  ['willDo head tail stop', '可'],
  ['willDo verb shared measure', '投资'],
  ['willDo head tail link stop', '再'],
  ['willDo head tail preposition stop edge', '按 以'],
  ['willDo head tail link stop nounTail', '达'],
  ['willDo light head tail stop deed', '实现'],
  ['willDo sought verb head preposition edge', '通过'],
  ['willDo head tail link stop nounTail edge', '是 有'],
  ['willDo dispose head tail preposition stop nounTail', '与'],
  ['willDo head tail link preposition stop deed', '在'],
  ['willDo head tail link stop nounTail deed', '达到'],
  ['willDo head tail preposition stop nounTail deed', '从'],
  ['willDo mayDo head tail preposition stop edge', '于'],
  ['willDo dispose head tail preposition stop nounTail edge', '由'],
  ['willDo dispose head tail link preposition stop nounTail edge unowning', '为'],
  [
    'mayDo',
    '强化 健全 投运 上线 试运行 搬迁 邀请 迈入 采取 赴 前往 尽快 适时 择机 分批 分期 分步 派 一次性 优先 出售 启用 生产 耗资 耗费 花费 缴付 接任 出任 访问 参观 上映 结束 取消 允许 ' +
      '禁止 处以 赔偿 动用 拿出 买入 卖出 租赁 新增加 扩招 增派 部署 制造 量产 释放 注入 面临 超越 跌破 升穿 见顶 触及 逐年 会于 不会 引发 带来',
  ],
  [
    'mayDo verb',
    '召开 参加 治理 拨付 兑付 减免 征收 修建 修复 组建 设立 成立 配备 配置 购置 采购 选派 遴选 申报 关停 淘汰 拆除 接待 完善 种植 收储 开通 开发 竣工 投用 完工 交付 出让 运行 深化 ' +
      '吸引 补贴 承接 给予 承办 举行 募集 缴纳 购买 推出 关闭 转移 转让 派出 运营 发射 研制 播出 出版 安置 免征 产生 停止 罚款 承担 派遣 派送 认购',
  ],
  ['mayDo verb hollow', '造成'],
  ['mayDo deed', '裁员 回购 增持 减持 派发 派息 斥资 收取'],
  ['mayDo head', '基本 加强 使得 得到'],
  ['mayDo measure', '每年 每月'],
  ['mayDo shared', '装机 销售'],
  ['hollow mayDo unowning', '导致'],
  ['mayDo unowning', '可能'],
  ['mayDo body', '处'],
  ['mayDo break', '首批'],
  ['mayDo plain', '返还'],
  ['mayDo ranked', '进入'],
  ['mayDo verb deed', '支付 收购 归还 偿还'],
  ['mayDo verb unowning', '安装 要求 申请'],
  ['mayDo sought verb', '投产 上市'],
  ['mayDo verb telling', '发布 公布'],
  ['mayDo deed telling', '宣布'],
  ['mayDo deed unowning', '开始'],
  ['mayDo dispose verb', '上报'],
  ['mayDo head break', '同步'],
  ['mayDo head tail', '率先'],
  ['mayDo head unowning', '令'],
  ['mayDo ranked deed', '获'],
  ['mayDo verb plain', '更换'],
  ['mayDo dispose verb plain', '报送'],
  ['mayDo head stop plain', '予以'],
  ['mayDo head stop unowning', '使'],
  ['mayDo head tail break', '总计'],
  ['mayDo head tail stop', '全部'],
  ['mayDo head tail break deed', '首次'],
  ['mayDo head tail break link', '更'],
  ['mayDo sought verb ranked deed', '获得'],
  ['mayDo head tail break link stop nounTail deed', '累计'],
  ['dispose', '入 成 下放 上交 归 划 汇总 作'],
  ['dispose verb', '移送 移交'],
  ['dispose tail link', '保持在 稳定在'],
  ['dispose stop plain', '用于'],
  ['dispose head tail stop nounTail', '至'],
  ['dispose head tail stop nounTail unowning', '到'],
  ['sought', '列为 落地'],
  ['sought verb', '获批 入选 入库 纳入 列入 签约'],
  [
    'verb',
    '排查 抽查 抽检 督查 督导 核查 普查 清查 调查 摸排 查办 查获 查扣 查封 查验 查摆 整改 处分 办结 受理 审理 审结 审批 审查 审核 审议 评查 评选 评估 评定 评审 发送 发行 发动 发起 ' +
      '下发 投放 筹集 节省 收缴 征集 征迁 缴存 追缴 追回 挽回 清理 清退 清欠 清运 清收 改建 续建 改扩建 新改建 维修 修缮 修订 建造 搭建 设置 布设 铺设 架设 配套 引入 引育 引导 招引 ' +
      '招录 招收 招募 聘请 聘任 选聘 选拔 选树 选举 推荐 推选 推动 推广 推送 制定 制发 制作 编制 编写 编印 出台 印发 起草 签订 签署 颁发 发出 核发 核定 确定 认定 授予 授权 登记 注册 ' +
      '注销 吊销 撤销 取缔 拆迁 化解 化解了 调解 调处 调配 调度 帮扶 帮助 扶持 扶助 资助 救助 救治 救援 收治 接诊 诊疗 接收 接送 接入 接种 培养 轮训 培优 指导 引领 拉动 辐射 服务 走访 ' +
      '慰问 宣传 宣讲 转发 通报 公开 公示 曝光 受训 学习 交流 演练 巩固 规范 巡护 巡检 监测 监管 监督 管护 保障 维护 供应 供给 供水 供电 供热 运送 装卸 播种 造林 植树 绿化 养殖 出栏 ' +
      '存栏 收获 储备 储存 新登记 新设 新认定 新签 新开工 新开通 新入库 新收 开放 开业 通车 验收 转化 流入 供地 出动 派驻 抓获 抓捕 侦破 破获 立案 侦办 打击 打掉 批捕 批准 起诉 判处 ' +
      '宣判 执结 结案 督促 问责 劝返 追逃 缴获 收回 回收 盘活 治疗 手术 筛查 检测 检验 采集 采样 汇集 归集 录入 推行 运作 追讨 讨薪 严控 明确 细化 严查 严打 抢回 举报 投诉 化验 划定 ' +
      '划转 划拨 招商 签下 引资 研发 攻克 展出 展演 演出 刊发 制播 整理 分析 协调 协助 转办 答复 回复 回访 反馈 采纳 提出 提交 抽取 选取 入驻 纳管 列管 挂牌 融资 发债 发贷 放款 授信 ' +
      '承保 理赔 赔付 追加 追责 奖励 奖补 表彰 命名 吸纳 转业 脱贫 销号 消除 消化 减税 退税 缓缴 减征 加装 增设 增殖 放流 补助 补建 补充 补齐 谋划 策划 包装 举措 聚集 集聚 汇聚 死亡 ' +
      '受伤 受灾 疏散 紧急 救出 扑救 扑灭 处警 接警 出警 接访 息访 回应 播放 观看 阅读 转载 点击 停运 限制 限期 责令 警告 没收 拘留 逮捕 缉私 摸底 排除 裁撤 清除 疏通 疏浚 清淤 硬化 ' +
      '美化 亮化 加固 升级 申领 享受 参训 参演 参会 参展 到访 出访 出境 入境 往来 往返 飞行 航行 起降 开行 开出 停靠 靠泊 消耗 耗用 排放 捕捞 放养 免疫 检疫 扑杀 消杀 发电 供气 输送 ' +
      '输出 输入 承运 揽收 转来 投递 配送 帮教 矫正 探视 公证 鉴定 仲裁 援助 咨询 解答 受助 捐赠 捐助 募捐 献血 义诊 下沉 结对 联系 包联 驻点 化缘 遣返 列支 清偿 划归 代偿 担保 评级 ' +
      '招标 中标 流标 议标 开标 立项 备案 赋码 核准 发证 换证 注资 增资 减资 划入 划出 建档 归档 移植 移栽 栽植 补植 抚育 封育 飞播 修剪 浇灌 灌溉 喷洒 喷施 翻耕 深松 机播 机收 直播 ' +
      '带货 试种 示范 驳回 排出 排入 抢修 抢险 抢救 供养 赡养 托管 托育 寄养 收养 领养 认养 认领 申购 赎回 兑换 结汇 售汇 在建 到位 共享 共建 就业 来访 达标 发现 兑现 约谈 对接 对照 ' +
      '到港 净化 协办 创办 督办 交办 开办 查处 划分 流转 节约 下达 许可 涉及 普及 参与 换新 减排 规划 转账 汇款 退交 退赔 骗取 套取 窃取 盗走 盗窃 抢走 索要 索取 结欠 尚欠 借得 借款 ' +
      '存入 取款 提现 收受 插手 攻入 打进 出场 刊登 收录 缴交 摧毁 击落 遣散 俘虏 歼灭 出资 捐出 捐款 订购 订立 聘用 雇用 录用 录取 招生 开设 增开 兴建 贩卖 搭载 载客 容纳 收容 起获 ' +
      '扣押 冻结 拍卖 竞得',
  ],
  ['verb unowning', '发生 使用 采用 集中 收集 锁定 评为 获评'],
  ['verb otherThing', '保护 管理 培训 检查 巡查 屠宰'],
  ['verb plain', '创造 创作 创业 合格 更新'],
  ['verb bodiless', '处罚 处理 处置 办理'],
  ['verb deed', '提供 领取'],
  ['verb measure', '试验 研究'],
  ['verb preposition', '联合 协同'],
  ['verb shared', '参保 运输'],
  ['verb nounHead', '试点'],
  ['verb telling', '查明'],
  ['verb head plain', '创新'],
  ['verb preposition unowning', '利用'],
  ['verb ranked unowning', '荣获'],
  ['verb shared measure', '贷款'],
  ['verb shared otherThing', '消费'],
];
