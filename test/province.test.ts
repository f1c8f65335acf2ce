import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.ts';

/** A report given early in a year: it looks back on the last year and ahead on its own. */
const report = `某省2026年政府工作报告
一、2025年工作回顾
高新技术企业达到3.6万家,是2020年的2.3倍。新能源汽车产量98.7万辆,增长45.6%。城乡居民收入比缩小至2.08。
二、2026年主要目标
地区生产总值增长5%左右。
三、2026年重点工作
实施省级重点项目650个。
`;
const records = extract(report, { referenceDate: '2026-01-20' });
const record = (text: string) => records.find((candidate) => candidate.text === text)!;

describe('a report of 2026', () => {
  it('looks back on 2025, and a multiple of 2020 does not change that', () => {
    for (const text of ['3.6万家', '2.3倍', '98.7万辆', '45.6%']) {
      expect(record(text)).toMatchObject({
        status: 'actual',
        period: { start: '2025-01-01', end: '2025-12-31', inherited: true },
      });
    }
  });

  it('reads a ratio that shrank', () => {
    expect(record('2.08')).toMatchObject({ kind: 'ratio', name: '城乡居民收入比' });
  });

  it('plans what stands under the headings of its own year, named as a plan or not', () => {
    expect(record('5%')).toMatchObject({ status: 'planned', bound: 'approx', name: '地区生产总值' });
    expect(record('650个')).toMatchObject({
      status: 'planned',
      period: { start: '2026-01-01', end: '2026-12-31', inherited: true },
    });
  });
});
