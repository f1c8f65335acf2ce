import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractPeriodsFrom, findPeriods } from '../../src/periods/index.ts';
import { periodSchema } from '../../src/schema.ts';
import { createSource } from '../../src/text/source.ts';

function texts(text: string): string[] {
  return findPeriods(createSource(text)).map(({ start, end }) => text.slice(start, end));
}

describe('what is no time expression', () => {
  it.each([
    '为期3个月',
    '连续7年',
    '连续七年',
    '历时3年',
    '24小时值班',
    '3天',
    '15日内办结',
    '30日内',
    '限期7日',
    '半年',
    '1年零3个月',
    '5年规划',
    '三年行动计划',
    '2-3个月',
    '2~3年',
    '三年内',
    '五年内',
    '近20年的历史',
    '3月龄',
    '一月一巡',
    '开展“一月一主题”',
    '十年磨一剑',
    '第二次会议',
    '第三届',
    '二十大',
    '三会一课',
    '80周年',
    '四季桂',
    '季度滚动核算',
    '每年',
    '年均',
    '年度',
    '年初步',
    '上级下达',
    '前期工作',
    '项目前期',
    '提前',
    '到位资金300万元',
    '至少5人',
    '自有资金5万元',
    '从业人员30人',
    '全市',
    '本局',
    '46151万元',
    '2200-2500株',
    '1,234.56元',
    '按1:10配比',
    '3点要求',
    '〔2023〕36号',
    'GB5749-2022',
    '电话2023-1234',
    'G5011',
  ])('%s', (text) => {
    expect(texts(text)).toEqual([]);
  });
});

describe('the reach of a mention', () => {
  it.each([
    ['2023年1月至6月14日共受理', ['2023年1月至6月14日']],
    ['4月27日、5月18日,', ['4月27日', '5月18日']],
    ['2022年10月比去年同期', ['2022年10月', '去年同期']],
    ['“十四五”规划', ['“十四五”']],
    ['2月初步制定', ['2月']],
    ['2023年中央预算', ['2023年']],
    ['2023年前三季度', ['2023年前三季度']],
    ['于5月19日上午9时30分召开', ['5月19日上午9时30分']],
    ['工作日8:30—17:30', ['8:30—17:30']],
    ['下午3时', ['下午3时']],
    ['2023届毕业生', ['2023届']],
    ['截至目前(2023年1月至6月14日)', ['截至目前', '2023年1月至6月14日']],
    ['春节期间', ['春节期间']],
    ['在防汛期间', ['防汛期间']],
    ['做好清明节期间', ['清明节期间']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('keeps offsets over full-width forms', () => {
    const text = '共８家，２０２３年１－５月完成';
    expect(extractPeriodsFrom(createSource(text))).toEqual([
      { text: '２０２３年１－５月', at: { start: 4, end: 13 }, start: '2023-01-01', end: '2023-05-31' },
    ]);
  });
});

describe('what a mention is', () => {
  const flags = (text: string) =>
    findPeriods(createSource(text)).map(({ kind, comparison, inTitle }) => ({ kind, comparison, inTitle }));

  it.each(['较2022年提高', '比上年增长', '与去年同期持平', '同比去年下降', '相较2021年', '高于2020年', '按2020年价格'])(
    '%s is a comparison',
    (text) => {
      expect(flags(text)).toEqual([{ kind: 'interval', comparison: true, inTitle: false }]);
    },
  );

  it.each(['2022年提高', '占比2022年', '与2022年签订的合同有关的工作'])('%s is none', (text) => {
    expect(flags(text)).toEqual([{ kind: 'interval', comparison: false, inTitle: false }]);
  });

  it('carries a comparison over an enumeration', () => {
    expect(flags('比2022年、2021年分别增长').map(({ comparison }) => comparison)).toEqual([true, true]);
  });

  it('knows names', () => {
    expect(flags('《2023年工作要点》')).toEqual([{ kind: 'interval', comparison: false, inTitle: true }]);
    expect(flags('获评“2022年度示范县”')).toEqual([{ kind: 'interval', comparison: false, inTitle: true }]);
    expect(flags('目前')).toEqual([{ kind: 'state', comparison: false, inTitle: false }]);
    expect(flags('14:30开会')).toEqual([{ kind: 'clock', comparison: false, inTitle: false }]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      '年',
      '月',
      '日',
      '2023',
      '12',
      '三',
      '十四五',
      '“',
      '”',
      '《',
      '至',
      '-',
      '、',
      '前',
      '底',
      '以来',
      '截至',
      '今年',
    ],
    ...[
      '上半年',
      '季度',
      '期间',
      '假期',
      '(',
      ')',
      '。',
      '\n',
      ' ',
      '\ud800',
      '的',
      '近',
      '.',
      ':',
      '时',
      '较',
      '同期',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  it('gives sorted, disjoint, valid periods and never throws', () => {
    fc.assert(
      fc.property(text, (input) => {
        let last = 0;
        for (const mention of findPeriods(createSource(input))) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(input.length);
          last = mention.end;
        }
        const source = createSource(input);
        for (const period of extractPeriodsFrom(source, { referenceDate: '2024-02-29' })) {
          expect(periodSchema.parse(period)).toEqual(period);
          expect(source.text.slice(period.at.start, period.at.end)).toBe(period.text);
          if (period.start !== undefined && period.end !== undefined) expect(period.start <= period.end).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
