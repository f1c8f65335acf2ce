import { describe, expect, it } from 'vitest';
import { changes } from './mark.ts';

describe('relation, direction and basis', () => {
  it.each([
    // levels, though a word of change is near
    ['新增贷款[69亿元]。', ['level']],
    ['节约资金[200万元]。', ['level']],
    ['规上工业增加值[320亿元]。', ['level']],
    ['人口自然增长率为[2%]。', ['level']],
    ['改造提升果园[3万亩]，扩建泵站[5个]。', ['level', 'level']],
    ['合格率[98%]，整改率达到[100%]。', ['level', 'level']],
    ['占地[500亩]。', ['level']],
    ['按年[36%]的利率计算。', ['level']],
    ['油烧至[七成]热时下锅，[三成]油温即可。', ['level', 'level']],
    ['罚息按利率加收[50%]。', ['growth up']],
    // growth and change
    ['门诊量同比增长[8%]。', ['growth up yoy']],
    ['门诊量同比增加[3万人次]，增长[8%]。', ['change up yoy', 'growth up yoy']],
    ['房价环比下跌了[0.3%]。', ['growth down sequential']],
    ['库存较年初减少约[5万吨]。', ['change down ytd']],
    ['利润比2020年提高[30%]。', ['growth up other']],
    ['进出口增速为[6%]，降幅[3%]。', ['growth up', 'growth down']],
    ['财政收入增长[-2%]。', ['growth down']],
    ['税收下降[3%]，降幅比上月收窄[1.1个百分点]。', ['growth down', 'change down sequential']],
    ['销量比上年多[5辆]，比上年少[3辆]。', ['change up yoy', 'change down yoy']],
    ['产能[翻一番]。', ['growth up']],
    ['投诉同比减少[12起]，其中扰民投诉下降[20%]。', ['change down yoy', 'growth down yoy']],
    ['实现[8%]的增长。', ['growth up']],
    ['与去年同期相比减少[5起]。', ['change down yoy']],
    ['煤价报[828元]，上涨[11元]或[1.3%]。', ['level', 'change up', 'growth up']],
    ['煤价下跌[11元]（[1.3%]），成交[9亿元]。', ['change down', 'growth down', 'level']],
    ['水位达[178.4米]，超过警戒水位[1.2米]。', ['level', 'change up other']],
    ['出境人次按周增加[8%]。', ['growth up sequential']],
    ['经济成长率上修[0.37个百分点]至[4.27%]。', ['change up', 'growth up']],
    ['进度快于去年同期[3个百分点]。', ['change up yoy']],
    ['下调金融机构存款准备金率[0.5个百分点]。', ['change down']],
    ['环比下降[2.5%]，同比涨幅回落至[17%]。', ['growth down sequential', 'growth up yoy']],
    ['市场占有率达[30%]，获得[52%]的选票。', ['level', 'share']],
    ['新生儿较6月增加[582人]，较去年12月增加[60人]。', ['change up other', 'change up other']],
    ['营收[30亿元]，相比2018年增长[21%]。', ['level', 'growth up other']],
    ['浮动幅度从上下[2%]扩大到上下[5%]。', ['base', 'level']],
    ['失业人数增约[5300人]至[12万人]。', ['change up', 'level']],
    ['停车费由每节[2元]上调至每节[4元]。', ['base', 'level']],
    ['收入[23万元]，相当于全国平均水平的[82%]。', ['level', 'level']],
    ['受访者中有[72%]赞成。', ['share']],
    ['储备较2月末增加[198亿元]，升幅为[0.6%]。', ['change up other', 'growth up other']],
    ['全国增长预期从[3.1%]上调至[3.2%]。', ['base', 'growth up']],
    ['降幅由[5%]收窄至[3%]。', ['base', 'growth down']],
    // one comparison against another region, which is not carried on
    ['增速高于全国[1.2个百分点]，税收增长[3%]。', ['change up other', 'growth up']],
    [
      '产值同比增长[6%]，比全省平均快[0.5个百分点]，利润增长[2%]。',
      ['growth up yoy', 'change up other', 'growth up yoy'],
    ],
    // a noun between the verb and the figure
    ['降低物流成本[3%]。', ['growth down']],
    ['同比减少二氧化碳排放[3万吨]。', ['change down yoy']],
    // base and level
    ['普及率由[23%]提高到[97%]。', ['base', 'level']],
    ['两年营业利润增长率分别为[-6.1%]和[5.4%]。', ['growth down', 'growth up']],
    ['净利润[2.8亿元]（YoY：[15%~25%]）。', ['level', 'growth up yoy']],
    ['收益率领先中证500指数[10%]以上，落后大盘[5%]。', ['change up other', 'change down other']],
    ['海外业务在总营收中的占比达到[23%]。', ['share']],
    ['需求增速为[2.1%]，此前预期为[2.2%]，前值[-1.9%]。', ['growth up', 'growth up', 'growth down']],
    ['累计播放量突破[15亿次]，投放量为[3万辆]。', ['level', 'level']],
    ['失业率为[4.1%]，预期为[4.2%]。', ['level', 'level']],
    ['利润不及预期但创[四年]最高，该厂[12%]左右的员工请假。', ['level', 'share']],
    ['由原来的甲车补贴[1万元]、乙车补贴[7000元]，分别加到[2万元]和[1.5万元]。', ['base', 'base', 'level', 'level']],
    ['插管直径为[1毫米]，是普通插管的[1/3]。', ['level', 'level']],
    ['订单约[2.1亿元]，超过公司2022年度主营业务收入的[50%]。', ['level', 'share']],
    ['产值达[2790亿元]，复合年增长率（CAGR）是[31%]。', ['level', 'growth up']],
    ['该公司由市国资委[100%]控股。', ['share']],
    ['产量同比增长[5%]，年均复合增长率为[8%]，五年CAGR为[-2%]。', ['growth up yoy', 'growth up', 'growth down']],
    ['办理时间从[3小时]大幅缩短至[10分钟]。', ['base', 'level']],
    ['平均用时由[62天]缩短为[48天]。', ['base', 'level']],
    ['占比从[52%]上升到[55%]。', ['base', 'share']],
    // shares and ranks
    ['民生支出占财政支出的[80%]。', ['share']],
    ['约占全市[1/3]。', ['share']],
    ['服务业占比[51%]，提高[2个百分点]。', ['share', 'change up']],
    ['完成总工程量的[40%]。', ['share']],
    ['总量居全国[第3位]。', ['rank']],
    // nothing but the comparison makes it a change
    ['班列同比多开[83列]，较上一年度少停运[4列]。', ['change up yoy', 'change down yoy']],
    ['铁矿石进港量同比[+3.3%]，煤炭同比[-2.4%]。', ['growth up yoy', 'growth down yoy']],
    ['三类货物同比分别为[+3.3%]、[-5.6%]。', ['growth up yoy', 'growth down yoy']],
    ['排名较上一年度前进[23位]。', ['change up yoy']],
    // a rate of change that a level leads to
    ['投资降幅收窄至[4.5%]。', ['growth down']],
    ['民间投资增速由[-2.7%]回升至[1.8%]。', ['base', 'growth up']],
    ['投资增速由负转正、达到[3%]。', ['growth up']],
    // the figure before is what it is compared with
    // a part of what follows, and all of it
    ['近[30%]龙门吊实现远程操控。', ['share']],
    ['约[1/3]为外籍旅客。', ['share']],
    ['[100%]完成检修任务。', ['level']],
    ['仍有[32%]的规上企业没有研发活动。', ['share']],
    // a fall that is said again
    ['警情再降[20%]。', ['growth down']],
    ['床位再增[200张]。', ['change up']],
    ['接待费降了[2成]。', ['change down']],
    ['同比短收[3亿元]。', ['change down yoy']],
    ['工期比预定提前[25天]，竣工推迟[3天]。', ['change down other', 'level']],
    ['增幅依次为[4%]、[-9%]。', ['growth up', 'growth down']],
    // above what was to be
    // parts, by what they are spent on
    ['支出[78%]用于民生。', ['share']],
    ['收入不足预算的[60%]。', ['share']],
    // no part of anything
    ['专利授权量是上年的[1.2倍]。', ['level']],
    ['增长面超过[八成]。', ['level']],
    ['药占比[26%]。', ['share']],
    // how far something reaches is no level that it turns to
    ['试点推广至[6个]口岸。', ['level']],
    // a list takes the relation of its first figure
    ['城镇、农村居民收入分别增长[4.4%]、[5.9%]。', ['growth up', 'growth up']],
    ['三类案件分别增长[6%]、下降[3%]、增长[8%]。', ['growth up', 'growth down', 'growth up']],
  ])('%s', (sentence, expected) => {
    expect(changes(sentence)).toEqual(expected);
  });

  it('does not carry a comparison into the next sentence', () => {
    expect(changes('产量同比增长[5%]。收入增长[3%]。')).toEqual(['growth up yoy', 'growth up']);
  });

  it('does not carry a comparison out of a bracket', () => {
    expect(changes('产量增长[5%](其中小麦同比下降[1%]),收入增长[3%]。')).toEqual([
      'growth up',
      'growth down yoy',
      'growth up',
    ]);
  });

  it('takes verbs from the lexicon', () => {
    expect(changes('投诉量腰斩[50%]。')).toEqual(['level']);
    const lexicon = { verbs: [{ word: '腰斩', relation: 'growth', direction: 'down' }] } as const;
    expect(changes('投诉量腰斩[50%]。', lexicon)).toEqual(['growth down']);
  });
});
