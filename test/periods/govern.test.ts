import { describe, expect, it } from 'vitest';
import { govern } from './govern.ts';

const half = '2023-01-01/2023-06-30';
const year = '2023-01-01/2023-12-31';
const june = '2023-06-01/2023-06-30';
const last = '2022-01-01/2022-12-31';
const before = '2021-01-01/2021-12-31';

describe('within a sentence', () => {
  it.each([
    ['holds to its end', '上半年完成[5家],其中新建[3家];改造[2家]。', [half, half, half]],
    [
      'until another takes over',
      '上半年完成[5家];一季度完成[3家],增长[2%]。',
      [half, '2023-01-01/2023-03-31', '2023-01-01/2023-03-31'],
    ],
    ['not for what stands before', '完成总量的[80%],预计9月底前建成[3个]。', ['-', '/2023-09-30']],
    ['a comparison takes nothing over', '上半年完成[5家],较2022年增加[3家],比去年同期多[2家]。', [half, half, half]],
    ['a comparison alone gives nothing', '较2022年提高[22.96%]。', ['-']],
    ['a new state ends it', '上半年受理[17宗],目前已办结[9宗]。', [half, '-']],
    ['a state inside a clause does not', '上半年受理[17宗],其中群众目前关心的[9宗]。', [half, half]],
    [
      'times in a row give one figure each',
      '把2022年、2023年增速的预测留在[0.7%]和[1.2%],2022年、2023年出口甲和乙[3件]和[5件]。',
      ['2022-01-01/2022-12-31', year, '2022-01-01/2023-12-31', '2022-01-01/2023-12-31'],
    ],
    ['what was told the time before is of none', '6月赤字[2亿元],预期[3亿元],前值[1亿元]。', [june, june, '-']],
    ['the base of a year that 从 leads', '从2021年不到[15%]提升到2022年的[35%]。', [before, last]],
    ['a year of two figures is no length', '维持21年[40倍]估值。', [before]],
    ['a festival has no dates', '春运期间,投入车辆[100辆],运客[3万人]。', ['-', '-']],
    [
      'a bracket keeps its time to itself',
      '上半年产值[29亿元](第一季度[11亿元]),增速[19%]。',
      [half, '2023-01-01/2023-03-31', half],
    ],
    ['a bracket that dates a state goes on', '截至目前(2023年1月至6月14日),共受理[8件]。', ['2023-01-01/2023-06-14']],
    ['open sides', '今年以来办结[8件],截至6月13日清查[9家]。', ['2023-01-01/', '/2023-06-13']],
    ['a duration has no time of its own', '自2月9日起至4月底开展为期[3个月]的行动。', ['2023-02-09/2023-04-30']],
    ['an impossible date gives no days', '2月30日检查[8家]。', ['/']],
    ['an attribute ends at its noun', '5月12日下发2022年以来停用的账号[30个]。', ['2023-05-12/2023-05-12']],
    [
      'the base and the level of two years',
      '由2020年的[16里]增加到2025年的[25里]。',
      ['2020-01-01/2020-12-31', '2025-01-01/2025-12-31'],
    ],
    [
      'the base of an earlier year keeps its time to itself',
      '2025年码头泊位由2020年的[16个]增加到[25个],增长[56%]。',
      ['2020-01-01/2020-12-31', '2025-01-01/2025-12-31', '2025-01-01/2025-12-31'],
    ],
    [
      'and so it does with no other time',
      '床位从2019年[300张]扩大到[520张],护士由2021年全县第[18位]升至第[9位]。',
      ['2019-01-01/2019-12-31', '-', '2021-01-01/2021-12-31', '-'],
    ],
    [
      'a share of what the year aims at',
      '1-5月降本[8亿元],完成全年降本目标的[60%]。',
      ['2023-01-01/2023-05-31', '2023-01-01/2023-05-31'],
    ],
    ['of its plan', '一季度开工[9个],占全年开工计划[30%]。', ['2023-01-01/2023-03-31', '2023-01-01/2023-03-31']],
    ['what a year did is its own', '2022年完成年度任务的[104%]。', ['2022-01-01/2022-12-31']],
    [
      'a range keeps its start behind 截至',
      '截至1-4月处理污水[230吨],处理率[96%]。',
      ['2023-01-01/2023-04-30', '2023-01-01/2023-04-30'],
    ],
    ['the time of a forecast ends with it', '上半年签约[4个],预计全年投资[2亿元];外出招商[3次]。', [half, year, half]],
    ['days in a row are one stretch', '3月6日、4月9日,专家先后[2次]到港区调研。', ['2023-03-06/2023-04-09']],
    ['a sum so far is no new state', '上半年开展义诊,目前共服务[300人]。', [half]],
    ['what there is so far is one', '上半年新增床位[30张],目前共有床位[500张]。', [half, '-']],
    [
      'years that are counted back',
      '研发强度提高到[2.7%],三年提升[0.4个百分点];五年累计新增泊位[12个]。',
      ['-', '-', '-'],
    ],
    [
      'the base of a day that is not written in numbers',
      '产能由上年末的[610吨]扩至[720吨],床位由年初的[80张]增至[96张]。',
      ['/2022-12-31', '-', '-', '-'],
    ],
    ['an item of the budget', '上年结转[4.3亿元],上年结余[1.1亿元]盘活。', ['-', '-']],
    ['an attribute behind', '去年验收的[11座]桥梁逐一复查,合格率[98%]。', [last, '-']],
    ['an attribute around', '全年进口[12亿元],扭转了上年下降[3.2%]的局面,增长[2.6%]。', [year, last, year]],
    ['an attribute of the end of a year', '去年底投用的[2座]泊位满载,效率提高[12%]。', ['/2022-12-31', '-']],
    ['what a share is taken of', '6月降水[90毫米],占全年降水量的[61%],相当于2020年的[85%]。', [june, june, june]],
    ['times that nothing has taken', '上半年,检查[9家];7月选址,10月封顶;改造[2所]。', [half, half]],
    [
      'what was then',
      '1-5月利润[8亿元],去年同期亏损[1亿元],营收[9亿元];去年同期相比增长[6%]。',
      ['2023-01-01/2023-05-31', '2022-01-01/2022-05-31', '2023-01-01/2023-05-31', '2023-01-01/2023-05-31'],
    ],
    ['what something is built upon', '产业园在2022年的基础上扩容[60亩]。', ['-']],
    ['no attribute', '2022年新开的[5家]门店。', [last]],
    ['this year before a name in quotes', '今年“双随机”抽查[80家],整改[6家]。', [year, year]],
    ['another year before one', '评选2022年“金牌车间”,奖励[8万元]。', ['-']],
    ['a verb behind the time', '计划三季度召开恳谈会[3次]。', ['2023-07-01/2023-09-30']],
    ['what is set for the year', '建成机房[60个],为全年任务[80个]的[75%]。', ['-', year, '-']],
    ['a deadline of another item', '确保10月底前通水;新修渠道[36公里]。', ['-']],
    ['a deadline that leads', '10月底前,全线通水;新修渠道[36公里]。', ['/2023-10-31']],
    ['a passing time of another item', '上半年开工[6个],其中大桥5月合龙;新修道路[36公里]。', [half, half]],
    ['a time behind its figure is not carried on', '其余[20座]9月完工。购置烘干机[45台]。', ['-', '-']],
    ['a bracket right behind', '去年人口[3.1万人](2020年),面积[9平方公里]。', ['2020-01-01/2020-12-31', last]],
    ['a bracket behind the noun', '楼高[265米],是全市第[7]高的大厦(截至2022年8月)。', ['-', '/2022-08-31']],
    ['another calendar in a bracket', '某朝至德元年(公元583年),卒,享年[77岁]。', ['0583-01-01/0583-12-31']],
    [
      'years of two figures',
      '预计23/24/25年EPS为[0.8]/[1.3]/[1.5元],毛利率从20年的[25%]升到22年的[32%],21年净利[3亿元]。',
      [year, '2024-01-01/2024-12-31', '2025-01-01/2025-12-31', '2020-01-01/2020-12-31', last, '2021-01-01/2021-12-31'],
    ],
    ['a stretch that a bracket dates', '报告期内(2021年至2022年),研发投入[2亿元]。', ['2021-01-01/2022-12-31']],
    ['nowadays', '2000年有[30户],如今仅剩[8户]。', ['2000-01-01/2000-12-31', '-']],
    [
      'a row of marks alone',
      '把2024至2026年盈利预测下调[5%]、[8%]及[9%]。',
      ['2024-01-01/2024-12-31', '2025-01-01/2025-12-31', '2026-01-01/2026-12-31'],
    ],
    [
      'this year and the next',
      '今明两年将分别增长[3.2%]和[3.3%]。',
      ['2023-01-01/2023-12-31', '2024-01-01/2024-12-31'],
    ],
    ['a price aimed at', '预计2022年净利[12亿元],目标价[29元]。', ['2022-01-01/2022-12-31', '-']],
    ['the year of a report', '公司发布2021年年报,全年营收[12亿元]。', ['2021-01-01/2021-12-31']],
    ['up to a day behind the name of a wire', '本报讯 至6月26日,水位达[178米]。', ['/2023-06-26']],
    [
      'growth of years handed out',
      '2021-2022年营收分别为[12亿元]、[15亿元],同比增长[20%]、[25%]。',
      [before, last, before, last],
    ],
    [
      'what comes of a group',
      '选取2021年3月至2022年6月收治的[120例],分为两组,各[60例]。',
      Array(2).fill('2021-03-01/2022-06-30'),
    ],
    [
      'the limit of another year',
      '6月15日下达2024年债券限额[50亿元],省级[8亿元]。',
      ['2024-01-01/2024-12-31', '2023-06-15/2023-06-15'],
    ],
    ['a window of time where no heading names years', '上半年修路[3公里],未来五年将修[90公里]。', [half, '-']],
    ['and another one', '过去三年新增[3家]。过去五年新增[5家]。', ['-', '-']],
    ['a term of years', '6月判刑[6年]6月,另一人[5年]2月,退赃[3万元]。', [june, june, june]],
    ['some days', '6月净买入[9亿元],三日净卖出[4亿元]。', [june, june]],
    ['what a census of a year found', '统计局于2022年全市人口普查报告,外来人口[3万人]。', [last]],
    ['last year as a measure', '今年以去年的价格出售,盈利下降[40%]。', [year]],
    ['the level that a base leads to', '从2021年的[29万台]到2022年[84万台],增幅[190%]。', [before, last, last]],
    [
      'quarters handed out',
      '2022年一至三季度营收分别为[20亿元]、[22亿元]和[25亿元]。',
      ['2022-01-01/2022-03-31', '2022-04-01/2022-06-30', '2022-07-01/2022-09-30'],
    ],
    ['months handed out', '1-2月，新增用户分别为[20户]和[35户]。', ['2023-01-01/2023-01-31', '2023-02-01/2023-02-28']],
    [
      'names handed out over some months',
      '1-2月,投资和消费分别增长[5%]和[6%]。',
      Array(2).fill('2023-01-01/2023-02-28'),
    ],
    [
      'the same quarter',
      '今年首季骗案[80宗],较去年同季的[95宗]减少[15.8%]。',
      ['2023-01-01/2023-03-31', '2022-01-01/2022-03-31', '2023-01-01/2023-03-31'],
    ],
    ['a half that ends', '截至6月底止半年,收入[12亿元]。', [half]],
    ['a forecast set right', '2023年增长[3.0%],较4月预测值上调[0.2个百分点]。', [year, year]],
    ['from night to morning', '27日夜间至28日凌晨,出动[5次]。', ['2023-06-27/2023-06-28']],
    ['until an hour', '截至昨晚七点止,受伤[12人]。', ['/2023-06-30']],
    ['an event that began', '2021年某市启动河湖治理以来,已评出[56个]。', ['2021-01-01/']],
    ['the year in brackets', '今(2022)年5月售出[56个],该年共[90个]。', ['2022-05-01/2022-05-31', last]],
    [
      'years that the sentence has named',
      '“十三五”期间投入[9亿元]，是“十二五”的[2倍]；五年新增泊位[12个]。2021年、2022年各招聘[30人]，两年累计[60人]。',
      [
        '2016-01-01/2020-12-31',
        '2016-01-01/2020-12-31',
        '2016-01-01/2020-12-31',
        '2021-01-01/2022-12-31',
        '2021-01-01/2022-12-31',
      ],
    ],
    ['years that last', '试点期为三年,共[12个]村参加。', ['-']],
    [
      'times handed out',
      '2021年、2022年分别投入[3亿元]、[4亿元]。',
      ['2021-01-01/2021-12-31', '2022-01-01/2022-12-31'],
    ],
  ])('%s', (_, text, expected) => {
    expect(govern(text)).toEqual(expected);
  });
});

