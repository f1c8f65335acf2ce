/** Sentences of the rules of status: the figure meant stands in 【】, with its status behind. */
import type { Examples } from './rule.ts';

export const statusExamples: Readonly<Record<string, Examples>> = {
  'aim before the figure': {
    yes: [
      ['全年目标【2000万吨】。', 'planned'],
      ['完成年度计划(【30家】)的110%。', 'planned'],
    ],
    no: ['高于年度目标【2个百分点】。'],
  },
  'aim behind the figure': {
    yes: [['提前达到【99400万元】的目标任务。', 'planned']],
    no: ['完成【99400万元】，目标不变。'],
  },
  assigned: {
    yes: [['下达造林任务【3990亩】。', 'planned']],
    no: ['完成造林任务【3990亩】。'],
  },
  'base of a change': {
    yes: [['力争覆盖率由【35%】提升至60%。', 'actual']],
    no: ['力争覆盖率达到【60%】。'],
  },
  'there already': {
    yes: [['年底前将现有【12所】敬老院全部改造。', 'actual']],
    no: ['年底前将改造【12所】敬老院。'],
  },
  'still to come': {
    yes: [['二期【70亩】近期将上报。', 'planned']],
    no: ['二期【70亩】已上报。'],
  },
  'its time is yet to come': {
    yes: [['已完成3座，年底前完成【5座】。', 'planned']],
    no: ['已完成【5座】。'],
  },
  'striven for': {
    yes: [['争取码头用海【9亩】纳入规划。', 'planned']],
    no: ['成功争取码头用海【9亩】纳入规划。'],
  },
  'its time is over': {
    yes: [['去年开工【4座】水厂。', 'actual']],
    no: ['力争开工【4座】水厂。', '公司预计2022年1-6月净利润为4亿元,比上年同期增长【30%】。'],
  },
  'price aimed at': {
    yes: [
      ['预计2024年净利润3亿元，目标价【29.8元】。', 'actual'],
      ['下调盈利预测，目标价从21元降到【17.5元】。', 'actual'],
    ],
    no: ['预计股价升至【29.8元】。'],
  },
  estimated: {
    yes: [['年增率估【2.1%】。', 'forecast']],
    no: ['共评估【21次】。'],
  },
  thought: {
    yes: [['该行料毛利率回落至【32%】。', 'forecast']],
    no: ['塑料产量【32万吨】。', '体重7公斤,料肉比【1.52】。'],
  },
  'its clause tells of the past': {
    yes: [
      ['预计今年底产能突破1000吨，而2022年仅为【650吨】。', 'actual'],
      ['预计上半年利润3亿元，去年同期为【2亿元】。', 'actual'],
    ],
    no: ['预计今年底产能突破1000吨，利润【3亿元】。'],
  },
  cue: {
    yes: [
      ['力争新建道路【12.5公里】。', 'planned'],
      ['预计收入【3亿元】。', 'forecast'],
      ['公司拟回购股份【300万股】。', 'planned'],
      ['请求判令被告归还借款【3万元】。', 'planned'],
      ['预计实现净利润3亿元，实现营业收入【9亿元】。', 'forecast'],
      ['预计明年销量将超过【3万辆】。', 'forecast'],
    ],
    no: [
      '当事人围绕诉讼请求提交借条【1张】。',
      '计划投资5亿元，完成【3亿元】。',
      '物价同比升1.2%，预期升1.5%，前值升【1.1%】。',
      '央行一如预期下调利率【25个基点】。',
      '按照行动计划新建道路【12.5公里】。',
      '公司宣布债权融资计划后收入【3亿元】。',
      '业绩低于分析人士的一致预期，股价大跌【9%】。',
      '大幅超出公司预期的16亿元，主因需求带动产值【61亿元】。',
    ],
  },
  'section of plans': {
    yes: [['二、下半年工作计划\n新建道路【12.5公里】。', 'planned']],
    no: ['二、上半年工作回顾\n新建道路【12.5公里】。'],
  },
};
