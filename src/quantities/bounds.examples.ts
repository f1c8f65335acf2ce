/** Examples of the bound rules: 【】 marks the figure, behind the stroke its bound; `no` are not spoken of by the rule. */
export const boundExamples: Readonly<
  Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>
> = {
  'word before': {
    yes: [
      '净流出超【9亿元】|over',
      '约【3万人】|approx',
      '失守【2700点】|under',
      '突破【4万点】|over',
      '不低于【120%】|atLeast',
      '不得一次收费或提前收费超过【60课时】|atMost',
      '严禁车速超过【80公里/小时】|atMost',
      '水温不宜高于【38℃】|atMost',
    ],
    no: [
      '外资卖超【21亿元】',
      '出超【9亿元】',
      '附近【3家】',
      '创近【10个月】新高',
      '低于【5.2%】的预期目标',
      '突破【12项】关键技术',
    ],
  },
  'word before what it is counted by': { yes: ['价格不超过每股【28元】|atMost'], no: ['每股【28元】'] },
  'past a round amount': { yes: ['产值过【百亿元】|over'], no: ['通过【300万元】预算'] },
  'word behind': {
    yes: [
      '【9000亿元】上方|over',
      '功耗【3.8千瓦】 左右|approx',
      '【15岁】以下|atMost',
      '【5万元】（含）以下|atMost',
      '有【四分之一】强|over',
    ],
    no: ['建筑面积【3万平方米】'],
  },
  'word before the whole': {
    yes: ['不足预算的【六成】|under', '不低于本级支出的【1%】|atLeast'],
    no: ['显著低于对照组的【4.64%】'],
  },
  'about a share': {
    yes: ['约占全市【1/3】|approx', '约占公司2031年度营业收入的【17.5%】|approx'],
    no: ['约占总股本【39488万股】的0.7%'],
  },
  'word before the verb': {
    yes: [
      '约增加【75亿美元】|approx',
      '其中约含【860亿个】神经元|approx',
      '每周至少进行【150分钟】运动|atLeast',
      '将至少升息【四次】|atLeast',
      '最高可罚【30万元】|atMost',
      '至高优惠【3万元】|atMost',
      '最重可处【十年】徒刑|atMost',
      '会场最多能容纳【3000人】|atMost',
      '该机最多可搭载【12名】乘客|atMost',
    ],
    no: ['主力合约涨【0.9%】', '节约增加【5万元】'],
  },
  'word before a quoted name': { yes: ['突破“警戒线”【2%】|over'], no: ['发布“警戒线”【2%】'] },
};
