/**
 * Words, names and idioms whose numeral characters count nothing. Each is found by the numeral character marked with
 * the list it stands in, wherever in the word that character is. Quoted slogans, ordinals and identifiers are kept out
 * by rule, not here.
 */
const lists = [
  // 一 as "whole, same, once": adverbs, conjunctions, adjectives
  '一切 一定 一般 一直 一样 一些 一旦 一律 一致 一体 一线 一方面 一系列 一并 一同 一贯 一向 一再 一时 一度 一共 一流 一路 一带 一经',
  '一概 一举 一把手 一把抓 一手 一心 一味 一应 一如 一会 一下 一边 一线 一块儿 一道 一齐 一连 一早 一瞬 一旁 一端 一侧 一环 一窗 一网 一站',
  '一次性 一体化 一揽子 一盘棋 一张网 一张图 一站式 一条龙 一把尺 一码 一企 一村一品 一县一业 一事一议 一户一策 一企一策 一岗双责 一票否决 一案双查 一屏 一卡通 一本通',
  '一丝 一丝一毫 一线天 一元化 一分为二 一知半解 一言 一蹴而就 一以贯之 一如既往 一目了然 一帆风顺 一举两得 一马当先 一鼓作气 一技之长 一年四季 一年一度 一朝一夕 一草一木 一点一滴',
  '统一 唯一 惟一 专一 单一 划一 万一 逐一 之一 合一 归一 如一 不一 第一时间 第一线 第一手 第一书记 第一责任 第一要务 第一动力 第一资源 第一生产力 进一步 下一步 下一阶段 某一 每一 任一 这一 那一 上一 下一 前一 后一 近一步 有一定 一一对应 一一列 一一核 一一落 一一解 一一说 一一介 一一回 一一走 一一登 一一整 一一检 一一排 一一验 一一查 一一兑 一一建 一一梳 一一分 一一作 一一进',
  '星期一 星期二 星期三 星期四 星期五 星期六 周一 周二 周三 周四 周五 周六 礼拜一 五一 十一黄金周 七一 八一 六一 三八妇女节 五四 双十一',
  // two and more
  '两两 三三两两 两岸 两会 两委 两手抓 两手硬 两用 两侧 两翼 两端 两旁 两面 两极 两院 两办 两新 两山 两癌 两项补贴 两免一补 两难 两全 两地 两不愁 两优一先 三农 三公经费 三公消费 三公支出 三公开支 三公” 三保 三包 三废 三资 三无 三亚 三峡 三江 三明 三门 三水 三星 三角 三伏 三维 三甲 三产 三北 三秦 三晋 三湘 三苏 三字 三思 三番五次 三令五申 三长两短 三心二意 三言两语 三违 三同时 三轮车 三轮摩托 三重一大 三会一课 三品一标 三支一扶 三通一平 三线建设 三个代表 三严三实',
  '四川 四分五裂 四海 四平 四史 四风 四邻 四周 四处奔 四季 四肢 四通八达 四书 四中全会 四好农村路 四个意识 四个自信 两个维护 三次产业 九年义务 学前三年 两个确立 两个毫不动摇 三个务必 两个结合 三个地 四个革命 六个必须坚持 四个全面 四上企业 四早 四不两直 四议两公开 不三不四 四面八方',
  '三期叠加 三次分配 三次能源 三线城市 四线城市 五线城市 三线建设 三线队伍 三线厂 二三线 三四线',
  '二轮延包 二轮承包 二轮土地 二维 二手 二线 二氧化 二级市场 二中 二话 二元 二胎 二次元 不二 独一无二 数一数二 二次供水 二次加压 二次创业 二次污染',
  '二轮摩托 二轮车 二轮电动 两轮车 两轮摩托 两轮电动 四轮车 四轮驱动 一波三折 三元共聚 三元乳液 三元催化 三元体系 三元合金 三元含 三元材料 三元正极 三元锂 三元乙丙 二元体系 二元合金 二元共聚',
  '一分钱都 一分钱也 一分钱没 三国吴 三国魏 三国蜀 三国时 三国演义 三国志 三国鼎立',
  '两对半 乙肝五项 肝功五项 甲功五项 甲功三项 血脂四项 凝血四项 传染病四项 优生四项 优生五项 激素六项',
  '五台山 五指山 五大连池 五华 五莲 五河 五莲 五粮液 五金 五星 五谷 五官 五行 五岳 五湖四海 五花八门 五颜六色 五角大楼 五保 五险 五险一金 五水共治 五育 五位一体 五四运动 五年规划 五个一批 五经普',
  '九巴 十三行 二叠纪 三叠纪 五家渠 五常 五峰 五原县 七台河 七星关 六枝 三穗 三河市',
  '六安 六盘水 六合 六朝 六神 六稳 六保 六畜 五脏六腑 六一 七里 七嘴八舌 七上八下 七夕 七律 八角 八卦 八仙 八达岭 八面 八路军 八宝 八项规定 九江 九寨 九龙 九华 九洲 九州 九霄 九牛一毛 九三学社 九年制 九年一贯',
  '十分 十足 十堰 十佳 十全 十字 十面 十里 十有 红十字 十拿九稳 十全十美 十年树木 百姓 百货 百科 百色 百合 百度 百花 百业 百强 百分 百家争鸣 百家讲坛 百折不挠 百感 百千万工程 百县千镇 百万庄 百万英镑 百战百胜 百尺竿头 老百姓 百分百',
  '千方百计 千家万户 千头万绪 千山万水 千言万语 千军万马 千变万化 千辛万苦 千姿百态 千岛湖 千岛 千佛 千禧 千金 千秋 千古 千里 千阳 千山 千百 成千上万 千篇一律 千载 千叶 千斤顶 千钧 万科 万达 万宁 万州 万载 万象 万里 万物 万千 万能 万岁 万众 万向 万华 万国 万户通 万一 万福 万全 万人空巷 万无一失 万象更新 亿万 亿利 亿纬 数以万计 数以千计 数以亿计 数以百计 以万变 万家灯火 万里行 万里长城 万盛 万山 万源 万安 万荣 万泉 万柏 千万不 千万别 千万要 兆头 兆丰 预兆 征兆 吉兆',
  // idioms and names of all sorts, sports that are named by their parts
  '四梁八柱 二十四节气 二十四史 二十四孝 二万五千里长征 两个文明 两个根本性转变 两个大局 两个一百年 建党一百年 建军一百年 建党百年 建军百年 一国两制 两岸三地 两弹一星 三足鼎立 三顾茅庐 三生有幸 三头六臂 三座大山 四世同堂 四海为家 四大皆空 五彩缤纷 五光十色 五体投地 六神无主 六亲不认 七零八落 七手八脚 七拼八凑 八方支援 八面玲珑 八仙过海 十万火急 十八般武艺 十二生肖 十月怀胎 百里挑一 百花齐放 百发百中 千丝万缕 千载难逢 千锤百炼 万众一心 万紫千红 两全其美 两袖清风 一石二鸟 一箭双雕 一五一十 丢三落四 朝三暮四 颠三倒四 低三下四 推三阻四 接二连三 乱七八糟 横七竖八 五十步笑百步 三百六十行 三十六计 七十二变',
  '冬季两项 夏季两项 北欧两项 现代五项 铁人三项 十项全能 七项全能 五项全能 三项赛 三日赛 三级跳 三人篮球 七人制',
  // financial capitals as plain words
  '陆地 陆续 陆军 陆上 陆路 陆运 陆域 陆海 陆港 陆丰 陆河 陆良 陆川 陆家 陆家嘴 大陆 登陆 着陆 海陆 水陆 内陆 肆意 肆虐 放肆 大肆 肆无忌惮 伍德 队伍 入伍 退伍 落伍 为伍 收拾 拾起 拾金 拾级 拾取 拾遗 仟佰 玖龙 玖富 捌零 壹号 叁号 零售 零星 零距离 零容忍 零失误 零增长 零排放 零散 零件 零组件 零食 零部件 零工 零碳 零担 零陵 零基 零报告 零上访 零事故 零差错 零跑 零感染 清零 归零 从零 零的突破 凋零 零碎 零用',
  // 半, 几, 数, 双
  '半导体 半成品 半挂 半程 半决赛 半径 半岛 半场 半价 半数 半球 半夜 半山 半途 半世纪 半壁 半封建 半殖民地 半空 半职业 半公开 半官方 半机械 半透明 半轴 半身 半衰期 半截 半月板 半自动 半开放 半封闭 多半 大半 一半 参半 减半 对半 半结构 半失能 半自理 半托 半脱产 半年报 半年度 上半场 下半场 半路 半熟',
  // grammar and grades
  '二套房 三套房 二套住房 三套住房 三八红旗 三好学生 三等奖 二等奖 一等奖 三等功 二等功 一等功 三级甲等 三级医院 二级医院 一级公路 二级公路 三级公路 四级公路 一级建造师 二级建造师 一级保护 二级保护 一级响应 二级响应 三级响应 四级响应 一级预警 二级预警 一级巡视员 二级巡视员 一级调研员 二级调研员 三级调研员 四级调研员 一级主任科员 一级水源 二级水源 一类水 二类水 三类水 四类水 五类水 劣五类 一类医院 二类医院 百强县 百强企业 千强镇',
];

