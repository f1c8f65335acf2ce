import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { createYearContext, extractPeriodsFrom, findPeriods, resolvePeriods } from '../../src/periods/index.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { createSource } from '../../src/text/source.ts';

/** The days of the expression given, at its last place in the text. */
function daysOf(text: string, expression: string, referenceDate?: string): string {
  const found = extractPeriodsFrom(createSource(text), { referenceDate }).filter(
    (period) => period.text === expression,
  );
  const last = found.at(-1);
  return last === undefined ? 'not found' : `${last.start ?? ''}/${last.end ?? ''}`;
}

describe('a day without its month in a text that says when it is told', () => {
  it.each([
    ['a day in brackets', '该部今天(11月12日)通报,10日检查8家。', '10日', '2025-11-10/2025-11-10'],
    ['a dateline', '本报某市5月12日电 代表团本月2日至8日访问三地。', '本月2日至8日', '2026-05-02/2026-05-08'],
    ['said later in its line', '7日检查8家。该部今天(3月9日)通报情况。', '7日', '2026-03-07/2026-03-07'],
    ['a day up to now', '截至12月5日24时,现有病例12例。', '截至12月5日24时', '/2025-12-05'],
    ['beside another day', '29日汇率已从27日的6.2降至6.1。', '从27日', '2026-06-27/2026-06-27'],
    ['no date of an electric tool', '某市5月12日电子展开幕,8日布展。', '8日', '2026-07-08/2026-07-08'],
  ])('%s', (_, text, expression, days) => {
    expect(daysOf(text, expression, '2026-07-15')).toBe(days);
  });
});

