/** Comparisons: what a change is measured against. */

/** Words that say the comparison by themselves. */
export const yearOnYear = '同比 同期比 按年 较同期 比同期';
export const sequential = '环比';

/** What stands after 比, 较, 与 … 相比. */
export const yearTargets =
  '上年 去年 上一年 上年度 去年度 上年同期 去年同期 上一年度 上年度同期 上一年度同期 上一年同期 同期 上年同季 去年同月 上年同月 上年末 去年末 上年底 去年底 前一年 往年同期 历史同期';
export const sequentialTargets =
  '上月 上个月 上季 上季度 上一季度 上周 上一周 前一周 上旬 前一日 前一天 昨日 上期 前一月 上一月 前月 上月末 上月底 上季末 上季度末 上半年 前一季度 一季度 二季度 三季度 前三季度 1季度 上一期';
/** What a level is held against that is no earlier time, or an earlier time of no fixed distance. Not carried on. */
export const otherTargets =
  '年初预算 年度预算 预算 预算数 计划 目标 全国 全省 全市 全区 全县 全国平均 全省平均 全市平均 平均 平均水平 常年 往年 多年平均 历史平均 疫情前 同类 预期 原计划 年初计划 年初目标 历史 ' +
  '规上 省均 国均 省平均 国家平均 地区 西部 东部 中部 同类城市 全省农民 试点前 改革前 整治前 实施前 传统 普通 以往 过去 原来 之前 此前 全球 世界 省定 国家 省 市 标准 城镇 农村 农民';
export const opening = '年初 今年初 年初数 本年初 年初时';

/** Ends of comparators that say no more than the comparator: 比上年同期, 较上年同口径. */
export const tails =
  '月均 月均水平 日均水平 平均水平 均值 同期 同期数 同口径 同比 末 底 初 相比 水平 同一时期 实际 全年 决算数 完成数 执行数 略有 又';