export interface NumeralWord {
  /** The word up to its first numeral character, and from it on. */
  readonly before: string;
  readonly after: string;
  /** Code of the last character of `before`; 0 where that is empty. */
  readonly last: number;
}

let all: string | undefined;

/**
 * The words whose first numeral character is this one, by the code of the character behind it (0: the word ends there).
 * Picked out of the lists character by character, since a text has few of them.
 */
export function wordsWith(
  character: string,
  isNumeral: (text: string, at: number) => boolean,
): ReadonlyMap<number, readonly NumeralWord[]> {
  all ??= ` ${lists.join(' ')} `;
  const words = new Map<number, NumeralWord[]>();
  for (let at = all.indexOf(character); at >= 0; at = all.indexOf(character, at + 1)) {
    const start = all.lastIndexOf(' ', at) + 1;
    let first = start;
    while (first < at && !isNumeral(all, first)) first++;
    if (first < at) continue;
    const after = all.slice(at, all.indexOf(' ', at));
    const next = after.length > 1 ? after.charCodeAt(1) : 0;
    const entry = { before: all.slice(start, at), after, last: start < at ? all.charCodeAt(at - 1) : 0 };
    const known = words.get(next);
    if (known) known.push(entry);
    else words.set(next, [entry]);
  }
  return words;
}
