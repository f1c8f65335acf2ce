/**
 * Words that tell the checks what a figure is to those around it. `before` a figure: between it and the one before;
 * `name`: in its name; `head`: in the head of a row or column. What several of them share stands once.
 */
import XRegExp from 'xregexp';

const part = (words: string): RegExp => XRegExp(words, 'x');

const shared = {
  sum: part('合计 | 共计 | 总计 | 相加 | 之和 | 合共'),
  aim: part('计划 | 目标 | 任务 | 预算'),
  saving: part('节约 | 节省 | 审减 | 核减 | 压减'),
  former: part('上年 | 去年'),
  rest: part('其余 | 剩余 | 余下 | 尚有 | 还有'),
  region: part('[省市县区镇乡村]'),
  is: part('是 | 为 | 相当于 | 达到?'),
};

const built = (pattern: string): RegExp => XRegExp.build(pattern, shared, 'x');

/** 两者合计, before a sum of so many. */
export const both = built('([两二三四五六七八九十]) 者 {{sum}} [^,;:]{0,8} $');
/** 费用合计, before a sum whose count is a figure of its own: 以上五项|费用合计. */
export const costsInAll = built('^ (?: 费用 | 金额 | 款项 | 资金 | 损失 )? {{sum}} [^,;:]{0,8} $');

/** Before a difference: 预算3200万元,支付2976万元,|节约|224万元. */
export const differs = built(
  `^ (?: 共 | 累计 | 可 | 实现 | 净 )*
   (?: {{saving}} | 结余 | 盈余 | 差额 | 顺差 | 逆差 | 净增 | 净减 )
   (?: 了 | 资金 | 财政资金 | 金额 | 额 | 成本 )? $`,
);
/** The amount is a difference; its rate is of the larger amount. */
export const lowered = built('{{saving}} | 降低 | 减少');

/** Before a multiple, and behind its base: 是2019年12万吨的|3倍. */
export const multipleSaid = built('{{is}} [^,;]{0,10} 的? $');
export const multipleOpens = built('^ ,? {{is}}');

/** The name of a rate: whose it is, and what is done: 案件|办结|率. */
export const rateName = built(
  `([\\u4e00-\\u9fff]*?) ([\\u4e00-\\u9fff]{2}) (?: 率 | 进度 | 比例 )
   (?: 均 | 都 | 约 | 为 | 是 | 达到? | 已 | 实现 | 近 | 超过? )* $`,
);
/** What says nothing of whose rate it is. */
export const rateFiller = built('^ (?: 其中 | 其 | 平均 | 总体 | 综合 | 累计 | 总 | 目前 | 已 | 件 )+');
/** Done against a plan or task, not against what was found. */
export const planned = built('{{aim}} | 应 | 需 | 指标');
/** The rate is of another time or place, or an aim. */
export const elsewhere = built('{{former}} | 同期 | 全[国省市] | 目标 | 高于 | 低于 | 超过 | 比(?! 例)');
/** Carried over from before, so that what is done is done of more than came in. */
export const carriedOver = built('旧存 | 结转 | 上年 | 历年 | 存量');
/** Before what is left of an amount. */
export const left = built('{{rest}} | ^ 另 | 未');

/** 占比, 占总数, 占全部: of the whole that the part belongs to. */
export const plainWhole = built('^ (?: 比 | 比重 | 比例 | 总数 | 总量 | 总额 | 全部 | 整体 | 合计 | 了 | 到 )? $');
/** Before a share of a plan: 已签约46个,|完成计划的|92%. */
export const ofAim = built(
  `(?: 完成 | 占 | 为 ) (?: 了 | 全年 | 年度 | 年初 | 本年 | 既定 )* {{aim}}+ (?: 数 | 任务 )? 的? (?: 约 | 近 | 超 )? $`,
);
/** An amount of a plan; 预算收入 is none. */
export const aimed = built('计划 | 任务 | 目标 | 预算(?! 支出 | 收入 | [内外])');
/** The part is of a smaller group than its name says. */
export const narrower = built('\\d | [岁女男老青幼新旧] | 以[上下内外] | 其中 | 部分');
/** Sorted by more than one quality, a thing may be counted more than once: 女党员320名、35岁以下280名. */
export const quality = built(
  '以上 | 以下 | 以内 | 岁 | 学历 | 文化 | 职称 | 少数民族 | 党员 | 女(?! 装) | 重点 | 规上 | 龙头',
);

/** Verbs of works at the head of a name: the same work is done, and counted, more than once. */
export const work = built(
  `^ (?: 开展 | 组织 | 举办 | 召开 | 完成 | 新增 | 新建 | 印发 | 发放 | 培训 | 检查 | 排查 | 走访 | 查处 | 出动 | 参加 | 参与
   | 受理 | 办理 | 整改 | 投入 | 处理 | 建成 | 签订 | 制作 | 张贴 | 涉及 | 投资 | 总投资 )`,
);
/** 甲区完成…, 乙公司完成…, 市本级: whose figure it is. */
export const owner = XRegExp(
  '[\\u4e00-\\u9fff]{1,6}? (?: [省市县区镇乡村局院校厂] | 公司 | 集团 | 街道 | 本级 )',
  'gx',
);
/** 全市 and 我区 are the report's own. */
export const oneself = built(
  '^ (?: 全 | 我 | 本 | 该 | 今年 | 上半年 ) | ^ [^省市县区镇乡村局院校厂]{0,3} 全 {{region}}',
);

/** Prices are not compared with what they would be at those of another year. */
export const otherTerms = built('可比 | 不变价 | 实际 | 扣除 | 剔除 | 同口径 | 计算');
/** Grows in real terms, while its level is in prices of the day. */
export const realTerms = XRegExp('生产总值 | GDP | 增加值 | 总产值', 'ix');
/** What falls where its figure rises, or moves against it. */
export const inverse = built('提速 | 效率 | [升贬]值 | 走[强弱] | 汇率 | 速度 | 改善');

/** Heads of totals in a table, and of those that are part of another. */
export const totalHead = built('(?: 合计 | 总计 | 小计 | 共计 ) $ | ^ (?: 计 | 全[国省市县区州] ) $');
export const subtotalHead = built('小计 $');
/** Heads of what does not add up. */
export const averageHead = built(
  '均 | 率 $ | 价 $ | 价格 | 单价 | 指数 | 密度 | 年龄 | 水平 | 最[高低大小多少早晚] | 第[一二三]',
);
/** Heads of aims, against which what is done is measured, and of what is done. */
export const aimHead = built('{{aim}} | 指标');
export const doneHead = built('率 | 进度 | 比例 | 占 | 完成 | %');
