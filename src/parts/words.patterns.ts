/**
 * Words that tell how the figures of a list stand to their whole. All are matched against the words right before a
 * figure: those that end in `$` against what stands behind the figure before it.
 */
import XRegExp from 'xregexp';

/** Up to so many characters of one phrase. */
const phrase = '[^,;:、()]';

/** The figure is the sum of the list before it: 补贴合计719.88万元. */
export const total = XRegExp(`(?: 合计 | 共计 | 总计 | 合共 ) ${phrase}{0,8} $`, 'x');

/** The same where nothing but the word stands between the list and its sum: A3件、B2件,共5件. */
export const bareTotal = XRegExp(`^ [,、]? (?: 共 | 总共 | 一共 | 合共 ) $`, 'x');

/** The list is said to be whole: 分别为, 分为. */
export const handedOut = XRegExp(
  `^ [^,;:()]{0,10} [,:]? [^,;:()]{0,2}   # what is handed out
   (?: 分别[为是] | 分为 | 即 ) [:,]?
   [^,;:]{0,24} $                         # the first name`,
  'x',
);

/** The figure is what is left of the whole: 其余36个, 剩余11个; but 余下的一半又2袋 is of what is left. */
export const rest = XRegExp(
  `(?: 其余 | 其它 | 其他 | 剩余 | 余下 | 剩下 | 尚有 | 还有 | 尚余 | 仍余 | 尚欠 | 仍欠 ) (?! 的?一半 ) ${phrase}{0,12} $`,
  'x',
);

/** The same, said alone: 另1件在办理中. */
export const bareRest = XRegExp(`^ [,、;]? (?: 另 | 另有 | 另外 ) $`, 'x');

/** The figure is what is not done yet. */
export const undone = XRegExp.build(
  `(?: {{under}} | {{in}} | {{open}} ) $`,
  {
    under: XRegExp(`办理中 | 整改中 | 处理中 | 审理中 | 建设中 | 推进中 | 进行中`, 'x'),
    in: XRegExp(`在[办建审]`, 'x'),
    open: XRegExp(`待[一-龥]{1,4} | 暂缓[一-龥]{0,6} | 正在?[一-龥]{1,6} | 未[一-龥]{1,6}`, 'x'),
  },
  'x',
);

/** The figure is what is done. */
export const done = XRegExp(
  `(?: 已 | 完成 | 办结 | 整改 | 结案 | 审结 | 处理 | 整治 | 销号 | 完工 | 验收 | 建成 | 竣工 | 归还 | 偿还 | 退还 | 通过 | 驳回 ) ${phrase}{0,10} $`,
  'x',
);

/** A figure that is done is no whole of what is left. */
export const finished = XRegExp(`已 | 办结 | 完成 (?: 整改 | 办结 | 验收 )`, 'x');

/** Each of the names before it has this many: A、B、C各2场. */
export const each = XRegExp(`各 (?: 自 | 有 | 为 )? $`, 'x');

/** A clause that starts so is a new statement, not the next part. */
export const fresh = XRegExp(
  `^ [\\s]* (?: 同比 | 同时 | 此外 | 另外 | 并 | 还 | 全年 | 今年 | 截至 | 截止 | 目前 | 累计 | 总 | 为 | 用于 | 涉及 | 惠及 )`,
  'x',
);

/** What a figure is compared with: 较上一季度的970.01亿元. */
export const compared = XRegExp(
  `^ [\\s]* (?: 较(?![大小多少高低重轻好差强弱快慢]) | 比(?![例重较]) | 同比 | 环比 | 高于 | 低于 )`,
  'x',
);

/** An amount for each of something is no sum: 日均467吨, 单产399.1公斤. */
export const perUnit = XRegExp(
  `日均 | 月均 | 年均 | 人均 | 户均 | 亩均 | 平均 | 均价 | 单产 | 亩产 | 单价 | 每 [一-龥A-Za-z]{1,3} $`,
  'x',
);

/** The list of parts that follows its whole: 25座码头,包括货柜码头4座. */
export const including = XRegExp(`^ [\\s]* (?: 包括 | 包含 )`, 'x');

/** What is added to something said before: 加上级补助28.33亿元、债券2.17亿元,收入总计50.73亿元. */
export const added = XRegExp(`^ [\\s]* (?: 加上 | 加 | 另 | 再)`, 'x');

/** 1003项医疗器械和416项试剂: no mark stands between two items. */
export const joined = XRegExp(`和 | 及 | 与`, 'x');

/** The figure is what is not done yet, as the words behind it say: 27个正在整改. */
export const undoneBehind = XRegExp(`^ (?: 正在 | 尚在 | 仍在 | 还在 | 待 | 尚未 | 未 )`, 'x');

/** A bracket that starts so holds some of the whole. */
export const some = XRegExp(`^ (?: 含 | 包括 | 包含 | 如 | 其中 )`, 'x');

/** A bracket that starts so holds none of the whole. */
export const apart = XRegExp(
  `^ (?: 不含 | 不包括 | 另 | 除 | 较 | 比 | 上年 | 去年 | 同比 | 全[国省市县区] | 计划 | 任务 | 目标 )`,
  'x',
);
