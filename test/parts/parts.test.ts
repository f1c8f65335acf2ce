import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';

/** Every part as `part<whole`, in the order of the text. */
function links(text: string): string[] {
  const records = extract(text);
  return records.flatMap(({ text: part, partOf }) =>
    partOf === undefined ? [] : [`${part}<${records[partOf]!.text}`],
  );
}

describe('partOf links', () => {
  const yes: [title: string, text: string, expected: string[]][] = [
    ['其中 with one part', '财政支出85464万元，其中民生支出77891万元，占比91.1%。', ['77891万元<85464万元']],
    [
      'a list behind 其中',
      '争取资金350万元，其中市级208万元、中央74万元、省级68万元，用于7个镇。',
      ['208万元<350万元', '74万元<350万元', '68万元<350万元'],
    ],
    [
      'a list with commas',
      '受理申请53件。其中，建筑垃圾事项办理40件，花草移植事项办理13件。',
      ['40件<53件', '13件<53件'],
    ],
    [
      'growth and shares between the parts',
      '收入100亿元，增长5%。其中，税收收入70亿元，占70%；非税收入30亿元，占30%。',
      ['70亿元<100亿元', '30亿元<100亿元'],
    ],
    [
      'two lists side by side',
      '开展演练15场，参演700人。其中：街道演练8场，参演300人；社区演练7场，参演400人。',
      ['8场<15场', '300人<700人', '7场<15场', '400人<700人'],
    ],
    [
      'bracketed parts',
      '行政事业性收费800805元(渣土处置费10023元,占道费3686元,异地绿化费787096元),押金21175元',
      ['10023元<800805元', '3686元<800805元', '787096元<800805元'],
    ],
    ['各', '组织演练6场，其中防汛、消防、地震各2场。', ['2场<6场']],
    [
      'a list with its sum',
      '发放种粮补贴58.7万元、农机补贴49.48万元，补贴合计108.18万元。',
      ['58.7万元<108.18万元', '49.48万元<108.18万元'],
    ],
    ['分别为', '处置险情12起，分别为滑坡5起、倒塌3起、塌方4起。', ['5起<12起', '3起<12起', '4起<12起']],
    [
      'what is done and what is left',
      '查出隐患96个，已整改85个，整改率88.5%，其余11个限期整改。',
      ['85个<96个', '11个<96个'],
    ],
    ['what is still being done', '微建议33件，已办结29件，办理中4件。', ['29件<33件', '4件<33件']],
    ['a part within a part', '总投资4.45亿元，其中中央资金3亿元（含专项债2亿元）。', ['3亿元<4.45亿元', '2亿元<3亿元']],
    [
      'different scale words',
      '安排资金1.2亿元，其中项目资金9000万元、工作经费3000万元。',
      ['9000万元<1.2亿元', '3000万元<1.2亿元'],
    ],
  ];
  it.each(yes)('are set for %s', (_, text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  const no: [title: string, text: string][] = [
    ['figures in a row', '举办培训12期、讲座5期、比赛3期。'],
    ['other units', '检查企业120家，其中罚款8万元。'],
    ['shares', '全年增长5%，其中工业增长6%。'],
    ['a bracket with another amount', '完成投资12亿元（计划15亿元）。'],
    ['a bracket with a threshold', '复查项目38项(验收合格标准:85分)。'],
    ['a whole before a semicolon', '参训436人；收入5万元，其中讲师12人。'],
    ['合计 without a list', '会议共计5次，参会合计300人。'],
    ['another line', '检查企业120家。\n其中规上企业35家。'],
    ['another paragraph', '检查企业120家。\n一、下一步\n其中规上企业35家。'],
  ];
  it.each(no)('are not set for %s', (_, text) => {
    expect(links(text)).toEqual([]);
  });

  it('end where the list ends', () => {
    expect(links('优良天数165天，其中优82天、良83天，新增监测点3个，减少停电5天。')).toEqual([
      '82天<165天',
      '83天<165天',
    ]);
  });

  it('follow their whole through the kinds filter', () => {
    const text = '8个项目总投资5亿元，其中中央资金3亿元，新增就业200人，其中女性120人。';
    const records = extract(text, { kinds: ['money'] });
    expect(records.map(({ text, partOf }) => [text, partOf])).toEqual([
      ['5亿元', undefined],
      ['3亿元', 0],
    ]);
  });

  it('go where the whole is filtered away', () => {
    const records = extract('投资5亿元，其中中央资金3亿元。', { kinds: ['count'] });
    expect(records).toEqual([]);
  });
});
