import type { Bound } from '../schema.ts';

/** Words right before a figure that bound it. */
export const before: Readonly<Record<string, Bound>> = {
  约: 'approx',
  大约是: 'approx',
  大概是: 'approx',
  大约有: 'approx',
  大概有: 'approx',
  多至: 'atMost',
  大约: 'approx',
  大概: 'approx',
  约为: 'approx',
  约有: 'approx',
  约达: 'approx',
  约合: 'approx',
  约计: 'approx',
  约占: 'approx',
  约需: 'approx',
  近: 'approx',
  将近: 'approx',
  几乎: 'approx',
  接近: 'approx',
  接近于: 'approx',
  大致: 'approx',
  差不多: 'approx',
  '≈': 'approx',
  超: 'over',
  超过: 'over',
  超过了: 'over',
  超出: 'over',
  逾: 'over',
  破: 'over',
  突破: 'over',
  闯过: 'over',
  越过: 'over',
  迈过: 'over',
  跨过: 'over',
  冲破: 'over',
  突破了: 'over',
  高于: 'over',
  大于: 'over',
  多于: 'over',
  好于: 'over',
  优于: 'over',
  快于: 'over',
  失守: 'under',
  跌破: 'under',
  跌穿: 'under',
  升破: 'over',
  升穿: 'over',
  涨穿: 'over',
  冲上: 'over',
  涨破: 'over',
  站上: 'over',
  约等于: 'approx',
  约莫: 'approx',
  几近: 'approx',
  '>': 'over',
  不足: 'under',
  不到: 'under',
  不够: 'under',
  未到: 'under',
  未满: 'under',
  未达: 'under',
  未及: 'under',
  不满: 'under',
  低于: 'under',
  少于: 'under',
  小于: 'under',
  '<': 'under',
  不少于: 'atLeast',
  不低于: 'atLeast',
  不小于: 'atLeast',
  不得少于: 'atLeast',
  不得低于: 'atLeast',
  大于等于: 'atLeast',
  大于或等于: 'atLeast',
  至少: 'atLeast',
  最少: 'atLeast',
  最低: 'atLeast',
  起码: 'atLeast',
  '≥': 'atLeast',
  不超过: 'atMost',
  不超: 'atMost',
  不高于: 'atMost',
  不大于: 'atMost',
  不多于: 'atMost',
  不得超过: 'atMost',
  不得高于: 'atMost',
  小于等于: 'atMost',
  小于或等于: 'atMost',
  至多: 'atMost',
  最多: 'atMost',
  只限: 'atMost',
  仅限: 'atMost',
  限购: 'atMost',
  限领: 'atMost',
  限载: 'atMost',
  限乘: 'atMost',
  限报: 'atMost',
  限选: 'atMost',
  最多逾: 'atMost',
  最高: 'atMost',
  至高: 'atMost',
  '≤': 'atMost',
};

/** Bound words that a verb may part from the figure: 约增加75亿元, 至少升息四次, 最高可罚30万元. */
export const verbBounds: Readonly<Record<string, Bound>> = {
  约: 'approx',
  大约: 'approx',
  大概: 'approx',
  至少: 'atLeast',
  最少: 'atLeast',
  起码: 'atLeast',
  最多: 'atMost',
  至多: 'atMost',
  最高: 'atMost',
  至高: 'atMost',
  最重: 'atMost',
  最长: 'atMost',
};

/** Such verbs. */
export const boundVerbs = [
  '会增加 会增长 会减少 会提高 会下降 会上升 增加 增长 增 减少 下降 提高 提升 上涨 下跌 上升 下滑 升 降 涨 跌 升息 加息 降息 升高 降低 节省 节约 缩短 延长 需要 需 只需 仅需 只要 花 花费 耗资 耗时 投资 投入',
  '优惠 让利 便宜 可 可到 可达 能达 可获 可得 可罚 可处 可享 可贷 可减 可抵 可折抵 可抵扣 可领 可退 可省 可补助 可给予 可申请 可补贴 可奖励 将 将达 将处 将罚 处 罚 罚款 奖励 奖 补贴 补助 支持 给予 不超过 降 卖 拥有 拥 有 相当于 等于 服务 持有 影响 产生 带来 覆盖 涉及 完成 实现 含 含有 包含 可包含 可容纳 可储存 可存储 可处理 能容纳 能储存 能处理 能吸收 能行驶 能飞行 能喝 能吃 能卖 能跑 能飞 能走 进行 摄入 饮用 服用 接受 参加 锻炼 休息 坚持 保证 消耗 吸收 释放 排放 储存 容纳 产 生产 产出 处理 行驶 飞行 步行 走 跑 飞 睡 喝 吃 卖 流失 损失',
];

/** Words right behind a figure that bound it where the phrase ends with them: 八成还多, 一年不到. */
export const closing: Readonly<Record<string, Bound>> = {
  还多: 'over',
  还要多: 'over',
  有余: 'over',
  出头: 'over',
  开外: 'over',
  不到: 'under',
  不足: 'under',
};

/** Likewise behind a share or a multiple: 四分之一强. */
export const closingShare: Readonly<Record<string, Bound>> = { 强: 'over', 弱: 'under' };

/** Verbs that pass an amount, but pass through things: 突破12项关键技术, 迈过两道关口. */
export const passing = ['破 突破 突破了 攻破 跨过 迈过 越过 闯过 冲破'];

/** Measure words of such things. */
export const passed = '个项种类道批级大';

/** Single characters before the whole that a share is of bound it only where a word of a whole follows: 超总数的1/3. */
export const wholes = ['总 全 预算 计划 规划 目标 年度 应 上年 去年 年初 同期 历年 本级'];

/** Likewise where the whole ends with one of these: 超代表总数的1/7. */
export const wholeEnds = ['总数 总量 总额 总人数 总人口 总面积'];

/** Before 不足 and 不到 where they compare: 总量不足全省的三成; 资源不足地区 is short of something. */
export const shortHeads = '额量数率值入出费比重仅还尚均也都却且已占总各';

/** Characters that no whole has in it, so that what stands before them bounds nothing behind: 超过的部分占全部的三成. */
export const notInWhole = '占为达至到是由较比有使让把了的';

/** Words whose last character reads like a bound word and is none: 附近3家, 侦破3起. */
export const notBefore: Readonly<Record<string, string>> = {
  约: '节签制条履特相契预违邀赴公婉',
  近: '附最临靠邻贴亲就走拉',
  破: '侦击打爆攻突',
};

/** Words right after a figure that bound it. */
export const after: Readonly<Record<string, Bound>> = {
  以上: 'atLeast',
  及以上: 'atLeast',
  或以上: 'atLeast',
  之上: 'atLeast',
  上方: 'over',
  下方: 'under',
  以下: 'atMost',
  '(含)以上': 'atLeast',
  '(含)以下': 'atMost',
  '(含)以内': 'atMost',
  '(含本数)以上': 'atLeast',
  '(含本数)以下': 'atMost',
  '(不含)以上': 'over',
  '(不含)以下': 'under',
  及以下: 'atMost',
  或以下: 'atMost',
  以内: 'atMost',
  之内: 'atMost',
  约莫: 'approx',
  左右: 'approx',
  上下: 'approx',
};

/** Bound words that also compare with a set value: 低于5.2%的预期目标 sets the target at 5.2 % and no less. */
export const comparing = ['高于 低于 超过 超出 大于 小于 多于 少于 好于 优于 快于 突破'];

/** What such a value is the value of. */
export const standards = ['目标 水平 标准 均值 平均值 平均数 预期 限值 警戒线 红线 上限 下限 指标值 基准'];
