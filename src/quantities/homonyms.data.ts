/** Words that tell how a spelling is meant that several units share. */

/** Before 分 and 厘 of interest: 月息1分, 年利率5厘. */
export const interestWords = ['月息 年息 利息 月利 年利 月利率 年利率 利率 日息 息 月利息 年利息 收益率 按揭息 存款息'];

/** Right before a number of points: 跌538点, 收报3012点. */
export const marketVerbs = [
  '涨 跌 升 挫 报 收 收高 收低 收在 收至 开盘 终场 跌至 涨至 升至 跌幅 涨幅 收报 收于 收涨 收跌 低见 高见 低开 高开 弹升 反弹 回落 下滑 上涨 下跌 上升 下挫 急挫 急升 重挫 狂跌 狂升 大涨 大跌 暴涨 暴跌 失守 跌破 站上 升穿 跌穿 逼近 重上',
];

/** Names of what is counted in points. */
export const pointNames = [
  '指数 沪指 深成指 成指 恒指 大盘 收于 创业板 道指 纳指 标普 股指 指收 盘面 点位 关口 基数 早盘 午盘 收市 收盘 开盘 期指 综指',
];

/** Behind 级 of a measured strength: 7.6级地震, 8级大风. */
export const quakeWords = ['地震 强阵风 暴风 强震 余震 大风 阵风 强风 台风 烈风 狂风 东风 西风 南风 北风 偏'];

/** Before such a strength: 里氏5级, 阵风8级. */
export const quakeNames = ['里氏 芮氏 规模 震级 风力 阵风 风速 最大风力 地震 震度'];
