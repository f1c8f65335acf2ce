/**
 * Measure words (量词) and nouns that are counted without one, each list a string of words parted by spaces. Their code is
 * the word in braces. Read from the standard lists of measure words in grammars of modern Chinese, and from the habits
 * of reports. 次 after a one-character word (人次, 家次), brackets (栋(处)) and rates are made by rule, not listed.
 */

/** One-character measure words. */
export const classifiers =
  '个 家 户 人 名 位 件 起 宗 次 项 条 张 份 本 座 所 处 台 辆 艘 架 套 间 栋 幢 头 只 匹 羽 尾 株 棵 颗 粒 块 ' +
  '片 根 支 枝 把 双 对 副 付 组 批 期 届 场 班 队 类 种 款 级 层 道 段 眼 口 门 篇 部 册 卷 幅 幕 首 则 句 字 ' +
  '页 集 笔 单 票 桩 例 床 岗 席 代 站 点 线 面 盏 盆 瓶 盒 箱 袋 包 桶 罐 杯 碗 盘 碟 壶 筐 篮 篓 捆 束 串 排 ' +
  '列 行 堆 团 丛 簇 窝 群 伙 股 缕 滴 剂 针 枚 顶 顿 餐 朵 封 扇 孔 洞 尊 具 樘 杆 轮 回 遍 趟 番 阵 声 拳 脚 ' +
  '步 圈 环 节 课 讲 章 版 栏 格 帧 屏 路 棚 池 塘 垄 墩 垛 茬 季 窖 炉 发 挺 柄 刀 令 沓 摞 叠 味 丸 帖 档 任 ' +
  '晚 夜 柱 炷 梯 摊 铺 轴 管 筒 听 扎 撮 兜 担 斗 车 丘 泡 转 船 柜 桌 局 堂 手 卡 核 金 银 铜 穴 蔸 厢 瓣 裂 耳 膝 髋 踝 纲 科 属 勺 匙 死 伤 胜 负 败 目 子 男 女 度 注 锭';

/** Longer measure words, and counting units of trades (transport, labour, schools, ports, computing power). */
export const longClassifiers =
  '点子 汤匙 茶匙 大匙 小匙 大类 中类 小类 大项 小项 小节 大块 大件 小件 航班 航线 人份 人日 人天 人月 人年 人时 工日 工时 台班 台时 台日 ' +
  '天次 标准台 标准车 车皮 课时 学时 学期 标准件 折纯吨 印张 词条 字符 卡时 总吨 净吨 标方 标准立方米 床位 席位 标台 ' +
  '泊位 车位 机位 工位 铺位 展位 摊位 站位 货位 人头 阶段 层级 件套 回合 核时 航次 梯次 档次 像素 ' +
  '自然箱 货柜 卡位 学位 诊次 频次 床日 间夜 人夜 房晚 床晚 亩次 台份 头份 羽份 蒸吨 标准机架 停车位 充电桩 充电枪 词元 拷贝 ' +
  '疗程 核年 亚种 变种 变型 亚科 亚属 亚目 打数 安打 打点 全垒打 三振 保送 篮板 助攻 抄截 抢断 盖帽 ' +
  '病床 病区 科室 专科 学科 机组 金牌 银牌 铜牌 奖牌 端口 通道 闸口 股道';

/** Words that two measure words make together. Only pairs that no other words look like: `5户家庭`, `3套台账`, `2处家…`. */
export const pairs = '台套 间套 套间 台辆 头只 只羽 架套 棵株 株棵 栋套 栋间 宗件 台件 辆艘';

/** Measure words that stand in either order with a stroke between them, as in 台/套; not a rate. */
export const strokePairs =
  '台套 件套 册件 台辆 间套 栋处 头只 只羽 架套 棵株 家户 栋套 宗件 户栋 座处 台件 个处 栋间 条段 件份 家处 辆艘 个家 座个';

/** Nouns that reports count without a measure word: `25人`, `降溪四村`, `10街道`. Two characters at most. */
export const nouns =
  '村 镇 乡 县 市 地 城 案 球 省 区 州 郡 国 旗 盟 校 院 厂 馆 店 园 港 岛 矿 屯 寨 社 井 库 坝 闸 桥 塔 灯 县区 区县 市县 县市 ' +
  '市州 州市 市区 地市 市地 盟市 省份 省市 省区 乡镇 镇街 街镇 镇村 村镇 街道 街区 社区 村庄 村组 村居 部门 单位 ' +
  '企业 学校 学院 医院 支部 小区 园区 项目 岗位 学生 学员 教师 居民 群众 职工 党员 干部 专家 代表 委员 城市 国家 ' +
  '顾客 客户 地区 行业 领域 方面 环节 品种 车间 工程 平台 机构 农户 住户 商户 家庭 人才 人员 人口 名额 场馆 点位 站点 网点 ' +
  '节点 节目 线路 线索 路段 案例 课题 专业 班级 班组 班列 队员 选手 部分 类型 品牌 产品 工厂 商家 门店 银行 港口 ' +
  '机场 车站 闸机 景区 景点 公园 湖泊 水库 河流 用户 会员 网格 台阶 楼层 建筑 房屋 住宅 老人 儿童 患者 病例 车辆 船舶 飞机 ' +
  '设备 样本 样品 指标 任务 措施 步骤 事项 基站 机柜 机架 试点 基地 中心 窗口 场所 频道 时段 股东 卡口 探头 主体 ' +
  '业主 店铺 口岸 片区 门类 人民 农民 市民 村民 网民 游客 旅客 乘客 观众 读者 考生 新生 师生 幼儿 病人 妇女 公国 王国 军舰 战舰 移民 民众 粉丝 渔民 牧民 抓手';

/** Counting units in Latin letters; a letter or digit after them ends the reading. */
export const latinCounts =
  'Token Tokens token tokens P PFlops EFlops PFLOPS EFLOPS FLOPS EH/s CFU MPN pcs PCS DDDs DDD';
