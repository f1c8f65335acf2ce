/** Examples of the rules on times: 【】 marks the numeral; `yes` measure nothing by that rule, `no` are not refused by it. */
export const timeExamples: Readonly<
  Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>
> = {
  'days of the week': { yes: ['星期一至【五】晚播出', '逢周一、【三】晚播出'], no: ['连住【五】晚'] },
  'month with its day': { yes: ['远航证券11【1】月6日发布'], no: ['历时【11】个月'] },
  'month of every year': { yes: ['定于每年【12】月3日举行'], no: ['每年休假【2】月'] },
  'part of a time': { yes: ['“十四五”前【三】年'], no: ['术前【3】天禁食'] },
  'half a time': { yes: ['上【半】年,企稳回升'], no: ['为期【半】年'] },
  'window of time': {
    yes: [
      '在连续【十二】个月内',
      '未来【三】年建成投产',
      '过去【6】个月,股价走弱',
      '截至六月末止【6】个月',
      '公告后的【三】个月内',
    ],
    no: ['为期【三】年', '静止 【30】 分钟'],
  },
  'time up to now': {
    yes: ['近【20】日内下跌', '近【一】个月分别创新高'],
    no: ['历时近【3】年建成', '创近【10】个月新高', '将近【三】年'],
  },
  'times since': {
    yes: ['【十】年来发展迅速', '【三】个月以来走低', '【三】年间增长', '这【三】个月里没有下雨'],
    no: ['创【6】个月以来新高'],
  },
  'years that somebody has seen': {
    yes: ['该院的【五十】年,是奋斗的五十年', '走过了难忘的【十】年。'],
    no: ['最长的【三】年', '有悠久的【三百】年历史', '他的【五】年计划'],
  },
  tenor: {
    yes: [
      '【1】年内到期的负债',
      '期限3+【2】年',
      '开展【7】天期逆回购',
      '【10】年期国债收益率',
      '【1】年期MLF',
      '发行【10】年国债',
      '栽植【2】年生苗木',
      '【5】年生存率',
      '【1】年、3年总生存率',
    ],
    no: ['生存期为【1】年、2年', '有效期【10】年', '安全运行【3】年生产正常', '工期【7】天'],
  },
  overdue: { yes: ['逾期【90】天以上贷款', '逾期91天至【1】年的贷款'], no: ['逾期【3】天未还'] },
  'years of the clause': {
    yes: ['【五】年累计新增就业', '【三】年复合增长率', '承诺期【三】年累计净利润'],
    no: ['连续【五】年增长'],
  },
  'years ago': { yes: ['是【五】年前的2.6倍', '患者【2】周前发热'], no: ['提前【五】年达标'] },
  'year of a calendar': {
    yes: ['【1081】年迁都', '可比公司【21】年PE均值', '维持【21】年40倍估值', '登记日期【112014】年'],
    no: ['已有【300】年历史', '长达【250】年'],
  },
  'year of an era': { yes: ['大康【七】年(1081年)', '民国【三十六】年'], no: ['判处有期徒刑【七】年'] },
  century: { yes: ['【20】世纪的建筑'], no: ['跨越半个世纪,存续【两】个世纪'] },
  'day of a month': {
    yes: ['【6】日电', '周三(【23】日)公布', '于【18】日清晨抵达', '外交部【4】日表示', '【21】日起执行'],
    no: ['值守【2】日', '【5】日内整改', '连续【4】日上涨', '行政拘留【十】日'],
  },
  'name of a plan': { yes: ['实施【三】年行动计划'], no: ['持续【三】年'] },
  'one time, or any': {
    yes: ['开局的【一】年', '这是重要【一】年'],
    no: ['为期【一】年', '有期徒刑【一】年四个月', '免征燃料费【一】年'],
  },
  'hours of a mean': { yes: ['最大【8】小时平均浓度'], no: ['续航【8】小时'] },
  'term of a name': {
    yes: ['可能判【五】年以上有期徒刑'],
    no: ['连续【3】年以上获奖', '车龄放宽至【七】年以上就可申请', '处【五】年以下有期徒刑'],
  },
  'people of an age': {
    yes: ['【6】岁儿童', '【65】岁及以上人口', '25至【44】岁之间'],
    no: ['【60】岁以上的有23人', '年仅【3】岁'],
  },
};

/** What the rule that keeps a figure says of it: `yes` are kept by it. */
export const keptExamples: Readonly<
  Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>
> = {
  'time spent or moved': { yes: ['提前【半】年投用', '继续实施【一】年'], no: ['关键【一】年'] },
};
