/** Ends of words for bodies, places and people: who did it. */
import type { Row } from '../roles.ts';

export const bodies: readonly Row[] = [
  [
    'body',
    '局 厅 馆 热线 市财政 省财政 区财政 县财政 各级财政 中央财政 委 办 科 署 院 站 队 区 县 州 盟 旗 乡 镇 街道 班子 顾问室 政府 机关 支队 大队 总队 法院 检察院 医院 学校 港口 ' +
      '高新区 经开区 全乡 全局 全院 全校 全行 全厂 全州 全旗 全盟 全系统 全行业 全港 全域 全村 全国各地 我镇 我乡 我局 我院 我校 我行 我厅 我委 我司 我办 我中心 我州 本省 本市 本区 本县 ' +
      '本局 本院 本校 本级 战线 委员会 办公室 工作部 工作站 辖区 辖内 境内 区域内 市域内 县域内 省域内 街镇 各地 工党 共和党 民主党 保守党 国民党 民进党 脱欧党 投资公司 建设集团 发展集团 ' +
      '投资集团 建设局 开发公司 管理局 管理委员会 监督管理局 英伟达 工程系 中文系 数学系 物理系 化学系 外语系 经济系 法律系 历史系 计算机系 管理系 生物系 新闻系 财政厅 财政局 教育厅 教育局 ' +
      '公安厅 公安局 民政厅 民政局 司法厅 司法局 人社厅 人社局 自然资源局 自然资源厅 生态环境局 生态环境厅 住建局 住建厅 交通局 交通厅 交通运输局 交通运输厅 水利局 水利厅 水务局 农业局 农业厅 ' +
      '农业农村局 农业农村厅 商务局 商务厅 文旅局 文旅厅 文化局 卫健委 卫健局 卫生局 卫生厅 审计局 审计厅 审计署 税务局 国税局 地税局 工商局 质监局 药监局 发改局 经信委 经信局 工信局 工信厅 ' +
      '科技厅 科技局 林业局 渔业局 气象局 地震局 医保局 市场监管局 应急局 国资委 城管局 规划局 环保局 环保厅 旅游局 体育局 广电局 档案局 粮食局 物价局 物价厅 国土局 国土厅 房管局 信访局 警察局 ' +
      '消防局 卫生署 教育署 劳工处 统计处 海关总署 税务总局 外汇局 证监局 银监局 保监局 邮政局 铁路局 民航局 能源局 烟草局 电力局 供电局 供电公司 自来水公司 中级法院 高级法院 人民法院 人民检察院 ' +
      '人大常委会 组织部 宣传部 统战部 政法委 纪委 监委 总工会 妇联 残联 红十字会 工商联 科协 侨联 消协 足协 篮协 奥委会 交警支队 消防支队 消防大队 疾控中心 急救中心 监控室 会议室 值班室 ' +
      '调度室 教研室 诊室 急诊室 手术室 支行 营业部 律所 监狱 书店 工作室 男足 女足 男篮 女篮 男排 女排 华为 百度 中石油 融创 蔚来 万达 招商银行 标的公司 山东泰山 北京国安 上海海港 上海申花 ' +
      '上海上港 广州恒大 浙江绿城 成都蓉城 天津津门虎 河南嵩山龙门 武汉三镇 深圳新鹏城 长春亚泰 青岛海牛 梅州客家 江苏苏宁 广东宏远 辽宁本钢 新疆广汇 北京首钢 国乒 国足 协会 联合会 研究会 促进会 ' +
      '慈善会 基金会',
  ],
  [
    'body plain',
    '自民党 中国联通 中国石化 中国海油 中国平安 中国人寿 中国人保 中国太保 中国中铁 中国铁建 中国交建 中国中车 中国电建 中国能建 中国神华 中国国航 中国东航 中国核电 中国广核 中国中免 中国巨石 ' +
      '中国恒大 中国财险 中国中冶 中国外运 中国宏桥 中国飞鹤 中国旺旺 中国通号 中国一重 中国移动 诊所 派出所 报社 分行 看守所 好未来 商会',
  ],
  ['body institute', '电视台 科学院 工程院 社科院 农科院 医科院 社会科学院 农业科学院 医学科学院'],
  ['body owner', '合作社 发展银行 开发银行 建设银行 交通银行 进出口银行 舰'],
  ['body bodiless', '行业 区内 市内 省内 县内'],
  ['body opens', '全镇 我省 我市 我区 我县'],
  ['body nounHead', '平台 园区'],
  ['body closing', '范围内'],
  ['body place', '我国'],
  ['body tail', '所'],
  ['body nounHead organisation', '机构'],
  ['body nounHead otherThing', '中心'],
  ['body organisation bodiless', '部门'],
  ['body organisation otherThing', '集团'],
  ['body organisation otherThing common', '公司'],
  ['body owner otherThing common', '银行'],
  ['body nounHead shared unowning organisation', '单位'],
  ['people', '网格员 工作人员 全员 民警'],
  ['people title', '法官 检察官 门将'],
  ['people owner', '信息披露义务人'],
  ['people shared', '干部'],
  ['people group common', '员工'],
  ['head unowning', '另 本次 此次 这种 那种 假设 以后 已知 或者 假如 所谓 如何'],
  ['head deed', '遭 遭到 现存'],
  ['head telling', '据'],
  ['head unowning pronoun', '它 他 她 我们 它们 他们 她们 你们'],
  ['head manner unowning', '能够 其后 立即 当场 应当 或许'],
  ['head unowning plain', '据估计 主要 据估算 据推算'],
  ['head tail unowning', '因此 不过 其次'],
  ['head tail deed', '拥有 收报'],
  ['head closing unowning', '期间'],
  ['head deed unowning', '遂'],
  ['head ranked deed', '取得'],
  ['head stop deed', '被'],
  ['head stop unowning', '并且'],
  ['head unowning timely', '依法'],
  ['head tail manner unowning', '当时 再次 必须'],
  ['head tail break deed', '亦 曾'],
  ['head tail link deed', '各 一度'],
  ['head tail session ofPlace', '尾市 早段'],
  ['head tail unowning plain', '需要 甚至'],
  ['head break manner unowning', '首先'],
  ['head deed manner plain', '曾经'],
  ['head deed manner unowning', '随即'],
  ['head manner unowning plain', '也许'],
  ['head tail break unowning', '只要'],
  ['head tail deed tick', '报'],
  ['head tail hollow deed', '录得'],
  ['head tail link unowning', '只有'],
  ['head tail stop deed', '则'],
  ['head tail stop unowning', '包括'],
  ['head tail unowning aspect', '单月'],
  ['head deed manner unowning plain', '终于'],
  ['head preposition hollow opens edge', '按照'],
  ['head stop nounTail unowning handling', '进行'],
  ['head tail break deed passing', '仍'],
  ['head tail break deed unowning', '皆'],
  ['head tail break manner unowning', '随后'],
  ['head tail stop opens edge', '占'],
  ['head break opens deed manner unowning', '先后'],
  ['head tail break stop deed passing', '还'],
  ['head tail break link stop deed passing', '也'],
  ['head tail break link stop edge passing', '都'],
  ['head tail break link stop nounTail deed', '共'],
  ['head tail break link stop deed unowning passing', '分别'],
  ['head tail break nounTail opens deed aspect plain', '合计'],
  ['head tail break link stop nounTail deed unowning passing', '均'],
  ['tail deed', '建有 配有 登上'],
  ['tail telling', '提到'],
  ['tail unowning', '包含'],
  ['tail hollow deed', '连续'],
  ['tail manner unowning habit', '通常 一般 往往'],
  ['tail ranked deed staying', '处于'],
  ['tail link unowning aspect habit height', '最高 最低'],
  ['break measure', '主因'],
  ['break unowning', '凭借'],
  ['break manner unowning plain', '共同'],
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
  ['nounHead measure', '方案'],
  ['nounHead owner common', '资金'],
  ['nounHead shared bodiless', '区域'],
  ['nounHead shared owner common', '项目 人员 工程 产品'],
  ['nounHead owner group common', '患者'],
  ['nounHead shared owner group common', '家庭 学生 农户'],
  ['nounHead shared owner group organisation common', '企业'],
  ['hollow place', '人民币'],
  ['hollow unowning', '每'],
  ['hollow measure session ofPlace', '收盘 开盘 收市'],
  ['opens unowning', '从而 全文'],
  ['opens deed', '调集'],
  ['opens deed manner', '相继'],
  ['opens unowning covering', '涵盖'],
  ['shared measure', '收入 支出 存款 余额 利润'],
  ['shared bodiless', '行政'],
  ['shared ofPlace', '级'],
  ['shared measure ofPlace', '指数'],
  ['shared measure owned', '价格'],
  ['shared owner common', '产业'],
  ['shared owner group', '教师'],
  ['shared measure extent amount', '面积'],
  ['shared owner group common', '居民'],
  [
    'place',
    '中国 美国 日本 韩国 朝鲜 英国 法国 德国 俄罗斯 澳大利亚 澳洲 新西兰 印度 巴西 墨西哥 意大利 西班牙 葡萄牙 荷兰 比利时 瑞士 瑞典 挪威 丹麦 芬兰 冰岛 波兰 捷克 匈牙利 奥地利 希腊 ' +
      '土耳其 乌克兰 伊朗 伊拉克 沙特 沙特阿拉伯 阿联酋 卡塔尔 埃及 南非 尼日利亚 肯尼亚 埃塞俄比亚 越南 泰国 马来西亚 新加坡 印尼 印度尼西亚 菲律宾 缅甸 柬埔寨 老挝 孟加拉国 巴基斯坦 斯里兰卡 ' +
      '尼泊尔 蒙古国 哈萨克斯坦 阿根廷 智利 秘鲁 哥伦比亚 委内瑞拉 古巴 爱尔兰 罗马尼亚 北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 ' +
      '海南 四川 贵州 云南 陕西 甘肃 青海 台湾 台闽地区 广西 西藏 宁夏 新疆 香港 澳门 港澳 大陆 台北 高雄 新北 桃园 台中 台南 全台 台湾地区 广州 深圳 杭州 南京 苏州 武汉 西安 青岛 大连 ' +
      '宁波 厦门 郑州 长沙 济南 福州 沈阳 长春 哈尔滨 昆明 南昌 贵阳 南宁 石家庄 太原 兰州 乌鲁木齐 海口 三亚 无锡 常州 佛山 东莞 珠海 温州 泉州 欧洲 亚洲 非洲 北美 南美 拉美 中东 ' +
      '东南亚 欧盟 欧元区 东盟 东盟国家 经合组织 全世界 伦敦 东京 巴黎 首尔 京津冀 长三角 珠三角 粤港澳大湾区 美联储 欧洲央行 日本央行 美元 欧元 英镑 日元 日圆 港元 港币 台币 新台币 韩元 ' +
      '卢布 澳元 加元 瑞郎 全社会 港澳台 人类 教育部 交通部 财政部 商务部 外交部 国防部 经济部 内政部 文化部 卫生部 农业部 公安部 司法部 工信部 民政部 农委会 国务院 发改委 证监会 银保监会 ' +
      '联合国 世卫组织 世界银行 国际货币基金组织 俄军 乌军 美军 俄方 乌方 银川 西宁 拉萨 莫斯科 柏林 罗马 马德里 法兰克福 悉尼 曼谷 新德里 开罗 华盛顿 旧金山 洛杉矶 芝加哥 贝尔格莱德 平壤 ' +
      '河内 雅加达 马尼拉 吉隆坡 粤港澳 科特迪瓦 伯利兹 特拉维夫 基隆 新竹 嘉义 苗栗 彰化 南投 云林 屏东 宜兰 花莲 台东 澎湖 金门 华北 华东 华南 华中 东北 美洲 大洋洲 浦东 闽南 岭南 俄国 ' +
      '前苏联 西德 东德 夏威夷 阿拉斯加 拉各斯 利马 波哥大 汉口 武昌 新界 港岛 沙田 元朗 屯门 荃湾 观塘 深水埗 旺角 铜锣湾 氹仔 义乌 昆山 江阴 张家港 常熟 太仓 慈溪 余姚 晋江 石狮 顺德 ' +
      '巴彦淖尔 怒江 大兴安岭 仙桃 潜江 济源 海南岛 崇明岛 长江三角洲 珠江三角洲 圣地亚哥 巴尔干 斯堪的纳维亚 西伯利亚 高加索 义大利 纽西兰 寮国 卢安达 奈及利亚 波札那 葛摩 象牙海岸 狮子山 ' +
      '赖比瑞亚 肯亚 衣索比亚 索马利亚 坦尚尼亚 莫三比克 辛巴威 尚比亚 加彭 沙乌地阿拉伯 沙乌地 阿联 叶门 乔治亚 亚塞拜然 塞普勒斯 马尔他 斯洛维尼亚 克罗埃西亚 波士尼亚 波赫 蒙特内哥罗 哥斯大黎加 ' +
      '宏都拉斯 瓜地马拉 贝里斯 厄瓜多 千里达 多明尼加 巴贝多 格瑞那达 汶莱 帛琉 吉里巴斯 吐瓦鲁 诺鲁 万那杜 索罗门群岛 巴布亚纽几内亚 马尔地夫 塔吉克 乌兹别克 哈萨克 吉尔吉斯 土库曼 模里西斯 ' +
      '塞席尔 茅利塔尼亚 布吉纳法索 甘比亚 几内亚比索 史瓦帝尼 赖索托 马拉威 蒲隆地 迦纳 突尼西亚 厄利垂亚 吉布地 马祖 九龙 杜拜 中华民国 南韩 北韩 高丽 高句丽 百济 新罗 琉球 满洲 波斯 拜占庭 ' +
      '奥匈 普鲁士 鄂图曼 奥斯曼 苏联 马其顿 孟加拉 全台湾 全台灣 地球 月球 火星 木星 土星 金星 水星 天王星 海王星 冥王星',
  ],
  [
    'place plain',
    '合肥 呼和浩特 内蒙古 内地 以色列 成都 加拿大 纽约 以军 以方 北约 也门 加州 加纳 加蓬 约旦 牙买加 乌干达 加沙',
  ],
  ['place group', '国人'],
  [
    'owner',
    '顾客 病例 参赌人员 业主 高管 险企 房企 车企 药企 央企 国企 民企 上市公司 子公司 饭店 商场 市场部 信托 理财 券商 农商行 高速 高铁 地铁 大厦 大楼 塔楼 北塔 南塔 裙楼 主楼 大桥 隧道 ' +
      '水库 水电站 核电站 电厂 航站楼 停机坪 跑道 基站 望远镜 手机屏幕 屏幕 输入法 数据中心 巨轮 航母 航空母舰 飞机 客机 卫星 火箭 对照组 干预组 实验组 观察组 治疗组 安慰剂组 术前 术后 赛区 ' +
      '新区 群落 王国 共和国 党 球队 俱乐部 业 制造业 批发业 零售业 餐饮业 服务业 金融业 建筑业 工业 农业 采矿业 一产 二产 三产 第一产业 第二产业 第三产业 分部 庄家 偏家 门诊部 病区 研究院 ' +
      '央行 舰队 综指 成指 沪指 深指 恒指 期货 期金 期银 原油 黄金 白银 现货金 概念股 该股 个股 北向资金 南向资金 城 警方 夏粮 秋粮 早稻 小麦 玉米 水稻 大豆 棉花 蔬菜 水果 生猪 军 军方 ' +
      '飞船 战机 警察 机器人 运动员 劳工 官兵 乐队 乐团 影片 电影 电视剧 专辑 软件 品种 群岛 岛 湖 河 峰 盆地 半岛 公园 广场 码头 塔 城堡 教堂 博物馆 图书馆 剧院 体育馆 遗址 汽车 手机 ' +
      '轿车 轮船 快艇 小队 军团 汽车板块 交通网 原住民 妇人 婴儿 零组件 零部件 机械 制品 化学品 塑胶品 电子产品 半导体 芯片 家电 服装 食品 纺织品 钢材 水泥 苹果 香蕉 茶叶 猪肉 鸡蛋 疫苗 ' +
      '住宅 写字楼 公寓 电影院 剧组 频道 节目 游戏 机型 车型 型号 潜艇 卫星星座 无人机 高铁列车 轻轨 缆车 渡轮 邮轮 航线 航班 乘组 航天员 志工 嫌疑人 受害者 伤者 乘组人员 部族 大米 食糖 ' +
      '牛肉 羊肉 禽肉 粗钢 集成电路 碳酸锂 中稻 晚稻 双季稻 基金 食物类 食品类 蔬果类 水果类 蔬菜类 肉类 鱼介类 油脂类 乳类 蛋类 衣着类 居住类 交通类 通讯类 医疗类 保健类 教育类 娱乐类 ' +
      '杂项类 服务类 商品类 外食 传感器 探测器 控制器 激光器 电极 天线 滤波器 放大器 换热器 反应器 发动机 供试材料 试样 品系 菌株 毒株 种群 纳米粒子 犯罪组织 性质组织 工厂 农场 牧场 渔场 ' +
      '林场 水厂 煤矿 矿山 体育场 动物园 植物园 游乐园 实验室 楼盘 寺庙 清真寺 电动车 电脑 电视 纪录片 歌曲 工程师 程序员 设计师 会计师 建筑师 药师 厨师 快递员 外卖员 骑手 保姆 消防员 ' +
      '艺术家 教练员 店员 服务员 售货员 保洁员 技术员 博士生 留学生 白领 上班族 产妇 胎儿 父母 船员 飞行员 宇航员 创业者 使用者 驾驶员 售票员 营业员 理发师 摄影师 学徒 工匠 木匠 渔夫 猎人 ' +
      '牧羊人 商人 房东 租客 古城 古镇 古村 故居 瀑布 峡谷 溶洞 石窟 长城 大坝 运河 寺院 书院 陵墓 城墙 宫殿 大剧院 美术馆 纪念馆 科技馆 海峡 海湾 火车站 地铁站 拼多多 洗衣机 挖掘机 相机 ' +
      '手表 路由器 打印机 投影仪 显卡 处理器 空间站 直升机 战斗机 驱逐舰 护卫舰 电动机 发电机 变压器 显微镜 服务器 计算机 大模型 热水器 吸尘器 净化器 洗碗机 起重机 拖拉机 收割机 盾构机 机床',
  ],
  [
    'owner group',
    '农民工 陆客 病人 男生 女生 老师 工人 移民 难民 士兵 军人 病患 孩子 乘客 考生 毕业生 男性 女性 老年人 未成年人 儿童 青少年 青年 妇女 消费者 投资者 受访者 受雇者 从业者 劳动者 志愿者 ' +
      '住户 民众 网友 选民 受试者 老人 大学生 外国人 司机 家长 网民 股民 投资人 中学生 小学生 研究生 球迷 商家 商户 店主 雇主 雇员 公务员 孕妇 女孩 男孩 女童 男童 成年人 年轻人 中年人 ' +
      '长者 港人 华人 教职员 残疾人 观光客',
  ],
  ['owner plain', '家具 油料 列车 开发区 景区 电站 保护区 试验区 合约 交易所 部队 网站 事务所 研究所 车队 显示器'],
  ['owner common', '客户 门店 餐厅 酒店 铁路 公路 机场 板块 队伍 人士 粮食'],
  ['owner title', '董事 球员 队员 演员 嫌犯'],
  ['owner institute', '大学 中学 小学 幼儿园'],
  ['owner bodiless', '行星 小行星 全曲'],
  ['owner group common', '职工 游客 旅客'],
  ['owner group title', '男子 女子 选手'],
  ['owner bodiless plain', '城区 国债'],
  ['owner habit bodiless', '全剧 全片'],
  ['owner aspect common', '商品'],
  ['owner bodiless common', '市场'],
  ['owner bodiless title', '股东'],
  ['owner group bodiless', '村民'],
  ['owner group plain', '用户'],
  ['owner group trait', '教职工'],
  ['owner institute plain', '学院'],
  ['owner bodiless town plain', '超市 社区'],
  [
    'deed',
    '获配 获配送 退缴 每股 公开发行 下水 入住 批出 接获 净赚 拥 设有 坐落 没有 寻求 夺得 战胜 击败 退出 出席 主演 出演 执导 撰写 返回 离开 率领 击毙 拘捕 装载 携带 售出 买下 购入 ' +
      '捐资 服役 呼吁 否决 装有 生产出 逃往 起飞 掌握 负责 担任 退役 效力 射入 打入 退回 击沉 无法 敲出 夺下 击出 攻下 砍下 祭出 出赛 坐拥 缉获 获判 轰出 投出 率军 提名 入围 夺冠 饰演 ' +
      '饰 募资 计提 举债 抛售 套现 募得 融得 筹得 投建 增发 获准 承销 承建 参投 领投 跟投 消灭 焚烧 焚毁 攻陷 攻取 击溃 大败 打败 讨伐 征讨 征服 平定 吞并 灭亡 册封 罢免 废黜 篡位 ' +
      '继位 登基 退位 驾崩 战死 阵亡 处决 处死 杀害 屠杀 流放 囚禁 软禁 幽禁 拘禁 驱逐 流亡 逃亡 投降 投靠 归顺 归附 撤退 撤军 退守 撤离 驻扎 镇守 屯兵 进驻 进军 出兵 起兵 举兵 率兵 ' +
      '领兵 增兵 派兵 调兵 入侵 侵略 进犯 突袭 偷袭 轰炸 炮轰 炮击 围攻 围剿 包围 反攻 反击 进攻 攻打 迎击 迎战 交战 开战 参战 宣战 停战 议和 求和 割让 缔结 结盟 联姻 迁都 定都 建都 ' +
      '迁往 开垦 开辟 开凿 修筑 颁布 颁行 废除 废止 改编 收编 任命 委任 指派 委派 册立 赐予 继任 当选 连任 落选 辞职 卸任 组阁 执政 夺权 造反 叛变 镇压 平叛 收复 光复 夺回 夺取 统领 ' +
      '领衔 拥护 拥立 推翻 推举 抗议 抵制 抵抗 抗击 号召 召集 准许 赦免 审判 编撰 著有 绘制 拍摄 演唱 演奏 录制 首播 连载 试射 不敌 负于 险胜 射进 助攻 首发 出战 转会 执教 卫冕 众筹 ' +
      '筹资 开罚 裁罚 送办 搜救 侵袭 来袭 驰援 批评 痛批 抨击 呛声 造访 横渡 集结 纠集 勾结 独占 独得 包办 囊括 摘下 摘得 斩获 拿下 勇夺 屡获 获颁 获封 入主 接掌 执掌 掌管 掌控 操控 ' +
      '垄断 判刑 裁定 重判 轻判 判囚 判监 入狱 收押 羁押 声押 交保 通缉 落网 移审 重登 重返 重掌 鏖战 率队 横扫 参赛 轻取 力克 力压 从军 谱写 包揽 独揽 抢断 罚进 打满 跑出 跳出 举起 ' +
      '掷出 游出 养了 代表国家 代表中国 开播 首映 开机 杀青',
  ],
  [
    'deed plain',
    '打破 攻破 持有 占领 占有 就任 净买入 净卖出 净流入 净流出 净回笼 净投放 净申购 净赎回 净买进 净沽出 净融资 净偿还 移居 定居 加盟 创立 创设 即位 侵占 称霸 政变 兵变 买超 卖超 就读 ' +
      '对阵',
  ],
  ['deed unowning', '终审 涉嫌 决定 编列'],
  ['deed edge', '坐落于 位处'],
  ['deed bodiless', '所持'],
  ['deed unowning plain', '拦截'],
  ['manner unowning', '建议 同意 逐渐 直接 希望 非法 多次 此后 准备 承诺 愿意'],
  ['manner unowning plain', '正式 自愿'],
  [
    'edge',
    '始建于 建于 建成于 兴建于 落成于 创立于 创办于 创建于 成立于 创刊于 发源于 起源于 诞生于 出生于 生于 毕业于 栖息于 分布于 隶属于 流经 上映于 出版于 设在 设于',
  ],
  [
    'measure',
    '率 值 额 税 量 度 价 费 积 款 金 亏损 收益 期 中 成本 产能 期末 期初 业绩 粒子 物质 气体 污染物 废水 废气 粉尘 颗粒物 离子 溶液 蛋白 基因 细胞 反应 过程 实验 测试 模型 技术 ' +
      '关键 特点 优势 标志 意思 煤炭 石油 天然气 汽油 柴油 电力 二氧化碳 政策 作用 影响 效果 意义 概念 结构 状态 重要性 薪资 工资 薪水 薪酬 待遇 租金 协议 期限 日期 走向 取向 意向 趋向 ' +
      '倾向 导向 定向 气温 均温 雨量 平均寿命 死亡率 疗效 相关性 变化 特性 性能 程度 活性 功能 差异 技能 效应 特征 性质 机制 规律 耐受性 安全性 敏感性 特异性 准确性 可靠性 毒性 强弱 大小 ' +
      '快慢 高低 长短 多少 好坏 偏差 标准差 方差 误差 变异系数 利息 罚息 违约金 滞纳金 温度区间 气温区间',
  ],
  ['measure event', '事故 地震 火灾 爆炸 灾害 灾情 冲突 战争 疫情'],
  ['measure trait', '房价 降水量 降雨量 人口密度 房价区间 票价区间'],
  ['measure extent', '年龄 身高 体重 海拔'],
  ['measure plain', '数据 现象 合同 预期寿命'],
  ['measure dimension', '时间 温度'],
  ['measure habit', '每日 每期'],
  ['measure otherThing', '人次 数'],
  ['measure amount', '规模'],
  ['measure aspect', '核心'],
  ['measure bodiless', '会议'],
  ['measure ground', '背景'],
  ['measure ofPlace', '终场'],
  ['measure owned', '营收'],
  ['measure recipe', '工艺'],
  ['measure unowning', '题目'],
  ['measure extent trait', '售价区间 价格区间 报价区间'],
  ['measure class plain', '内容'],
  ['measure extent dimension', '寿命'],
  ['measure ground plain', '前提'],
  ['measure ground recipe', '条件'],
  ['measure owned plain', '净利'],
  ['measure owned trait', '票房'],
  ['measure unowning plain', '目的'],
  [
    'unowning',
    '首日 相当 之 一口气 当 犯 违者 满足 供 随 受 隔夜 下而 身上 滑坡 主持 跨 终至 「 ‘ 放置 后续 每件 之后 以前 近日 近年 那样 什么 怎么 至于 大家 人们 您 谁 凑巧 偶数 奇数 ' +
      '选择 停放 或称 第一时间 原址 周围 试问 本文 本研究 下面 上述 保存 集成 生活 发表 反映 最后 从此 间接 一起 不仅 因而 而且 觉得 确认 保证 基于 酌予 爆发 损失 聲請 声请 死者 任内 ' +
      '早在 因为 鉴于 对于 观察 探讨 全身 事后 战后 赛后 担心 请求 很快 暂由 地点 具体 编入 试爆地点 住 此题 压轴 伙同 涵蓋 首笔 扣除 剔除 新华社 本报 中新社 央视网 资料来源 备注 本题 ' +
      '解析 答案 迫使 公式计算 冷冻 生意 赋值 经审理 判决 依照 关押 评分办法 种种 许多 不少 单季度 产后 仅是 热锅 毗邻 紧邻 地处 缓慢 连接 横跨 委托 驻守 统治 带领 列席 作出 受惠 输给 ' +
      '吊挂 连同 如用 途经 隶属 拿走 西起 东起 南起 北起 东至 西至 南至 北至 东临 西临 南临 北临 东接 西接 南接 北接 东邻 西邻 南邻 北邻 原标题 避免 归属于 原产于 无故 助农 似乎 好像 ' +
      '仿佛 竟然 居然 果然 显然 当然 幸好 可惜 总之 反正 毕竟 到底 事实上 实际上 正如 诚如 如此 于是 然而 可是 但是 倘若 倘使 要是 与此同时 现今 眼下 历来 向来 一向 素来 从来 一审 二审 ' +
      '原审 再审 参照 接替 翻面 周末 清晨 傍晚 夜间 白天 凌晨 午间 早晨 上午 下午 晚上 春季 夏季 秋季 冬季 假期 如下图 下图 上图 如图 单季 业绩承诺方承诺 业绩承诺',
  ],
  [
    'unowning plain',
    '自己 有的 有些 截断 记录 来源 应用 居住 表现 体现 出现 到期 经过 附近 作为 关于 为了 除了 理由 下列 各种 遇到 认可 究竟 不料 才能 总部 旺季 淡季',
  ],
  ['unowning habit', '每天 每次 全书 一生 毕生 终生'],
  ['unowning aspect', '最大 最小 归母 扣非 整体'],
  ['unowning dimension', '距离'],
  ['unowning extent', '全长'],
  ['unowning recipe', '组成'],
  ['unowning session', '午后'],
  ['unowning spent', '来自'],
  ['unowning aspect habit', '最快'],
  ['unowning telling quoting plain', '认为 证实'],
  ['group bodiless', '会员'],
  ['group title', '医生'],
  ['owned extent bodiless', '市值'],
  ['aspect bodiless', '国内'],
  ['aspect otherThing', '出厂'],
  ['weather event', '暴雨'],
  ['shareNoun bodiless', '市占率'],
  ['shareNoun otherThing', '份额'],
  [
    'bodiless',
    '市级 市域 市属 市直 市外 市容 市盈率 市净率 市销率 省级 省域 省属 省直 省外 县级 县域 县属 县直 县外 县城 区级 区属 区直 区外 州级 州直 州内 州长 镇级 镇域 镇直 镇内 村级 村内 ' +
      '村域 村容 国外 国际 国民 国营 国下 城乡 院校 院系 股份 股票 股权 园林 所得 所属 办公 办学 县民 镇民 区民 州民 区间',
  ],
  ['bodiless title', '市长 省长 县长 区长 镇长 村长'],
  ['bodiless plain', '国家级 行为 所有 所在'],
  ['bodiless town plain', '都市 乡镇 城市 小区'],
  ['bodiless town ofPlace plain', '股市'],
  ['otherThing', '物价 生产者 所得税 质量 数量 数目 人数 安全 卫生 执法 领导 代表 集体 生产基地 生产线 生产商 票'],
  ['otherThing title', '主席 主任 总裁'],
  ['otherThing plain', '有限'],
  [
    'ofPlace',
    '兑 计价 第 锦标赛 杯 大战 人质 语 籍 人大 联赛 公开赛 邮政编码 第一 第二 第三 大学生运动会 奥运会 运动会 风情 路 街 大街 大道 冬奥会 亚运会 世博会 全运会 残奥会 青奥会 大运会 ' +
      '世界杯 欧洲杯 亚洲杯',
  ],
  ['ofPlace plain', '纪录'],
  ['ofPlace title', '冠军'],
  ['institute', '空军 海军 陆军'],
  ['institute plain', '高中'],
  [
    'title',
    '董事长 董座 执董 总经理 总监 执行长 营运长 财务长 技术长 运营长 首相 总统 总理 大臣 书记 主委 副委员 委员 秘书长 秘书 发言人 参选人 候选人 立委 议员 特首 律师 教授 博士 医师 院士 ' +
      '专家 分析师 学者 教练 主帅 老将 球手 棋手 国手 投手 中场 射手 球星 歌手 艺人 女星 男星 导演 作家 诗人 画家 元帅 司令 司令官 总督 太守 知府 巡抚 国王 女王 皇帝 亲王 王子 公主 ' +
      '创办人 创始人 负责人 老板 乡长 里长 局长 厅长 处长 署长 司长 科长 课长 院长 校长 会长 队长 团长 部长 组长 站长 馆长 所长 厂长 行长 店长 班长 军长 师长 旅长 营长 连长 舰长 舱长 ' +
      '酋长 股长 被告人 实控人 控制人 责任人 责任人员 当事人 监事 监事长 出纳 被告单位',
  ],
  ['title plain', '将军 将领 经理 少将 中将 上将 名将 前锋 后卫 小将 会计'],
  ['event', '袭击 空袭 台风 洪水 大火 火势 枪击 车祸 强震 海啸'],
  ['event plain', '余震'],
  ['telling', '强调 介绍 消息 料 解释 补充说 测算 测得 证明 载明 注明 规定 写明 言明 标明 列明 记载 供述 答称'],
  [
    'telling quoting',
    '表明 显示 表示 指出 称 说 透露 披露 获悉 了解到 报告称 公告称 诉称 辩称 声称 通报称 通告称 声明称 消息称 文章称 报道称',
  ],
  ['telling plain', '统计 报道 约定'],
];
