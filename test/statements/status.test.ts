import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { read, statuses } from './mark.ts';

describe('status in the sentence', () => {
  it.each([
    ['完成投资[5亿元]。', ['actual']],
    ['提出诉讼请求：1．被告偿还借款[5万元]；2．支付利息[2万元]。', ['planned', 'planned']],
    ['请依法判决被告归还借款[4万元]。', ['planned']],
    ['现要求被告偿还借款[3万元]，事实与理由：原告出借[3万元]。', ['planned', 'actual']],
    ['力争完成投资[5亿元]，新建学校[3所]。', ['planned', 'planned']],
    ['按照《关于下达目标任务的通知》，注销许可证[26座]。', ['actual']],
    ['未来6个月的投资收益率领先指数[10%]以上。', ['actual']],
    ['协会表示，芯片销售额将逾[6000亿元]。', ['forecast']],
    [
      '预计全行业收入完成[1.4万亿元]；业务总量完成[1.5万亿元]；去年完成[1.2万亿元]。',
      ['forecast', 'forecast', 'actual'],
    ],
    ['海星未来涨[13.6%]。', ['actual']],
    ['机构预计，未来五年规模将达[300亿元]。', ['forecast']],
    ['全长[1200公里]的高铁将于年底通车。', ['actual']],
    ['控股股东计划减持不超过[2%]的股份。', ['planned']],
    ['四季度利润或涨超[50%]。', ['forecast']],
    ['预期未来6个月个股涨跌幅相对指数在[12%]以上。', ['forecast']],
    ['原油库存减少[84万桶]，预期减少[100万桶]，汽油库存增加[18万桶]。', ['actual', 'forecast', 'actual']],
    ['金价可能跌破[2000美元]，利率维持在[2%]的目标水平。', ['forecast', 'actual']],
    ['计划总投资[5亿元]，已完成[3亿元]。', ['planned', 'actual']],
    ['今年计划完成[12亿元]，目前已完成[6亿元]，预计全年完成[13亿元]。', ['planned', 'actual', 'forecast']],
    ['主要预期目标是：收入增长[5%]；就业[50万人]；价格涨幅[2%]。', ['planned', 'planned', 'planned']],
    ['努力完成收入[99亿元]、增长[8%]的目标任务。', ['planned', 'planned']],
    ['废钢利用量目标不低于[2000万吨]。', ['planned']],
    ['下达整治任务[3990亩]。', ['planned']],
    ['将新建泵站[5座]，将[28家]企业列入名单。', ['planned', 'planned']],
    ['将安装充电桩[500个]，将把能耗压到[9吨]。', ['planned', 'planned']],
    ['二期[70亩]近期将上报市里复核，剩余[6家]拟于八月移交。', ['planned', 'planned']],
    ['一期[80亩]已经复核，二期[70亩]近期将上报。', ['actual', 'planned']],
    ['争取岸线[3公里]纳入规划。', ['planned']],
    ['产能目标由[14亿元]上调至[16亿元]。', ['planned', 'planned']],
    ['完成年度计划([30家])的[110%]。', ['planned', 'actual']],
    ['失业率低于[4%]的控制目标[0.4个百分点]。', ['planned', 'actual']],
    ['接诊高于全年预期目标[2个百分点]，比年度目标多[3家]。', ['actual', 'actual']],
    ['完成整改率[60%]以上的阶段性任务。', ['planned']],
    // no cue: part of another word, a plan that is only named, a cue of another clause
    ['将[28家]企业列入名单。', ['actual']],
    ['主要河流[5条]，重要湿地[3个]。', ['actual', 'actual']],
    ['开展《三年行动计划》，组织学习[5次]。', ['actual']],
    ['制定工作计划，上半年检查[5次]。', ['actual']],
    ['完成年度目标任务的[104%]。', ['actual']],
    ['将审批时限由[5天]压缩至[3天]，将采购成本降低[8%]。', ['actual', 'actual', 'actual']],
    ['完成实施计划编制和[3个]方案，招生计划增加[5%]。', ['actual', 'actual']],
    ['成功争取岸线[3公里]纳入规划，争取资金[5亿元]。', ['actual', 'actual']],
    ['全市[5个]项目拟投资[10亿元]。', ['actual', 'planned']],
    ['积极争取贷款，[11家]企业获得补贴。', ['actual']],
    ['建设碧道[1公里](预计年底完工)，投入[2亿元]。', ['actual', 'actual']],
    ['有望带动投资[20亿元]以上。', ['forecast']],
    ['开通航线[9条]，另有[2条]预计八月首航。', ['actual', 'forecast']],
    ['建成厂房[9座]预计八月投用。', ['actual']],
    ['改造管廊[8公里](预计八月开工)，投入[2亿元]。', ['forecast', 'actual']],
    // what a plan starts from is there
    [
      '力争船舶待泊时间由[30小时]压缩至[24小时]，联网率从[35%]提升至[60%]。',
      ['actual', 'planned', 'actual', 'planned'],
    ],
    ['力争从[3家]企业选派[9名]技师。', ['planned', 'planned']],
    ['预计营收[9亿元];其中一季度[2亿元];检查[5次]。', ['forecast', 'forecast', 'actual']],
    ['力争现有[12所]敬老院全部改造，新建[2所]。', ['actual', 'planned']],
    ['力争让全县[48万人民]共享成果，带动全县[5万户]增收。', ['actual', 'planned']],
    ['人大通过的支出预算为[96亿元]，实际支出[95亿元]。', ['planned', 'actual']],
    ['预计产值[29亿元](其中一季度完成[11亿元])。', ['forecast', 'actual']],
  ])('%s', (sentence, expected) => {
    expect(statuses(sentence)).toEqual(expected);
  });

  it('takes cues from the lexicon', () => {
    expect(statuses('谋划新建泵站[5座]。')).toEqual(['actual']);
    const [context] = read('谋划新建泵站[5座]。', { cues: [{ word: '谋划', status: 'planned' }] });
    expect(context!.status).toBe('planned');
  });
});

