/** Ends of words for bodies, places and people: who did it. */
import type { Row } from '../roles.ts';

export const bodies: readonly Row[] = [
  [
    'body',
    '局 厅 馆 热线 市财政 省财政 区财政 县财政 各级财政 中央财政 委 办 科 署 院 站 队 区 县 州 盟 旗 乡 镇 街道 班子 顾问室 政府 机关 支队 大队 总队 法院 检察院 医院 学校 港口 ' +
      '高新区 经开区 全乡 全局 全院 全校 全行 全厂 全州 全旗 全盟 全系统 全行业 全港 全域 全村 全国各地 我镇 我乡 我局 我院 我校 我行 我厅 我委 我司 我办 我中心 我州 本省 本市 本区 本县 ' +
      '本局 本院 本校 本级 战线 委员会 办公室 工作部 工作站 辖区 辖内 境内 区域内 市域内 县域内 省域内 街镇 各地 工党 共和党 民主党 保守党 国民党 民进党 脱欧党 投资公司 建设集团 发展集团 ' +
      '投资集团 建设局 开发公司 管理局 管理委员会 监督管理局 英伟达 工程系 中文系 数学系 物理系 化学系 外语系 经济系 法律系 历史系 计算机系 管理系 生物系 新闻系',
  ],
  ['body owner', '合作社 发展银行 开发银行 建设银行 交通银行 进出口银行 舰'],
  ['body bodiless', '行业 区内 市内 省内 县内'],
  ['body opens', '全镇 我省 我市 我区 我县'],
  ['body nounHead', '平台 园区'],
  ['body closing', '范围内'],
  ['body place', '我国'],
  ['body plain', '自民党'],
  ['body tail', '所'],
  ['body nounHead organisation', '机构'],
  ['body nounHead otherThing', '中心'],
  ['body organisation bodiless', '部门'],
  ['body organisation otherThing', '集团'],
  ['body organisation otherThing common', '公司'],
  ['body owner otherThing common', '银行'],
  ['body nounHead shared unowning organisation', '单位'],
  ['people', '网格员 工作人员 全员 民警 法官 检察官 门将'],
  ['people group', '员工'],
  ['people shared', '干部'],
  ['head unowning', '另 本次 此次 这种 那种 假设 以后 已知 或者 能够 据估计 其后 立即 当场 随即'],
  ['head deed', '遭 遭到'],
  ['head telling', '据'],
  ['head unowning pronoun', '它 他 她 我们 它们 他们 她们 你们'],
  ['head tail unowning', '因此 再次 不过 其次'],
  ['head tail deed', '拥有 收报'],
  ['head break unowning', '首先'],
  ['head closing unowning', '期间'],
  ['head ranked deed', '取得'],
  ['head stop deed', '被'],
  ['head stop unowning', '并且'],
  ['head unowning plain', '主要'],
  ['head unowning timely', '依法'],
  ['head tail break unowning', '只要 随后 皆'],
  ['head tail break deed', '亦 曾'],
  ['head tail session ofPlace', '尾市 早段'],
  ['head tail unowning plain', '需要 甚至'],
  ['head break opens unowning', '先后'],
  ['head tail deed tick', '报'],
  ['head tail hollow deed', '录得'],
  ['head tail link deed', '各'],
  ['head tail link unowning', '只有'],
  ['head tail stop deed', '则'],
  ['head tail stop unowning', '包括'],
  ['head preposition hollow opens edge', '按照'],
  ['head stop nounTail unowning handling', '进行'],
  ['head tail break deed passing', '仍'],
  ['head tail stop opens edge', '占'],
  ['head tail break stop deed passing', '还'],
  ['head tail break link stop deed passing', '也'],
  ['head tail break link stop edge passing', '都'],
  ['head tail break link stop nounTail deed', '共'],
  ['head tail break link stop deed unowning passing', '分别'],
  ['head tail break nounTail opens deed aspect plain', '合计'],
  ['head tail break link stop nounTail deed unowning passing', '均'],
  ['tail deed', '建有 配有'],
  ['tail unowning', '包含 必须'],
  ['tail telling', '提到'],
  ['tail hollow deed', '连续'],
  ['tail link unowning height', '最高 最低'],
  ['tail ranked deed staying', '处于'],
  ['break measure', '主因'],
  ['break unowning', '凭借'],
  ['break unowning plain', '共同'],
  ['link nounTail unowning', '“'],
  ['preposition unowning', '针对 由于'],
  ['preposition stop unowning', '因'],
  ['preposition opens deed unowning', '围绕'],
  ['stop unowning', '未 无论 不管'],
  ['stop hollow unowning', '不'],
  ['stop unowning plain', '以下'],
  ['stop ranked unowning staying', '位居'],
  ['onward deed', '交给'],
  ['onward unowning', '致使'],
  ['onward deed plain', '抵达'],
  ['ranked deed unowning plain', '位于'],
  ['nounHead measure', '方案 措施'],
  ['nounHead owner common', '资金'],
  ['nounHead shared bodiless', '区域'],
  ['nounHead shared owner common', '项目 人员 工程 产品'],
  ['nounHead owner group common', '患者'],
  ['nounHead shared owner group common', '家庭 学生 农户'],
  ['nounHead shared owner group organisation common', '企业'],
  ['hollow unowning', '每'],
  ['hollow measure session ofPlace', '收市 收盘'],
  ['opens unowning', '从而 全文'],
  ['opens unowning covering', '涵盖'],
  ['shared measure', '收入 支出 存款 余额 价格 利润'],
  ['shared bodiless', '行政'],
  ['shared ofPlace', '级'],
  ['shared measure amount', '面积'],
  ['shared measure ofPlace', '指数'],
  ['shared owner common', '产业'],
  ['shared owner group', '教师'],
  ['shared owner group common', '居民'],
  [
    'place',
    '中国 美国 日本 韩国 朝鲜 英国 法国 德国 俄罗斯 澳大利亚 澳洲 新西兰 印度 巴西 墨西哥 意大利 西班牙 葡萄牙 荷兰 比利时 瑞士 瑞典 挪威 丹麦 芬兰 冰岛 波兰 捷克 匈牙利 奥地利 希腊 ' +
      '土耳其 乌克兰 伊朗 伊拉克 沙特 沙特阿拉伯 阿联酋 卡塔尔 埃及 南非 尼日利亚 肯尼亚 埃塞俄比亚 越南 泰国 马来西亚 新加坡 印尼 印度尼西亚 菲律宾 缅甸 柬埔寨 老挝 孟加拉国 巴基斯坦 斯里兰卡 ' +
      '尼泊尔 蒙古国 哈萨克斯坦 阿根廷 智利 秘鲁 哥伦比亚 委内瑞拉 古巴 爱尔兰 罗马尼亚 北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 ' +
      '海南 四川 贵州 云南 陕西 甘肃 青海 台湾 台闽地区 广西 西藏 宁夏 新疆 香港 澳门 港澳 大陆 台北 高雄 新北 桃园 台中 台南 全台 台湾地区 广州 深圳 杭州 南京 苏州 武汉 西安 青岛 大连 ' +
      '宁波 厦门 郑州 长沙 济南 福州 沈阳 长春 哈尔滨 昆明 南昌 贵阳 南宁 石家庄 太原 兰州 乌鲁木齐 海口 三亚 无锡 常州 佛山 东莞 珠海 温州 泉州 欧洲 亚洲 非洲 北美 南美 拉美 中东 ' +
      '东南亚 欧盟 欧元区 东盟 东盟国家 经合组织 全世界 伦敦 东京 巴黎 首尔 京津冀 长三角 珠三角 粤港澳大湾区 美联储 欧洲央行 日本央行 人民币 美元 欧元 英镑 日元 日圆 港元 港币 台币 新台币 ' +
      '韩元 卢布 澳元 加元 瑞郎 全社会 港澳台 人类 教育部 交通部 财政部 商务部 外交部 国防部 经济部 内政部 文化部 卫生部 农业部 公安部 司法部 工信部 民政部 农委会 国务院 发改委 证监会 ' +
      '银保监会 联合国 世卫组织 世界银行 国际货币基金组织 俄军 乌军 美军 俄方 乌方 银川 西宁 拉萨 莫斯科 柏林 罗马 马德里 法兰克福 悉尼 曼谷 新德里 开罗 华盛顿 旧金山 洛杉矶 芝加哥 贝尔格莱德 ' +
      '平壤 河内 雅加达 马尼拉 吉隆坡 粤港澳 科特迪瓦 伯利兹 特拉维夫 基隆 新竹 嘉义 苗栗 彰化 南投 云林 屏东 宜兰 花莲 台东 澎湖 金门',
  ],
  [
    'place plain',
    '合肥 呼和浩特 内蒙古 内地 以色列 成都 加拿大 纽约 以军 以方 北约 也门 加州 加纳 加蓬 约旦 牙买加 乌干达 加沙',
  ],
  ['place group', '国人'],
  [
    'owner',
    '顾客 病例 参赌人员 业主 董事 高管 险企 房企 车企 药企 央企 国企 民企 上市公司 子公司 饭店 商场 市场部 信托 理财 券商 农商行 高速 高铁 地铁 大厦 大楼 塔楼 北塔 南塔 裙楼 主楼 大桥 ' +
      '隧道 水库 水电站 核电站 电厂 航站楼 停机坪 跑道 基站 望远镜 手机屏幕 屏幕 输入法 数据中心 巨轮 航母 航空母舰 飞机 客机 卫星 火箭 对照组 干预组 实验组 观察组 治疗组 安慰剂组 术前 术后 ' +
      '赛区 新区 群落 王国 共和国 党 球队 俱乐部 业 制造业 批发业 零售业 餐饮业 服务业 金融业 建筑业 工业 农业 采矿业 一产 二产 三产 第一产业 第二产业 第三产业 分部 庄家 偏家 门诊部 病区 ' +
      '大学 中学 小学 幼儿园 研究院 央行 舰队 综指 成指 沪指 深指 恒指 期货 期金 期银 原油 黄金 白银 现货金 概念股 该股 个股 北向资金 南向资金 城 警方 夏粮 秋粮 早稻 小麦 玉米 水稻 大豆 ' +
      '棉花 蔬菜 水果 生猪 军 军方 飞船 战机 警察 机器人 球员 队员 运动员 演员 劳工 官兵 乐队 乐团 影片 电影 电视剧 专辑 软件 品种 群岛 岛 湖 河 峰 盆地 半岛 公园 广场 码头 塔 城堡 ' +
      '教堂 博物馆 图书馆 剧院 体育馆 遗址 汽车 手机 轿车 轮船 快艇 小队 军团 汽车板块 交通网 原住民 妇人 婴儿 嫌犯 零组件 零部件 机械 制品 化学品 塑胶品 电子产品 半导体 芯片 家电 服装 ' +
      '食品 纺织品 钢材 水泥 苹果 香蕉 茶叶 猪肉 鸡蛋 疫苗 住宅 写字楼 公寓 电影院 剧组 频道 节目 游戏 机型 车型 型号 潜艇 卫星星座 无人机 高铁列车 轻轨 缆车 渡轮 邮轮 航线 航班 乘组 ' +
      '航天员 志工 嫌疑人 受害者 伤者 乘组人员 部族 大米 食糖 牛肉 羊肉 禽肉 粗钢 集成电路 碳酸锂 中稻 晚稻 双季稻 基金 传感器 探测器 控制器 激光器 电极 天线 滤波器 放大器 换热器 反应器 ' +
      '发动机 供试材料 试样 品系 菌株 毒株 种群 纳米粒子',
  ],
  [
    'owner group',
    '农民工 陆客 病人 男生 女生 男子 女子 选手 老师 工人 移民 难民 士兵 军人 病患 孩子 职工 乘客 考生 毕业生 男性 女性 老年人 未成年人 儿童 青少年 青年 妇女 消费者 投资者 受访者 受雇者 ' +
      '从业者 劳动者 志愿者 住户 民众 网友 选民 受试者 老人 大学生 外国人 司机 家长 网民 股民 投资人 中学生 小学生 研究生 球迷 商家 商户 店主 雇主 雇员 公务员 孕妇 女孩 男孩 女童 男童 ' +
      '成年人 年轻人 中年人 长者 港人 华人 教职工 教职员 残疾人 观光客',
  ],
  ['owner plain', '家具 油料 列车 开发区 景区 学院 电站 保护区 试验区 合约 交易所 部队 网站 事务所 研究所'],
  ['owner common', '客户 门店 餐厅 酒店 铁路 公路 机场 板块 队伍 人士 粮食'],
  ['owner bodiless', '股东 行星 小行星 全剧 全片 全曲'],
  ['owner bodiless plain', '城区 国债'],
  ['owner group common', '游客 旅客'],
  ['owner aspect common', '商品'],
  ['owner bodiless common', '市场'],
  ['owner group bodiless', '村民'],
  ['owner group plain', '用户'],
  ['owner bodiless town plain', '超市 社区'],
  [
    'deed',
    '获配 获配送 退缴 砸下 每股 公开发行 下水 入住 批出 接获 净赚 拥 设有 坐落 没有 寻求 夺得 战胜 击败 退出 出席 主演 出演 执导 撰写 返回 离开 率领 击毙 拘捕 装载 携带 售出 买下 ' +
      '购入 捐资 召回 服役 呼吁 否决 装有 生产出 逃往 起飞 打破 掌握 负责 担任 退役 效力 射入 打入 退回 击沉 无法 终审 敲出 夺下 击出 攻下 砍下 祭出 出赛 坐拥 检获 缉获 获判 轰出 投出 ' +
      '率军 提名 入围 夺冠 饰演 饰',
  ],
  [
    'deed plain',
    '持有 占领 加入 占有 就任 净买入 净卖出 净流入 净流出 净回笼 净投放 净申购 净赎回 净买进 净沽出 净融资 净偿还',
  ],
  ['deed unowning', '涉嫌 决定 编列'],
  ['deed edge', '坐落于 位处'],
  ['deed bodiless', '所持'],
  ['deed unowning plain', '拦截'],
  [
    'measure',
    '率 值 额 税 量 度 价 费 积 款 金 亏损 收益 期 中 成本 产能 每日 每期 期末 期初 业绩 粒子 物质 气体 污染物 废水 废气 粉尘 颗粒物 离子 溶液 蛋白 基因 细胞 反应 过程 实验 测试 ' +
      '模型 技术 关键 特点 优势 标志 意思 煤炭 石油 天然气 汽油 柴油 电力 二氧化碳 政策 作用 影响 效果 意义 概念 结构 状态 重要性 薪资 工资 薪水 薪酬 待遇 年龄 身高 体重 房价 租金 协议 ' +
      '期限 日期 走向 方向 取向 意向 趋向 倾向 导向 定向 气温 均温 雨量 降水量 降雨量 海拔 人口密度 平均寿命 死亡率 疗效 相关性 变化 特性 性能 程度 活性 功能 差异 技能 效应 特征 性质 ' +
      '机制 规律 耐受性 安全性 敏感性 特异性 准确性 可靠性 毒性 强弱 大小 快慢 高低 长短 多少 好坏',
  ],
  ['measure event', '事故 地震 火灾 爆炸 灾害 灾情 冲突 战争 疫情'],
  ['measure plain', '数据 现象 合同 预期寿命'],
  ['measure dimension', '时间 寿命 温度'],
  ['measure otherThing', '人次 数'],
  ['measure owned', '营收 票房'],
  ['measure amount', '规模'],
  ['measure aspect', '核心'],
  ['measure bodiless', '会议'],
  ['measure ground', '背景'],
  ['measure ofPlace', '终场'],
  ['measure recipe', '工艺'],
  ['measure unowning', '题目'],
  ['measure class plain', '内容'],
  ['measure ground plain', '前提'],
  ['measure ground recipe', '条件'],
  ['measure owned plain', '净利'],
  ['measure unowning plain', '目的'],
  [
    'unowning',
    '相当 最快 最大 最小 之 一口气 当 犯 违者 满足 供 随 受 隔夜 下而 身上 滑坡 主持 跨 终至 「 ‘ 通常 建议 放置 同意 后续 每天 每件 逐渐 一般 往往 之后 以前 近日 近年 那样 什么 ' +
      '怎么 至于 有的 有些 自己 大家 人们 您 谁 凑巧 遂 偶数 奇数 选择 停放 或称 第一时间 每次 原址 周围 全长 全书 试问 本文 本研究 下面 上述 保存 集成 生活 发表 反映 最后 从此 直接 ' +
      '间接 一起 不仅 因而 而且 觉得 希望 确认 保证 非法 多次 基于 酌予 截断 爆发 损失 聲請 声请 死者 任内 早在 因为 鉴于 对于 观察 探讨 全身 事后 战后 赛后 此后 担心 请求 很快 暂由 ' +
      '地点 具体 编入 试爆地点 住 此题 准备 压轴 首日 伙同 涵蓋 首笔 扣除 剔除 新华社 本报 中新社 央视网 资料来源 备注 本题 解析 答案 迫使 公式计算 冷冻 生意 赋值 经审理 判决 依照 关押 ' +
      '评分办法 种种 许多 不少 单季度 产后 仅是 热锅 毗邻 紧邻 地处 缓慢 连接 横跨 委托 驻守 统治 带领 列席 作出 受惠 承诺 愿意 应当 输给 吊挂 连同 如用 途经 隶属 拿走 西起 东起 南起 ' +
      '北起 东至 西至 南至 北至 东临 西临 南临 北临 东接 西接 南接 北接 东邻 西邻 南邻 北邻 原标题 避免 归属于 原产于 无故 助农 参照 接替 翻面',
  ],
  [
    'unowning plain',
    '记录 来源 应用 居住 表现 体现 出现 到期 经过 正式 附近 作为 关于 终于 为了 除了 理由 下列 各种 遇到 认可 才能',
  ],
  ['unowning aspect', '归母 扣非 整体'],
  ['unowning dimension', '距离'],
  ['unowning recipe', '组成'],
  ['unowning spent', '来自'],
  ['unowning telling quoting plain', '认为 证实'],
  ['group bodiless', '会员'],
  ['owned bodiless', '市值'],
  ['aspect bodiless', '国内'],
  ['weather event', '暴雨'],
  ['shareNoun bodiless', '市占率'],
  [
    'bodiless',
    '市级 市域 市属 市直 市外 市容 市长 市盈率 市净率 市销率 省级 省域 省属 省直 省外 省长 县级 县域 县属 县直 县外 县长 县城 区级 区属 区直 区外 区长 州级 州直 州内 州长 镇级 镇域 ' +
      '镇直 镇内 镇长 村级 村内 村长 村域 村容 国外 国际 国民 国营 国下 城乡 院校 院系 股份 股票 股权 园林 所得 所属 办公 办学 县民 镇民 区民 州民',
  ],
  ['bodiless plain', '国家级 行为 所有 所在'],
  ['bodiless town plain', '都市 乡镇 城市 小区'],
  ['bodiless town ofPlace plain', '股市'],
  [
    'otherThing',
    '物价 生产者 出厂 所得税 质量 数量 数目 人数 安全 卫生 执法 主席 主任 总裁 领导 代表 集体 生产基地 生产线 生产商',
  ],
  ['otherThing plain', '有限'],
  [
    'ofPlace',
    '兑 计价 第 锦标赛 杯 大战 人质 语 籍 人大 联赛 公开赛 冠军 邮政编码 第一 第二 第三 大学生运动会 奥运会 运动会 风情 路 街 大街 大道',
  ],
  ['ofPlace plain', '纪录'],
  ['event', '袭击 空袭 台风 洪水 大火 火势 枪击 车祸 强震 海啸'],
  ['event plain', '余震'],
  ['telling', '强调 介绍 消息 料 解释 补充说 测算 测得 证明 载明 注明 规定 写明 言明 标明 列明 记载 供述'],
  ['telling quoting', '表明 显示 表示 指出 称 说 透露 披露 获悉 了解到 报告称 公告称 诉称 辩称 声称'],
  ['telling plain', '统计 报道 约定'],
];