describe('the year of an expression without one', () => {
  it.each([
    ['the expression before it in the sentence', '2022年1月完成5家,3月完成6家。', '3月', '2022-03-01/2022-03-31'],
    ['the title', '某局2021年工作总结\n上半年检查8家。', '上半年', '2021-01-01/2021-06-30'],
    ['the heading', '二、2024年工作打算\n年底前建成3个。', '年底前', '/2024-12-31'],
    [
      'the latest heading',
      '一、2024年工作回顾\n做好工作。\n二、2025年工作安排\n一季度开工。',
      '一季度',
      '2025-01-01/2025-03-31',
    ],
    ['a heading in running text', '工作结束。二、2024年工作打算(一)上半年开工3个。', '上半年', '2024-01-01/2024-06-30'],
    ['the latest full date', '2020年5月底,已检查8家。6月检查9家。', '6月', '2020-06-01/2020-06-30'],
    ['any earlier year', '我局在2019年度共检查8家。上半年检查9家。', '上半年', '2019-01-01/2019-06-30'],
  ])('%s', (_, text, expression, days) => {
    expect(daysOf(text, expression)).toBe(days);
  });

  it.each([
    ['过去一年,巡查河道5次。', '过去一年', '2025-01-01/2025-12-31'],
    ['过去五年,建成泵站9座。', '过去五年', '2021-01-01/2025-12-31'],
    ['今年巡查3次。', '今年', '2026-01-01/2026-12-31'],
  ])('looks back on the years that are over: %s', (text, expression, days) => {
    expect(daysOf(text, expression, '2026-01-18')).toBe(days);
    expect(daysOf(`水务局2025年工作总结和2026年工作计划\n二、2026年工作计划\n${text}`, expression, '2026-01-18')).toBe(
      days,
    );
  });

  it.each([
    ['三、下一步工作打算', '全年引进40个。', '全年', '2026-01-01/2026-12-31'],
    ['三、下一步工作打算。', '一季度引进4个。', '一季度', '2026-01-01/2026-03-31'],
    ['三、下一步工作打算', '今年引进40个。', '今年', '2026-01-01/2026-12-31'],
    ['三、下一步工作打算', '明年引进40个。', '明年', '2026-01-01/2026-12-31'],
    ['三、下一步工作打算', '去年签约5个。', '去年', '2025-01-01/2025-12-31'],
    ['三、工作打算落实情况', '全年引进40个。', '全年', '2025-01-01/2025-12-31'],
  ])('is the next one under a heading of plans: %s %s', (heading, text, expression, days) => {
    expect(daysOf(`商务局2025年工作总结\n全年引进30个。\n${heading}\n${text}`, expression, '2026-01-16')).toBe(days);
    const planning = `商务局2025年工作总结和2026年工作思路\n全年引进30个。\n${heading}\n${text}`;
    expect(daysOf(planning, expression)).toBe(days);
  });

  it('stays where the plan is one of the same year', () => {
    expect(daysOf('商务局2025年上半年工作总结\n二、下一步工作打算\n全年引进30个。', '全年', '2025-07-05')).toBe(
      '2025-01-01/2025-12-31',
    );
  });

  it('looks back on the years that a plan to come does not name', () => {
    const text = '港务局2025年工作总结\n今年是“十五五”开局之年。近五年吞吐量年均增长8%。';
    expect(daysOf(text, '近五年', '2026-01-16')).toBe('2021-01-01/2025-12-31');
    expect(daysOf(text.replace('近五年', '五年累计'), '五年', '2026-01-16')).toBe('/');
  });

  it('is that of the whole for a part of it', () => {
    const text = '港务局2025年工作总结\n预计2026年营收90亿元;其中一季度20亿元。';
    expect(daysOf(text, '一季度', '2026-01-16')).toBe('2026-01-01/2026-03-31');
  });

  it('is told from the reference date where a report plans for the next year', () => {
    const text = '水务局2025年工作总结\n二、2026年工作计划\n今年治理5公里,明年治理6公里,全年除险3座。';
    expect(daysOf(text, '今年', '2025-12-20')).toBe('2025-01-01/2025-12-31');
    expect(daysOf(text, '明年', '2025-12-20')).toBe('2026-01-01/2026-12-31');
    expect(daysOf(text, '全年', '2025-12-20')).toBe('2026-01-01/2026-12-31');
  });

  it('is that of a draft budget', () => {
    const text =
      '关于2025年预算执行情况的报告\n一、2025年预算执行情况\n收入9亿元。\n二、2026年预算草案\n上半年偿还3亿元。';
    expect(daysOf(text, '上半年', '2026-02-05')).toBe('2026-01-01/2026-06-30');
  });

  it('counts years back only where as many are named', () => {
    expect(daysOf('三年累计新增5家。', '三年', '2023-07-01')).toBe('/');
    expect(daysOf('过去五年,港口建设提速。五年累计新增5家。', '五年', '2023-07-01')).toBe('2019-01-01/2023-12-31');
    expect(daysOf('二、“十四五”时期回顾\n五年新增5家。', '五年', '2026-01-20')).toBe('2021-01-01/2025-12-31');
  });

  it('is the reference date where the text names none', () => {
    expect(daysOf('上半年检查9家。', '上半年', '2018-03-01')).toBe('2018-01-01/2018-06-30');
    expect(daysOf('去年检查9家。', '去年', '2018-03-01')).toBe('2017-01-01/2017-12-31');
  });

  it('stays unknown without text and reference', () => {
    expect(daysOf('上半年检查9家。', '上半年')).toBe('/');
    expect(daysOf('比2020年增加3家。上半年检查9家。', '上半年')).toBe('/');
  });

  it('is the document before the reference', () => {
    expect(daysOf('某局2021年工作总结\n上半年检查8家。', '上半年', '2023-07-01')).toBe('2021-01-01/2021-06-30');
  });

  it('comes from no name and no comparison', () => {
    const reference = '2023-07-01';
    expect(daysOf('开展2022年度考核,上半年检查8家。', '上半年', reference)).toBe('2023-01-01/2023-06-30');
    expect(daysOf('比2020年增长5%,上半年检查8家。', '上半年', reference)).toBe('2023-01-01/2023-06-30');
    expect(daysOf('《2020年工作要点》明确,上半年检查8家。', '上半年', reference)).toBe('2023-01-01/2023-06-30');
  });

  it('is not a past year for a plan', () => {
    const text = '东段已于2021年6月底完工,计划12月底完成主体。';
    expect(daysOf(text, '12月底', '2023-07-01')).toBe('2023-12-31/2023-12-31');
  });

  it('is that of the full date told last, but not for 今年', () => {
    const text = '1996年3月2日,联队成立。4月底全队18人。今年新添3人。';
    expect(daysOf(text, '4月底', '2019-07-01')).toBe('1996-04-30/1996-04-30');
    expect(daysOf(text, '今年', '2019-07-01')).toBe('2019-01-01/2019-12-31');
    const next = '1996年3月2日,联队成立。1997年夺冠。8月4日主场胜出。';
    expect(daysOf(next, '8月4日', '2019-07-01')).toBe('1997-08-04/1997-08-04');
    expect(daysOf(next.replace('1997', '2005'), '8月4日', '2019-09-01')).toBe('2019-08-04/2019-08-04');
  });

  it('goes on in a history from the last full date, wherever it stands, but not in news', () => {
    const text = '1939年,甲国参战。乙国于1941年3月25日签约。3月27日军中哗变。';
    expect(daysOf(text, '3月27日', '2019-07-01')).toBe('1941-03-27/1941-03-27');
    const founded = '昨日股价下跌。公司2012年3月2日获批。6月4日公司裁员。';
    expect(daysOf(founded, '6月4日', '2019-07-01')).toBe('2019-06-04/2019-06-04');
    const since = '股价创2012年3月以来新高。6月4日公司裁员。';
    expect(daysOf(since, '6月4日', '2019-07-01')).toBe('2019-06-04/2019-06-04');
    expect(daysOf('1947年初,某地动乱。3月8日平息。', '3月8日', '2019-07-01')).toBe('1947-03-08/1947-03-08');
  });

  it('is none for what the climate is like', () => {
    for (const text of ['全年均温13.4℃。', '全年无霜期130天。', '6-9月占全年降水量的七成。'])
      expect(daysOf(text, text.slice(0, text.search(/均|无|占/)), '2019-07-01')).toBe('/');
  });

  it('is the one before the year that the sentence has named', () => {
    expect(daysOf('2022年溢利3亿元,去年为2亿元。', '去年', '2023-07-01')).toBe('2021-01-01/2021-12-31');
    expect(daysOf('2021年溢利3亿元,去年为2亿元。', '去年', '2023-07-01')).toBe('2022-01-01/2022-12-31');
  });

  it('is over where a part of it is told', () => {
    const text = '第四季营收增长8%,全年营收9亿元。前三季度营收6亿元。';
    expect(daysOf(text, '全年', '2023-07-01')).toBe('2022-01-01/2022-12-31');
    expect(daysOf(text, '前三季度', '2023-07-01')).toBe('2022-01-01/2022-09-30');
    expect(daysOf('前三季度将开工3家。', '前三季度', '2023-07-01')).toBe('2023-01-01/2023-09-30');
  });

  it('never depends on what follows', () => {
    const start = '某市\n上半年检查8家。去年检查9家。';
    const later = `${start}\n2026年3月1日。三、2030年工作计划\n`;
    expect(daysOf(later, '上半年')).toBe(daysOf(start, '上半年'));
  });
});