describe('status by deadline', () => {
  const read = (text: string, referenceDate?: string): string[] =>
    extract(text, referenceDate === undefined ? {} : { referenceDate }).map(({ status }) => status);

  it('is planned where the day is still to come', () => {
    const text = '改造老旧小区，12月底前完工20个。8月底前交付住房300套。5月底前清查120家。截至12月底累计交付900套。';
    expect(read(text, '2025-07-10')).toEqual(['planned', 'planned', 'actual', 'actual']);
    expect(read(text)).toEqual(['actual', 'actual', 'actual', 'actual']);
  });

  it('is planned where the time to come stands behind the figure', () => {
    const text = '新建泵站9座，其余4座9月通水。已签约5家9月交付。3座5月通水。';
    expect(read(text, '2025-07-10')).toEqual(['actual', 'planned', 'actual', 'actual']);
    expect(read(text)).toEqual(['actual', 'actual', 'actual', 'actual']);
  });

  it('is actual in a section of plans where the time is over', () => {
    const text =
      '水务局2025年工作总结\n二、2026年工作计划\n去年开工的4座水厂全部投运，新增泵站9座。对去年漏损的6处管网逐一更换，漏损率降到8%。\n过去一年，巡河870次。今年巡查900次。';
    const expected = ['actual', 'planned', 'actual', 'planned', 'actual', 'planned'];
    expect(read(text, '2026-01-20')).toEqual(expected);
    expect(read(text)).toEqual(expected);
  });

  it('is planned in a section of plans where the time is not over', () => {
    const text = '水务局2025年上半年工作总结\n二、下半年工作打算\n上半年已完成投资3亿元，下半年再投4亿元。';
    expect(read(text, '2025-07-10')).toEqual(['actual', 'planned']);
  });

  it('is actual for what the last half year left', () => {
    const text = '水务局2025年上半年工作总结\n二、下半年工作打算\n对上半年未达标的9口水井复检，消毒率达到100%。';
    expect(read(text, '2025-07-10')).toEqual(['actual', 'planned']);
  });

  it('goes against what is done in another clause only', () => {
    expect(read('已建成3座，12月底前建成5座。', '2025-07-10')).toEqual(['actual', 'planned']);
    expect(read('12月底前的5座泵站已建成3座。', '2025-07-10').at(-1)).toBe('actual');
  });
});

