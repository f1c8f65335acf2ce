import { describe, expect, it } from 'vitest';
import { type GoldDocument, type GoldRecord, nameSimilarity, score } from '../scripts/score.ts';

const text = '收入完成46151万元,同比增长9.0%';
const income: GoldRecord = {
  start: 4,
  end: 11,
  text: '46151万元',
  kind: 'money',
  value: '461510000',
  unit: '元',
  bound: 'exact',
  relation: 'level',
  status: 'actual',
  name: '收入',
};
const growth: GoldRecord = {
  start: 16,
  end: 20,
  text: '9.0%',
  kind: 'percent',
  value: '9',
  unit: '%',
  bound: 'exact',
  relation: 'growth',
  direction: 'up',
  basis: 'yoy',
  status: 'actual',
  period: '2023-01-01/2023-05-31',
  name: '收入',
};
const document: GoldDocument = { id: 'one', text, referenceDate: '2023-07-01', gold: [income, growth] };

describe('names', () => {
  it.each([
    ['罚款', '罚款', 1],
    ['', '', 1],
    ['罚款', '', 0],
    ['罚款', '收入', 0],
    ['一般公共预算收入', '预算收入', 2 / 3],
    ['收入收入', '收入', 2 / 3],
  ])('%s and %s share %d', (a, b, expected) => {
    expect(nameSimilarity(a, b)).toBeCloseTo(expected, 10);
  });
});

describe('scoring', () => {
  it('gives 1 on every measure when all records agree', () => {
    const result = score([document], () => [income, growth]);
    expect(Object.values(result.measures).map(({ f1 }) => f1)).toEqual(Array(12).fill(1));
    expect(result.misses).toEqual([]);
  });

  it('measures the subject, and reports it only where the gold says whose the figures are', () => {
    const owned = { ...document, gold: [{ ...income, subject: '甲公司' }] };
    const got = [{ ...income, subject: { text: '乙省' } }];
    const result = score([owned], () => got);
    expect(result.measures['figure + subject'].f1).toBe(0);
    expect(result.misses.map(({ field }) => field)).toEqual(['subject']);
    const silent = score([{ ...document, gold: [income] }], () => got);
    expect([silent.subjects, silent.misses]).toEqual([false, []]);
  });

  it('counts a missed record against recall and a spurious one against precision', () => {
    const missed = score([document], () => [income]).measures['figure (value+unit)'];
    expect(missed).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
    const spurious = { ...growth, start: 11, end: 14 };
    const result = score([document], () => [income, spurious, growth]);
    expect(result.measures['figure (value+unit)'].precision).toBeCloseTo(2 / 3, 10);
    expect(result.misses.map(({ field }) => field)).toEqual(['spurious']);
  });

  it('scores a wrong field on its own measure and on the whole record only', () => {
    const { measures } = score([document], () => [income, { ...growth, basis: 'ytd' }]);
    const wrong = Object.entries(measures).filter(([, { f1 }]) => f1 < 1);
    expect(wrong.map(([name, { f1 }]) => [name, f1])).toEqual([
      ['figure + change', 0.5],
      ['whole record', 0.5],
    ]);
  });

  it('takes an inherited period for none, and reads open sides', () => {
    const inherited = { start: '2023-01-01', end: '2023-05-31', inherited: true } as const;
    expect(score([document], () => [{ ...income, period: inherited }, growth]).measures['figure + period'].f1).toBe(1);
    expect(score([document], () => [income, { ...growth, period: inherited }]).measures['figure + period'].f1).toBe(
      0.5,
    );
    const open = { ...document, gold: [{ ...income, period: '/2023-06-30' }] };
    expect(score([open], () => [{ ...income, period: { end: '2023-06-30' } }]).measures['figure + period'].f1).toBe(1);
  });

  it('pairs overlapping records by amount first, each once', () => {
    const wide = { ...income, start: 0, end: 20, value: '5' };
    const result = score([document], () => [wide, growth]);
    expect(result.measures['figure (value+unit)'].f1).toBe(0.5);
    expect(result.misses.map(({ field }) => field)).toEqual(['span', 'value']);
  });

  it('gives 0 and no division by zero when nothing is found', () => {
    const { measures, nameF1 } = score([document], () => []);
    expect(measures['value only']).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(nameF1).toBe(0);
  });
});