describe('names', () => {
  it.each([
    ['a document', '《2023年考核办法》共[45项]。', ['-']],
    ['a meeting', '召开2022年民主生活会,查摆问题[17项]。', ['-']],
    ['a meeting beside others', '召开2022年务虚会和[三个]座谈会。', ['-']],
    ['an inspection', '巡察方面,2021年巡察已整改[30个],剩余[1个];2022年巡察发现问题[9个]。', ['-', '-', last]],
    ['a paper that passed', '2022年度用海实施方案已获批准,涉及[30宗]。', ['-']],
    ['a year that tells its own', '2022年全市已办结[30宗]。', [last]],
    ['a piece of work', '开展2022年财政绩效评价工作,涉及[5个]部门。', ['-']],
    ['an event', '推动2022年招商会[5宗]签约项目建设。', ['-']],
    ['an honour', '上半年获全市2022年度考核优秀单位,检查[8家]。', [half]],
    ['a seasonal event', '4月18日,2023年春季培训班开班,培训[90人]。', ['2023-04-18/2023-04-18']],
    ['an honour that is counted', '评选出2022年度“标兵”[30名],每月评选[1期]。', [last, '-']],
    ['a project that is counted', '完成2023年农田建设项目[56亩],管护[8处]。', [year, '-']],
    ['what is counted itself', '完成2022年度[169户]企业考核,其中优秀[5户]。', [last, last]],
    ['a subject of its own', '2023年全区下达计划[82公里],投资[840万元]。', [year, year]],
    ['the task of a year', '全年任务完成率[52.33%]。', ['-']],
    ['the result of a year', '努力完成全年预算收入[994万元]、增长[8%]。', [year, year]],
    ['a plan', '落实“十四五”规划,建成[3个]。', ['-']],
  ])('%s', (_, text, expected) => {
    expect(govern(text)).toEqual(expected);
  });
});

