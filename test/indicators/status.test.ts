import { describe, expect, it } from 'vitest';
import { read, statuses } from './mark.ts';

describe('status in the sentence', () => {
  it.each([
    ['完成投资[5亿元]。', ['actual']],
    ['力争完成投资[5亿元]，新建学校[3所]。', ['planned', 'planned']],
    ['计划总投资[5亿元]，已完成[3亿元]。', ['planned', 'actual']],
    ['今年计划完成[12亿元]，目前已完成[6亿元]，预计全年完成[13亿元]。', ['planned', 'actual', 'forecast']],
    ['主要预期目标是：收入增长[5%]；就业[50万人]；价格涨幅[2%]。', ['planned', 'planned', 'planned']],
    ['努力完成收入[99亿元]、增长[8%]的目标任务。', ['planned', 'planned']],
    ['废钢利用量目标不低于[2000万吨]。', ['planned']],
    ['下达整治任务[3990亩]。', ['planned']],
    ['将新建泵站[5座]，将[28家]企业列入名单。', ['planned', 'planned']],
    // no cue: part of another word, a plan that is only named, a cue of another clause
    ['将[28家]企业列入名单。', ['actual']],
    ['主要河流[5条]，重要湿地[3个]。', ['actual', 'actual']],
    ['开展《三年行动计划》，组织学习[5次]。', ['actual']],
    ['制定工作计划，上半年检查[5次]。', ['actual']],
    ['完成年度目标任务的[104%]。', ['actual']],
    ['积极争取贷款，[11家]企业获得补贴。', ['actual']],
    ['建设碧道[1公里](预计年底完工)，投入[2亿元]。', ['actual', 'actual']],
    ['有望带动投资[20亿元]以上。', ['forecast']],
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

  it('is known from a heading sentence without a marker', () => {
    expect(statuses('检查[5次]。2026年工作安排。新建学校[6所]。')).toEqual(['actual', 'planned']);
  });

  it('does not take a title that names both for a plan', () => {
    expect(statuses('财政局上半年工作总结和下半年工作计划\n检查[5次]。')).toEqual(['actual']);
    expect(statuses('一、年度计划执行情况\n检查[5次]。')).toEqual(['actual']);
  });

  it('leaves what is said to be done in a plan section as it is', () => {
    expect(statuses('二、下一步工作打算\n目前已建成[5座]。再建[6座]。')).toEqual(['actual', 'planned']);
  });
});
