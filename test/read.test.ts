import { describe, expect, it } from 'vitest';
import { audit, createExtractor, extract, extractPeriods, places, read } from '../src/index.ts';
import { readingSchema } from '../src/schema.ts';

const report = [
  '青岭县2024年上半年经济运行情况',
  '今年上半年，全县生产总值86.5亿元，同比增长6.1%。',
  '一、主要指标',
  '(一)财政收入平稳增长。1—6月，一般公共预算收入46151万元，同比增收3809万元，增长9.0%。其中，税收收入32306万元。',
  '(二)居民收入',
  '城镇居民人均可支配收入2.1万元。',
  '',
  '| 指标 | 上半年 |',
  '| --- | --- |',
  '| 用电量（亿千瓦时） | 3.2 |',
  '二、下半年打算',
  '力争新建道路12.5公里。',
].join('\n');
const options = { referenceDate: '2024-07-10' };

describe('read', () => {
  it('gives what extract, audit and extractPeriods give', () => {
    const { indicators, findings, periods, headings } = read(report, options);
    expect(indicators.map(({ heading, ...record }) => record)).toEqual(extract(report, options));
    expect(findings).toEqual(audit(report, options));
    expect(findings.length).toBeGreaterThan(0);
    expect(periods).toEqual(extractPeriods(report, options));
    expect(() => readingSchema.parse({ indicators, findings, periods, headings })).not.toThrow();
  });

  it('places every record under its heading', () => {
    const { indicators, headings } = read(report, options);
    expect(headings.map(({ text, level }) => `${level} ${text}`)).toEqual([
      '1 青岭县2024年上半年经济运行情况',
      '2 一、主要指标',
      '3 (一)财政收入平稳增长',
      '3 (二)居民收入',
      '2 二、下半年打算',
    ]);
    for (const { text, start, end } of headings) expect(report.slice(start, end)).toBe(text);
    expect(indicators.map(({ text, heading }) => [text, heading])).toEqual([
      ['86.5亿元', 0],
      ['6.1%', 0],
      ['46151万元', 2],
      ['3809万元', 2],
      ['9.0%', 2],
      ['32306万元', 2],
      ['2.1万元', 3],
      ['3.2', 3],
      ['12.5公里', 4],
    ]);
  });

  it('keeps findings and links true where kinds are left out', () => {
    const { indicators, findings } = read(report, { ...options, kinds: ['money', 'percent'] });
    expect(findings).toEqual(audit(report, { ...options, kinds: ['money', 'percent'] }));
    for (const finding of findings) for (const i of finding.indicators) expect(indicators[i]).toBeDefined();
    expect(indicators.every(({ kind }) => kind === 'money' || kind === 'percent')).toBe(true);
  });

  it('reads a text without anything', () => {
    expect(read('')).toEqual({ indicators: [], findings: [], periods: [], headings: [] });
    expect(read('收入3亿元').indicators[0]).not.toHaveProperty('heading');
    expect(() => read(undefined as never)).toThrow('text must be a string, not undefined');
  });
});

describe('places', () => {
  it('finds line and column of every offset, whatever ends the lines', () => {
    const text = 'ab\ncd\r\ne\r\r\n𝟙f';
    const place = places(text);
    const found = Array.from({ length: text.length + 1 }, (_, offset) => place(offset));
    expect(found.map(({ line, column }) => `${line}:${column}`).join(' ')).toBe(
      '1:1 1:2 1:3 2:1 2:2 2:3 2:4 3:1 3:2 4:1 4:2 5:1 5:2 5:3 5:4',
    );
  });

  it('refuses what is no offset of the text', () => {
    for (const wrong of [-1, 3, 0.5, Number.NaN, '1'])
      expect(() => places('ab')(wrong as number)).toThrow(/offset must be a whole number from 0 to 2, not/);
    expect(() => places(null as never)).toThrow('text must be a string, not null');
  });
});

describe('explain', () => {
  const text = '上半年，全县财政收入86亿元，其中税收收入60亿元、非税收入26亿元。下半年再创佳绩。';

  it('is not there unless it is asked for', () => {
    for (const record of extract(text, { explain: false })) expect(record).not.toHaveProperty('evidence');
  });

  it('says which rule spoke on which words, and changes nothing else', () => {
    const explained = extract(text, { explain: true });
    expect(explained.map(({ evidence, ...record }) => record)).toEqual(extract(text));
    const [whole, part] = explained;
    expect(whole!.evidence!.find(({ field }) => field === 'period')!.at).toEqual([{ start: 0, end: 3 }]);
    const among = text.indexOf('其中');
    expect(part!.evidence!.find(({ field }) => field === 'partOf')!.at).toEqual([{ start: among, end: among + 2 }]);
    expect(whole!.evidence!.some(({ field }) => field === 'partOf')).toBe(false);
  });

  it('is said once for an extractor, and places in a stream are those of the whole', async () => {
    const { extractStream } = createExtractor({ explain: true });
    const long = `${'全县安全生产形势总体平稳。\n'.repeat(6000)}${text}\n`;
    async function* chunks() {
      for (let i = 0; i < long.length; i += 5000) yield long.slice(i, i + 5000);
    }
    const records = [];
    for await (const record of extractStream(chunks())) records.push(record);
    expect(records).toEqual(extract(long, { explain: true }));
    expect(long.slice(records[0]!.start - 15, records[0]!.end)).toContain('上半年');
  });
});
