import type { AuditedReport, Report } from '../../src/outputs/index.ts';
import type { Finding, Indicator } from '../../src/schema.ts';

/** A record of `text`, found in the input by its words; only what a case is about need be given. */
export function record(input: string, text: string, fields: Partial<Indicator> = {}): Indicator {
  const start = input.indexOf(text);
  return {
    text,
    start,
    end: start + text.length,
    kind: 'money',
    value: '1',
    unit: '元',
    normalized: { value: '1', unit: 'CNY' },
    bound: 'exact',
    name: '收入',
    relation: 'level',
    status: 'actual',
    clause: { start, end: start + text.length },
    ...fields,
  };
}

const text = '一季度情况\n1-3月，一般公共预算收入完成46151万元，增长9.0%。\n预计全年超过20亿元。';

export const report: Report = {
  file: 'a.txt',
  text,
  indicators: [
    record(text, '46151万元', {
      value: '461510000',
      name: '一般公共预算收入',
      period: { text: '1-3月', start: '2023-01-01', end: '2023-03-31' },
    }),
    record(text, '9.0%', {
      kind: 'percent',
      value: '9',
      unit: '%',
      normalized: { value: '0.09', unit: '1' },
      name: '一般公共预算收入',
      relation: 'growth',
      direction: 'up',
      basis: 'yoy',
      period: { text: '1-3月', start: '2023-01-01', end: '2023-03-31' },
    }),
    record(text, '20亿元', {
      value: '2000000000',
      bound: 'over',
      name: '',
      status: 'forecast',
      period: { text: '全年', start: '2023-01-01', end: '2023-12-31', inherited: true },
    }),
  ],
};

const held: Finding = {
  check: 'sum',
  ok: true,
  expected: '3',
  stated: '3',
  tolerance: '0.5',
  indicators: [0],
  message: 'the parts give the whole',
};

export const audited: AuditedReport = {
  ...report,
  findings: [
    held,
    {
      check: 'growth',
      ok: false,
      expected: '8.2',
      stated: '9',
      tolerance: '0.05',
      indicators: [0, 1],
      message: '3809 / 42342 is 8.2 %, not 9.0 %',
    },
  ],
};
