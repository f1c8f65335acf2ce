import { afterEach, describe, expect, it } from 'vitest';
import { extractPeriods } from '../../src/index.ts';
import { expressions, referenceDate } from './table.ts';

/** Text and days of every period that is found. */
function read(text: string): [string, string][] {
  return extractPeriods(text, { referenceDate }).map((period) => [
    period.text,
    period.start === undefined && period.end === undefined ? '' : `${period.start ?? ''}/${period.end ?? ''}`,
  ]);
}

describe('the table of expressions', () => {
  it('has at least 200 rows and no expression twice', () => {
    expect(expressions.length).toBeGreaterThanOrEqual(200);
    expect(new Set(expressions.map(([expression]) => expression)).size).toBe(expressions.length);
  });

  it.each(expressions)('%s -> %s', (expression, interval) => {
    expect(read(expression)).toEqual([[expression, interval]]);
    expect(read(`计划书称,${expression}检查企业8家。`)).toEqual([[expression, interval]]);
  });
});

describe('time zones', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each([
    ['UTC', 0],
    ['Asia/Shanghai', -480],
    ['America/New_York', 300],
  ])('gives the same days in %s', (name, offset) => {
    process.env.TZ = name;
    expect(new Date(2023, 0, 1).getTimezoneOffset()).toBe(offset);
    for (const [expression, interval] of expressions) expect(read(expression)).toEqual([[expression, interval]]);
  });

  it.each(['UTC', 'Asia/Shanghai', 'America/New_York'])('reads a Date by its UTC day in %s', (name) => {
    process.env.TZ = name;
    const periods = extractPeriods('昨日', { referenceDate: new Date('2023-07-01T00:00:00Z') });
    expect(periods).toEqual([{ text: '昨日', at: { start: 0, end: 2 }, start: '2023-06-30', end: '2023-06-30' }]);
  });
});