describe('status by section', () => {
  it('holds from a plan heading to the next heading of its rank', () => {
    const text =
      '一、上半年工作总结\n检查[5次]。\n二、下半年工作计划\n(一)抓安全。检查[6次]。\n(二)抓生产。检查[7次]。\n三、存在问题\n缺员[8人]。';
    expect(statuses(text)).toEqual(['actual', 'planned', 'planned', 'actual']);
  });

  it('is known in running text without line breaks', () => {
    const text =
      '一、2025年工作回顾。检查[5次]。二、2026年主要目标和重点工作。新建学校[6所]。三、自身建设。办理建议[7件]。';
    expect(statuses(text)).toEqual(['actual', 'planned', 'actual']);
  });

  it('takes no numerals in a row for its end', () => {
    const text =
      '二、2026年工作计划\n(一)提质量。二、三级医院预约率升至[90%]。一、二季度各巡检[2次]。三、四季度工作安排\n巡检[3次]。';
    expect(statuses(text)).toEqual(['planned', 'planned', 'planned']);
  });

  it('goes on with the parts of the year to come', () => {
    const year = '2026年，力争产量[20万吨]。上半年投放网箱[70个]；年底前再投[20个]。';
    expect(statuses(`水产局2025年工作总结\n养殖[9万亩]。\n${year}`)).toEqual([
      'actual',
      'planned',
      'planned',
      'planned',
    ]);
    const half = '下半年，计划检查[8次]。上半年检查[5次]。';
    expect(statuses(`水产局2026年上半年工作总结\n${half}`)).toEqual(['planned', 'actual']);
  });

  it('is known from a heading sentence without a marker', () => {
    expect(statuses('检查[5次]。2026年工作安排。新建学校[6所]。')).toEqual(['actual', 'planned']);
  });

  it('is known from a heading of a later year than what was told', () => {
    const text = '某局工作报告\n2025年,新建学校[3所]。\n2026年主要工作\n新建学校[5所]。';
    expect(statuses(text)).toEqual(['actual', 'planned']);
    expect(statuses('二〇二五年工作回顾\n新建[3所]。\n二〇二六年工作\n新建[5所]。')).toEqual(['actual', 'planned']);
    expect(statuses('一、2005年,某人骗取[8万元]。\n二、2006年,某人骗取[9万元]。')).toEqual(['actual', 'actual']);
  });

  it('does not take a title that names both for a plan', () => {
    expect(statuses('财政局上半年工作总结和下半年工作计划\n检查[5次]。')).toEqual(['actual']);
    expect(statuses('一、年度计划执行情况\n检查[5次]。')).toEqual(['actual']);
  });

  it('holds for the line of a later year that says what is meant to be', () => {
    const review = '某港2024年工作报告\n2024年，新增泊位[3个]。\n';
    expect(statuses(`${review}2025年，拟新建泊位[2个]；培训员工[90人]。检修岸桥[5台]。\n新增航线[6条]。`)).toEqual([
      'actual',
      'planned',
      'planned',
      'planned',
      'actual',
    ]);
    expect(statuses(`${review}2025年一季度，公司将库存降至[9吨]。`)).toEqual(['actual', 'actual']);
    expect(statuses('2024年，拟新建泊位[2个]；已建成[1个]。')).toEqual(['planned', 'actual']);
  });

  it('holds for the rest of a year whose first half is told of', () => {
    const rest = '下半年，医院将候诊时间控制在[9分钟]以内；新增床位[50张]。截至七月，已增加[8张]。';
    expect(statuses(`上半年，接诊[86人]。${rest}`)).toEqual(['actual', 'planned', 'planned', 'actual']);
    expect(statuses(`医院上半年工作总结\n接诊[86人]。\n${rest}`)).toEqual(['actual', 'planned', 'planned', 'actual']);
    expect(statuses(`医院2024年工作总结\n上半年，接诊[86人]。${rest}`)).toEqual([
      'actual',
      'actual',
      'actual',
      'actual',
    ]);
  });

  it('holds for a line that begins with the next step', () => {
    expect(statuses('下一步，新建泵站[5座]；改造管网[9公里]。培训[90人]。\n检查[5次]。')).toEqual([
      'planned',
      'planned',
      'planned',
      'actual',
    ]);
  });

  it('leaves what is said to be done in a plan section as it is', () => {
    expect(statuses('二、下一步工作打算\n目前已建成[5座]。再建[6座]。')).toEqual(['actual', 'planned']);
  });

  it('is read of a heading that is the item of a list too', () => {
    expect(statuses('- 一、工作回顾\n- 已建成泵站[5座]。\n- 二、下一步工作打算\n- 新建泵站[6座]。')).toEqual([
      'actual',
      'planned',
    ]);
  });

  it('is foretold of all that stands behind a forecast with a colon', () => {
    expect(statuses('厂家预测：今年需求[750万台]；明年[880万台]。')).toEqual(['forecast', 'forecast']);
  });
});
