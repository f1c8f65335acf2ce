/** What a change is measured against. */
import type { Row } from '../roles.ts';

export const comparison: readonly Row[] = [
  ['yoy', '同期比 按年 较同期 比同期 YoY yoy YOY'],
  ['yoy likewise tail stop nounTail', '同比'],
  ['sequential', 'QoQ qoq QOQ MoM mom MOM 按月 按季'],
  ['sequential tail stop', '环比'],
  [
    'yearBefore',
    '上一年 上年度 去年度 上年同期 去年同期 上一年度 上年度同期 上一年度同期 上一年同期 上年同季 去年同月 上年同月 前一年 往年同期 历史同期 前年 前一年度 上财年 上一财年',
  ],
  ['yearBefore likewise', '同期'],
  ['yearBefore passed', '上年'],
  ['yearBefore passed head', '去年'],
  [
    'periodBefore',
    '上月 上个月 上季 上季度 上一季度 上周 上一周 前一周 上旬 前一日 前一天 昨日 上期 前一月 上一月 前月 上月末 上月底 上季末 上季度末 前一季度 二季度 1季度 上一期 上日 上交易日 前一交易日 ' +
      '上一交易日 前日 前一个交易日 上一个交易日 前周 前季 上一季',
  ],
  ['periodBefore done', '前值'],
  ['periodBefore secondHalf', '三季度'],
  ['periodBefore firstHalf reviewHeading', '一季度 前三季度'],
  ['periodBefore firstHalf reviewHeading head', '上半年'],
  ['opening', '今年初 年初数 本年初 年初时 上年末 去年末 上年底 去年底 上年度末 上年年末 去年年底 去年年末'],
  ['opening head', '年初'],
  [
    'standard',
    '预算 预算数 全国平均 全省平均 全市平均 常年 往年 多年平均 历史平均 疫情前 同类 年初计划 年初目标 历史 规上 省均 国均 省平均 国家平均 西部 东部 中部 同类城市 全省农民 试点前 改革前 ' +
      '整治前 实施前 传统 普通 以往 之前 省定',
  ],
  ['standard plain', '原计划 城镇 农村'],
  ['standard aim', '年初预算 年度预算'],
  ['standard body', '省 市'],
  ['standard place', '全球 世界'],
  ['standard head', '此前'],
  ['standard likewise', '平均水平'],
  ['standard nounHead', '标准'],
  ['standard owner', '国家'],
  ['standard body place', '全国 全省 全市 全区 全县'],
  ['standard shared owner', '农民 地区'],
  ['standard head tail', '原来'],
  ['standard passed reviewHeading', '过去'],
  ['standard tail plain', '平均'],
  ['standard forecast soft head tail telling', '预期'],
  ['standard aim quota planHeading head tail nounTail', '目标'],
  ['standard plan soft quota planHeading head stop plain', '计划'],
  ['likewise', '月均水平 日均水平 同期数 末 底 初 水平 同一时期 决算数 完成数 执行数 略有 同季'],
  ['likewise plain', '月均 均值'],
  ['likewise head', '相比'],
  ['likewise head tail', '同口径 实际'],
  ['likewise head tail break', '全年'],
  ['likewise head tail link stop deed', '又'],
];
