import { describe, expect, it } from 'vitest';
import { audit, extract } from '../../src/index.ts';
import { findingSchema } from '../../src/schema.ts';

/** `check ok expected stated` of every finding. */
function check(text: string): string[] {
  return audit(text).map(
    ({ check, ok, expected, stated }) => `${check} ${ok ? 'holds' : 'fails'} ${expected} ${stated}`,
  );
}

describe('growth', () => {
  it('holds after rounding to the stated digits', () => {
    const [finding] = audit('财政收入完成46151万元，同比增收3809万元，增长9.0%。');
    // 3809 / (46151 - 3809) = 0.0899579…; the level and the increment move it by 0.0013 at most, the stated 9.0 by 0.05.
    expect(finding).toMatchObject({
      check: 'growth',
      ok: true,
      expected: '8.9958',
      stated: '9',
      indicators: [0, 1, 2],
    });
    expect(Number(finding!.tolerance)).toBeCloseTo(0.0514, 4);
    expect(finding!.message).toBe('46151 − 3809 = 42342;3809 ÷ 42342 = 9.00%,原文 9.0%');
  });

  it.each([
    ['an increment with wrong digits', '收入46151万元，同比增收3089万元，增长9.0%。', ['growth fails 7.1734 9']],
    ['a fall', '火灾192起，同比减少16起，下降7.7%。', ['growth holds 7.6923 7.7']],
    ['a fall stated too large', '火灾192起，同比减少16起，下降8.7%。', ['growth fails 7.6923 8.7']],
    ['growth before the increment', '收入110万元，增长10.0%，增加10万元。', ['growth holds 10 10']],
    ['times as a percentage', '成交250万元，同比增加150万元，增长1.5倍。', ['growth holds 150 150']],
    ['a base', '候鸟由1600只增加到2000只，比上年增长30%。', ['growth fails 25 30']],
  ])('reads %s', (_, text, expected) => {
    expect(check(text)).toEqual(expected);
  });

  it('is wide where few digits are written', () => {
    // 1.1 / 7.5 = 14.67%; 1.15 / 7.4 = 15.5% and 1.05 / 7.6 = 13.8% are just as well possible.
    expect(check('余额8.6亿元，较年初增加1.1亿元，增长14.0%。')).toEqual(['growth holds 14.6667 14']);
    expect(check('余额8.60亿元，较年初增加1.10亿元，增长14.0%。')).toEqual(['growth fails 14.6667 14']);
  });

  it.each([
    ['two comparisons', '余额520亿元，比年初增加35亿元，同比增长9.8%。'],
    ['two subjects', '高新企业320家，增加45家，产业增加值增长12.5%。'],
    ['constant prices', '地区生产总值860亿元，比上年增加62亿元，按可比价格计算，增长5.2%。'],
    ['a rough increment', '产量52万吨，增产约2万吨，增长2.0%。'],
    ['a semicolon', '完成投资15亿元，同比增加3亿元；计划完成32亿元，增长10%。'],
  ])('is not checked across %s', (_, text) => {
    expect(audit(text).filter(({ ok }) => !ok)).toEqual([]);
  });
});

