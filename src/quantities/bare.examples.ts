/** Examples of the rules on bare numbers: 【】 marks the numeral; the first rule that speaks of it is the one named. */
export const bareExamples: Readonly<
  Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>
> = {
  'round of a contest': { yes: ['晋级【1/8】决赛'], no: ['占【1/8】'] },
  'name with a stroke': { yes: ['入职【211/985】院校毕业生'], no: ['占【1/3】'] },
  fraction: { yes: ['占【三分之一】', '阳性者(【18/30】)'], no: ['占比【0.3】'] },
  'digit in words': { yes: ['编号为【三】'], no: ['人口【三百万】'] },
  'scale alone': { yes: ['家底【百】'], no: ['播放量破【亿】'] },
  'row of a chart': { yes: ['数据来源【-27.6】-9.316.8'], no: ['净利润【-27.6】'] },
  'month of a year': { yes: ['政策相关内容【2014.10】'], no: ['系数为【2014.10】'] },
  'long code': { yes: ['账号为【62220800123456】'], no: ['产量为【622208】'] },
  structure: { yes: ['三次产业结构为【4.1】:38.2:57.7'], no: ['系数为【4.1】'] },
  'size of a picture': { yes: ['分辨率为【1920】×1080'], no: ['得分=【15】×12=180', '面积为【15】×12'] },
  strength: { yes: ['发生规模【7.3】强震', '规模【6.2】、震源'], no: ['规模为【7.3】'] },
  'number of a section': {
    yes: ['行业研究所【3.4】、未来发展', '总经理【2】.发生日期'],
    no: ['规模【6.2】、震源深度', '系数为【3.4】、密度'],
  },
  'place in a molecule': { yes: ['含有【5】-甲氧基'], no: ['得分为【5】、甲组'] },
  'marker of an item': { yes: ['考虑到【1】)成本变化'], no: ['得分(甲为【1】)'] },
  'number to call': { yes: ['总机电话是【3549】 3585'], no: ['电话数为【3549】'] },
  'year of an index': { yes: ['价格指数(【2000】=100)', '价格指数(2000=【100】)'], no: ['价格指数为【100】'] },
  'word of money right before': { yes: ['拨付【3200万】用于救灾'], no: ['惠及【3200万】老人'] },
  'word of money right behind': { yes: ['法院裁定【100万】交保'], no: ['法院裁定【100万】人交保'] },
  'counted noun': { yes: ['惠及【860万】老年人'], no: ['罚款【860万】'] },
  acidity: { yes: ['在pH=【9.18】磷酸盐缓冲液中', '调至pH【4.0】'], no: ['浓度【4.0】磷酸盐'] },
  'power of ten': { yes: ['测得【3.370e+08】谷丙转氨酶'], no: ['测得【3.370】谷丙转氨酶'] },
  'value of an examination': {
    yes: ['谷丙转氨酶【105.4】谷草转氨酶98', '血糖升高【9】'],
    no: ['表达转移酶【1】(GST1)', '白蛋白【2】型'],
  },
  'goes on': { yes: ['每日【3】吨位'], no: ['得分【3】'] },
  'word of money': { yes: ['资产超过【一千万】'], no: ['播放超过【一千万】'] },
  'word of money in the clause before': { yes: ['对商户补贴，最高【200万】'], no: ['新增用户，最高【200万】'] },
  'word of a ratio': { yes: ['市盈率为【69.1】', '投入产出比达【1.6】'], no: ['增长率*【100】'] },
  'word of a mark': {
    yes: ['物价指数为【98.6】', '拿下【132.6】的高分', '信心指数为98.6，预期【98.5】'],
    no: ['系数为【98.6】'],
  },
  'letter behind': { yes: ['基站【5】G'], no: ['办结件【53】'] },
  stated: { yes: ['办结件【53】', 't=【4.48】', 'P<【0.05】'], no: ['?x=1&d=【3】'] },
  measured: { yes: ['人口【410,500】', '晋军【20余万】'], no: ['第三版【4.0】'] },
};