describe('months of this year that have not begun', () => {
  it('are those of the year before where they are told of', () => {
    const [record] = extract('今年前8个月,贷款余额30亿元。', { referenceDate: '2026-07-15' });
    expect(record?.period?.end).toBe('2025-08-31');
    const [share] = extract('有452家公布了12月31日股东户数。', { referenceDate: '2026-07-15' });
    expect(share?.status).toBe('actual');
  });
});

describe('a report given early in the year', () => {
  const report = (body: string) => `2026年政府工作报告\n——2026年1月20日在省第十四届人民代表大会第四次会议上\n${body}`;

  it.each([
    ['去年全省生产总值增长5%。', '去年', '2025-01-01/2025-12-31'],
    ['过去五年,新增就业450万人。', '过去五年', '2021-01-01/2025-12-31'],
    ['五年来,新增就业450万人。', '五年来', '2021-01-01/2025-12-31'],
    ['“十四五”以来,完成投资3亿元。', '“十四五”以来', '2021-01-01/2025-12-31'],
    ['一、2025年工作回顾\n全年增长5%。', '全年', '2025-01-01/2025-12-31'],
    ['一、2025年工作回顾\n比上年增长5%。', '上年', '2024-01-01/2024-12-31'],
    ['一、2025年工作回顾\n去年增长5%。', '去年', '2025-01-01/2025-12-31'],
    ['二、2026年主要目标\n今年增长5%。', '今年', '2026-01-01/2026-12-31'],
    ['二、2026年主要目标\n上半年开工3个。', '上半年', '2026-01-01/2026-06-30'],
    ['二、2026年主要目标\n今后五年,建成3个。', '今后五年', '2026-01-01/2030-12-31'],
  ])('%s', (body, expression, days) => {
    expect(daysOf(report(body), expression)).toBe(days);
  });
});

describe('the same stretch of another year', () => {
  it('is that of the sentence', () => {
    expect(daysOf('2023年1-2月完成5家,较2020年同期增加3家。', '2020年同期')).toBe('2020-01-01/2020-02-29');
  });
});

describe('reading in stretches', () => {
  it('gives what the whole text gives', () => {
    const parts = [
      '某局2021年工作总结\n上半年检查8家。\n',
      '二、2022年工作打算\n一季度检查3家。\n',
      '今年开工。去年完工。\n',
    ];
    const whole = extractPeriodsFrom(createSource(parts.join(''))).map(({ start, end }) => [start, end]);
    const context = createYearContext();
    const stretches = parts.flatMap((part) => {
      const source = createSource(part);
      return resolvePeriods(findPeriods(source), source, splitSentences(source), {}, context).map(({ from, to }) => [
        from,
        to,
      ]);
    });
    expect(stretches).toEqual(whole);
    expect(whole).toHaveLength(6);
  });
});