describe('sum', () => {
  it.each([
    ['brackets', '收费800805元(渣土费10023元,占道费3686元,绿化费787096元)', ['sum holds 800805 800805']],
    [
      'a bracket that falls short',
      '收费800805元(渣土费10023元,占道费3686元,绿化费781096元)',
      ['sum fails 794805 800805'],
    ],
    [
      'parts above their whole',
      '隐患2667宗，其中矛盾243宗、治安298宗、生产97宗、消防2047宗。',
      ['sum fails 2685 2667'],
    ],
    ['a single part above its whole', '支出64亿元，其中教育支出68亿元。', ['sum fails 6800000000 6400000000']],
    ['a stated total', '发放A类补贴58.7万元、B类补贴49.5万元，合计110.2万元。', ['sum fails 1082000 1102000']],
    ['what is left', '隐患96个，已整改85个，其余13个正在整改。', ['sum fails 98 96']],
    ['names that make a whole', '现有教师1248人，其中男教师386人、女教师826人。', ['sum fails 1212 1248']],
    ['各', '组织演练6场，其中防汛、消防、地震各2场。', ['sum holds 6 6']],
    [
      'swapped digits that alone keep a list from adding up',
      '参演15007人，其中机关167人、街道562人、单位2005人、社区373人、企业11540人。',
      ['sum fails 14647 15007'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(check(text)).toEqual(expected);
  });

  it('allows half a unit in the last place of every figure', () => {
    // 0.05 for each of three figures: 0.15.
    expect(check('总量10.0万吨，其中甲地4.3万吨、乙地5.6万吨。')).toEqual(['sum holds 99000 100000']);
    expect(check('总量10.0万吨，其中甲地4.4万吨、乙地5.8万吨。')).toEqual(['sum fails 102000 100000']);
    expect(check('来访10人，其中甲地5人、乙地6人。')).toEqual(['sum fails 11 10']);
  });

  it.each([
    ['only some parts', '拨付资金500万元，其中教育120万元、卫生80万元。'],
    ['groups that overlap', '职工1250名，其中女职工620名、35岁以下480名、大专以上学历860名。'],
    ['figures of their own behind commas', '检查企业50家，其中规上企业20家，处罚企业25家，关停取缔10家。'],
    ['rough parts', '养护公路72公里，其中大修22公里、中修约40公里、安保约15公里。'],
  ])('raises no alarm for %s', (_, text) => {
    expect(audit(text).filter(({ ok }) => !ok)).toEqual([]);
  });
});

describe('share and split', () => {
  it.each([
    [
      '占 with the name of the whole',
      '预算支出85464万元，其中民生支出77891万元，占支出93.1%。',
      ['share fails 91.139 93.1'],
    ],
    ['占 with the whole itself', '网上申办1083件，占全部办件3282件的33.0%。', ['share holds 32.9982 33']],
    [
      'a whole named a sentence ago',
      '民生支出77891万元。教育支出19900万元，占民生支出的52.5%。',
      ['share fails 25.5485 52.5'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(check(text)).toEqual(expected);
  });

  it('reads shares that 分别占 hands out', () => {
    expect(check('信访520宗，其中废气208宗、噪声234宗、其他78宗，分别占40%、54%和15%。')).toEqual(
      ['sum holds 520 520', 'share holds 40 40', 'share fails 45 54', 'share holds 15 15', 'split fails 100 109'].sort(
        (a, b) => order(a) - order(b),
      ),
    );
  });

  it.each([
    ['an unknown whole', '已交付土地1308亩，占98%。'],
    ['a whole of another place', '销售额3.6亿元，占全省的12%。'],
    ['parts of a list that names only some', '学校86所，其中小学45所、中学30所，分别占52.3%、34.9%。'],
  ])('raises no alarm for %s', (_, text) => {
    expect(audit(text).filter(({ ok }) => !ok)).toEqual([]);
  });
});

/** Findings of the list's whole come before those of its parts. */
function order(line: string): number {
  return line.startsWith('share') ? 0 : line.startsWith('sum') ? 1 : 2;
}

describe('change', () => {
  it.each([
    ['points', '自给率由49.1%提高到54.0%，同比提高5.9个百分点。', ['change fails 4.9 5.9']],
    ['amounts', '补助标准从610元提高到640元，比上年增加30元。', ['change holds 30 30']],
    ['what is saved', '采购预算3200万元，实际支付2976万元，节约224万元。', ['change holds 2240000 2240000']],
  ])('reads %s', (_, text, expected) => {
    expect(check(text)).toEqual(expected);
  });

  it('is not checked against another time', () => {
    expect(audit('优良率由年初的85%提升至92%，同比提升3.5个百分点。')).toEqual([]);
  });
});

describe('rate', () => {
  it.each([
    [
      'done of what was found',
      '检查场所28694处，查出隐患14767处，完成整改12493处，整改率86.4%。',
      ['rate fails 84.6008 86.4'],
    ],
    ['all done', '受理各类业务53件，办结53件，办结率100%。', ['rate holds 100 100']],
    [
      'done of all that a list names',
      '受理信访520宗，其中废气208宗、噪声312宗，办结507宗，办结率97.5%。',
      ['rate holds 97.5 97.5', 'sum holds 520 520'],
    ],
    ['more done than came in', '受理转办件34件，办结43件，办结率100%。', ['rate fails 126.471 100']],
    ['done and not done', '督察问题已整改10宗，未整改2宗，整改率83.33%。', ['rate holds 83.33333 83.33']],
    [
      'what is saved',
      '送审6.25亿元，审定5.50亿元，审减0.75亿元，审减率12.0%。',
      ['change holds 75000000 75000000', 'rate holds 12 12'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(check(text)).toEqual(expected);
  });

  it.each([
    ['an annual task that is not stated', '收储用地720亩，供应用地593亩，完成率42.3%。'],
    ['cases carried over', '受理案件100件，旧存20件，办结102件，办结率85%。'],
    ['a rate of something narrower', '隐患100处（其中重大隐患5处），整改90处，重大隐患整改率100%。'],
    ['last year', '查出问题60个，整改45个，上年同期整改率90%。'],
  ])('raises no alarm for %s', (_, text) => {
    expect(audit(text).filter(({ ok }) => !ok)).toEqual([]);
  });
});

describe('repeat', () => {
  const options = { referenceDate: '2023-07-01' };

  it('compares the same indicator of the same time', () => {
    const text = '1—5月，一般公共预算收入46115万元。\n1—5月，一般公共预算收入46151万元，增长9.0%。';
    expect(audit(text, options)).toMatchObject([
      { check: 'repeat', ok: false, expected: '461150000', stated: '461510000' },
    ]);
  });

  it('knows a rounded figure again', () => {
    const text = '1—5月，一般公共预算收入4.6亿元。\n1—5月，一般公共预算收入46151万元。';
    expect(audit(text, options)).toMatchObject([{ check: 'repeat', ok: true }]);
  });

  it.each([
    ['two places', '上半年，东湖区完成一般公共预算收入12.5亿元。上半年，西山区完成一般公共预算收入8.6亿元。'],
    ['two times', '一季度一般公共预算收入4.6亿元。上半年一般公共预算收入8.6亿元。'],
    ['works done twice', '5月，组织消防应急演练4场。5月，组织消防应急演练6场。'],
  ])('does not compare %s', (_, text) => {
    expect(audit(text, options)).toEqual([]);
  });
});

describe('a table', () => {
  const table = [
    '单位：万元',
    '',
    '| 项目 | 2023年 | 2022年 | 增长（%） |',
    '| --- | --- | --- | --- |',
    '| 税收收入 | 32306 | 30120 | 7.3 |',
    '| 非税收入 | 13845 | 12222 | 13.3 |',
    '| 合计 | 46151 | 42342 | 9.0 |',
  ].join('\n');

  it('is checked by rows and columns', () => {
    const findings = audit(table);
    expect(findings.every(({ ok }) => ok)).toBe(true);
    expect(findings.map(({ check }) => check).sort()).toEqual(['growth', 'growth', 'growth', 'sum', 'sum']);
  });

  it('bears out what the text says of it, or does not', () => {
    const text = `2023年，全县税收收入3.23亿元。2023年，非税收入13485万元。\n${table}`;
    const records = extract(text);
    const repeats = audit(text).filter(({ check }) => check === 'repeat');
    expect(repeats.map(({ ok, severity, message }) => [ok, severity, message])).toEqual([
      [true, undefined, '税收收入:表中 32306,文中 3.23亿元'],
      [false, 'error', '非税收入:表中 13845,文中 13485万元'],
    ]);
    for (const { indicators } of repeats) expect(indicators.map((i) => records[i]!.name)[0]).toMatch(/税收入|税收收入/);
  });

  it.each([
    ['another time', '2021年，全县税收收入1.85亿元。'],
    ['another place', '2023年，东湖街道税收收入1.85亿元。'],
    ['a plan', '2023年，力争税收收入4亿元。'],
  ])('says nothing of %s', (_, sentence) => {
    expect(audit(`${sentence}\n${table}`).filter(({ check }) => check === 'repeat')).toEqual([]);
  });
});

describe('audit', () => {
  it('takes records as well as text', () => {
    const text = '收入46151万元，同比增收3809万元，增长9.5%。收费800805元(渣土费10023元,绿化费790782元)。';
    expect(audit(extract(text)).map(({ check, ok }) => [check, ok])).toEqual([
      ['growth', false],
      ['sum', true],
    ]);
  });

  it('gives findings by place, as the schema says', () => {
    const findings = audit(
      '总量5件(甲2件,乙1件,丙2件)。收入110万元，增加10万元，增长11.0%。受理8件，办结8件，办结率100%。',
    );
    expect(findings.map(({ indicators }) => indicators[0])).toEqual([0, 4, 7]);
    for (const finding of findings) expect(findingSchema.parse(finding)).toEqual(finding);
  });

  it('counts indices in the records that are kept', () => {
    const text = '检查5次，总量50件(甲20件,乙10件,丙20件)。投资9亿元，其中民间投资8亿元、政府投资3亿元。';
    const options = { kinds: ['money' as const] };
    const records = extract(text, options);
    const findings = audit(text, options);
    expect(findings.map(({ indicators }) => indicators.map((i) => records[i]!.text))).toEqual([
      ['9亿元', '8亿元', '3亿元'],
    ]);
  });

  it('finds nothing where there is nothing', () => {
    expect(audit('')).toEqual([]);
    expect(audit([])).toEqual([]);
    expect(audit('没有数字。')).toEqual([]);
  });

  it('refuses what is neither text nor records', () => {
    expect(() => audit(5 as unknown as string)).toThrow(TypeError);
    expect(() => audit([], { kinds: ['x'] } as never)).toThrow(TypeError);
  });
});
