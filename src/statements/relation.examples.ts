/** Sentences of the rules of relation: the figure meant stands in 【】, with relation, direction and basis behind. */
import type { Examples } from './rule.ts';

export const relationExamples: Readonly<Record<string, Examples>> = {
  rank: {
    yes: [
      ['出口额居全省【第3位】。', 'rank'],
      ['排名由第9位升至【第3位】。', 'rank'],
    ],
    no: ['第三次普查登记企业【320家】。'],
  },
  doubled: {
    yes: [['产量【翻了一番】。', 'growth up']],
    no: ['产量增长【两倍】。'],
  },
  'level behind its change': {
    yes: [
      ['研发费用率下降1.2个百分点至【5.8%】。', 'level'],
      ['营业收入同比增长15%至【46亿元】。', 'level'],
      ['线上渠道占比环比下降3.2个百分点至【27.1%】。', 'share'],
    ],
    no: ['客流量达【5万人】。'],
  },
  'signed behind a level': {
    yes: [
      ['公司实现营收8.2亿元/【+12.5%】。', 'growth up'],
      ['净利润0.9亿元（【-3.1%】）。', 'growth down'],
    ],
    no: ['夜间气温【-3.1℃】。'],
  },
  'what it is compared with': {
    yes: [
      ['规模达1100亿元，较上一季度的【970亿元】增加了130亿元。', 'base'],
      ['利润比去年的【12亿元】多3亿元。', 'base'],
    ],
    no: ['较上年增加【36人】。'],
  },
  'level that another one passes': {
    yes: [
      ['治疗组复发率为2.1%，低于对照组的【5.7%】。', 'base'],
      ['指数为50.1，高于前值【49.8】。', 'base'],
      ['平均气温为13℃，略高于常年（【12.8℃】）。', 'base'],
    ],
    no: ['支出超过预算的【90%】。', '年度支出不得低于上一年总收入的【70%】。', '价格不高于进价（【12元】）。'],
  },
  'rate against a base': {
    yes: [['营收增速相较2022年的营收12亿元不低于【120%】。', 'growth up other']],
    no: ['营收不低于【12亿元】。'],
  },
  'level that a change leads to': {
    yes: [
      ['办理时限由9天压缩至【3天】。', 'level'],
      ['降幅收窄至【4.5%】。', 'growth down'],
      ['股指下挫,跌幅一度扩大至【1%】。', 'growth down'],
      ['占比提高到【31%】。', 'share'],
      ['普及率由2015年的28%提升至2020年的【46%】。', 'level'],
    ],
    no: ['服务推广至【6个】乡镇。'],
  },
  'whose rate is the highest': {
    yes: [
      ['跌幅最大的海晟制药为【55.3%】。', 'growth down'],
      ['增速最快的西湾区达【12%】。', 'growth up'],
    ],
    no: ['份额最大的海晟制药为【55.3%】。'],
  },
  'where an index stands': {
    yes: [['台股终场收高【2万3456点】。', 'level']],
    no: ['台股终场收高【156点】。'],
  },
  'word of rise or fall': {
    yes: [
      ['财政收入同比增长【9.0%】。', 'growth up yoy'],
      ['指数收报3012点，跌【25点】。', 'change down'],
      ['机械出口年减【3.6亿元】。', 'change down yoy'],
      ['比2019年的35%高【5个百分点】。', 'change up other'],
      ['利润比去年的12亿元多【3亿元】。', 'change up yoy'],
      ['利率环比上行【17个基点】。', 'change up sequential'],
    ],
    no: ['山路全程长【9公里】。'],
  },
  'verb with what it moves': {
    yes: [
      ['央行宣布降息【25个基点】。', 'change down'],
      ['该款产品提价【5%】。', 'growth up'],
    ],
    no: ['央行全年降息【三次】。'],
  },
  'comparison in one word': {
    yes: [['增速高于全国【1.2个百分点】。', 'change up other']],
    no: ['得分高于【85分】。'],
  },
  'share of a named whole': {
    yes: [
      ['民生支出占总支出的【71%】。', 'share'],
      ['完成总工程量的【40%】。', 'share'],
      ['试用期工资不得低于约定工资的【80%】。', 'share'],
    ],
    no: ['占地【71亩】。'],
  },
  'share of a counted whole': {
    yes: [['外来人口30万人，占全市269万人口当中的【11%】。', 'share']],
    no: ['常住人口269万人的【11%】需要培训。'],
  },
  'share said behind the figure': {
    yes: [['该品牌以【31.5%】的占比居首。', 'share']],
    no: ['企业以【31.5%】的速度扩张。'],
  },
  'done more or less': {
    yes: [
      ['业主每年要多支付【2000元】物业费。', 'change up'],
      ['他每月少拿了【500元】。', 'change down'],
    ],
    no: ['最多支付【2000元】。', '不少住户交了【500元】。'],
  },
  'rise behind the figure': {
    yes: [
      ['服务业保持【6.2%】的增长。', 'growth up'],
      ['市场规模持续保持【15%】左右快速增长。', 'growth up'],
      ['物流需求以【12%】以上的速度增长。', 'growth up'],
    ],
    no: ['产品含【6.2%】的水分。', '占比由【12%】增长至15%。'],
  },
  'part of what follows': {
    yes: [
      ['近【三成】企业实现扩产。', 'share'],
      ['有【32%】的村已通公交。', 'share'],
      ['该岛约【40%】的土地被森林覆盖。', 'share'],
      ['全国有【两成】的劳工从事制造业。', 'share'],
    ],
    no: [
      '该岛【40%】的森林覆盖率居首。',
      '【100%】的村已通公交。',
      '【40%】的食盐水需加热。',
      '【0.5%】的贴现率已是最低。',
    ],
  },
  'part of a company': {
    yes: [
      ['公司收购远山科技【38%】的股权。', 'share'],
      ['上诉人应承担【70%】的责任。', 'share'],
      ['远山集团持股【61%】。', 'share'],
    ],
    no: ['股价上涨【5%】。', '远山集团持股比例为【61%】。'],
  },
  'part of its object': {
    yes: [
      ['医保服务点覆盖【97.5%】的乡镇。', 'share'],
      ['大脑消耗全身【20%】的能量。', 'share'],
      ['森林吸收了【三成】的二氧化碳。', 'share'],
    ],
    no: ['覆盖率【97.5%】。', '配成【5%】的盐水。'],
  },
  'nothing but a comparison': {
    yes: [
      ['日均同比多开【83列】。', 'change up yoy'],
      ['乙班比甲班多植树【18棵】。', 'change up other'],
      ['实际比原计划每天少加工【12个】。', 'change down other'],
    ],
    no: ['同比口径【83列】。', '比例最多的为【18棵】。'],
  },
  'verb before its noun': {
    yes: [
      ['同比减少碳排放【3万吨】。', 'change down yoy'],
      ['降低物流成本【3%】。', 'growth down'],
      ['我们下调盈利预测【12%】。', 'growth down'],
    ],
    no: ['减少的岗位共【30个】。'],
  },
  'share by its form': {
    yes: [
      ['项目支出【78%】用于民生。', 'share'],
      ['设备【三分之一】已更换。', 'share'],
    ],
    no: ['合格率【78%】。'],
  },
};