describe('across sentences', () => {
  it.each([
    ['the line goes on', '上半年检查[8家]。整改[5处]。', [half, `~${half}`]],
    ['a new line does not', '上半年检查[8家]。\n整改[5处]。', [half, '-']],
    [
      'the section holds',
      '二、下半年工作计划\n建成[3个]。\n整改[5处]。',
      ['~2023-07-01/2023-12-31', '~2023-07-01/2023-12-31'],
    ],
    ['the title holds', '某局2021年工作总结\n建成[3个]。', ['~2021-01-01/2021-12-31']],
    [
      'the next section takes over',
      '一、2022年工作总结\n建成[3个]。\n二、2023年工作计划\n建成[5个]。',
      ['~2022-01-01/2022-12-31', `~${year}`],
    ],
    [
      'a year that heads a list',
      '2022年开工[3个]。\n2024年主要目标:开工[5个];全年投资[9亿元]。',
      [last, '2024-01-01/2024-12-31', '2024-01-01/2024-12-31'],
    ],
    ['a year that heads a line', '2022年,开工[3个]。二季度开工[2个]。', [last, '2022-04-01/2022-06-30']],
    ['a state is not handed on', '目前建成[3个]。', ['-']],
    ['nothing is known', '建成[3个]。', ['-']],
  ])('%s', (_, text, expected) => {
    expect(govern(text)).toEqual(expected);
  });
});
