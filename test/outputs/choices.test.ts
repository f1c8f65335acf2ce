import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import readWorkbook, { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import {
  printPlace,
  renderFindings,
  renderRecords,
  renderWorkbook,
  selectFindings,
  selectRecords,
} from '../../src/outputs/index.ts';
import { displayWidth, wrap } from '../../src/outputs/width.ts';
import { captionOf, printMessage, printName, shortenPeriod } from '../../src/outputs/wording.ts';
import type { Indicator } from '../../src/schema.ts';
import { audited, record, report } from './sample.ts';

const seeds = join(import.meta.dirname, '../../seeds');
const text = '甲区320亿元';
const full: Indicator = record(text, '320亿元', {
  name: '甲区',
  value: '32000000000',
  subject: { text: '本市' },
  of: '生产总值',
  evidence: [{ field: 'name', rule: 'label before its figure', at: [{ start: 0, end: 2 }] }],
});
const shown = { file: '', text, indicators: [full] };

describe('what a record may have besides', () => {
  it('is shown where it is there', () => {
    expect(printName(full)).toBe('本市 甲区（生产总值）');
    expect(renderRecords('table', [shown])).toContain('本市 甲区（生产总值）');
    expect(renderRecords('markdown', [shown])).toContain('| 本市 甲区（生产总值） |');
    expect(renderRecords('csv', [shown])).toContain(',320亿元,本市,甲区,生产总值,money,');
    expect(renderRecords('html', [shown])).toContain('<small>本市 · 生产总值</small>');
    expect(JSON.parse(renderRecords('jsonl', [shown])).evidence).toHaveLength(1);
  });

  it('includes the rules that spoke, under the line of the table', () => {
    expect(renderRecords('table', [shown])).toContain('\n    name ← label before its figure “甲区”\n');
  });

  it('includes the place in a document', () => {
    const placed = { ...shown, place: () => ({ line: 1, column: 3, page: 4 }) };
    expect(renderRecords('table', [placed])).toContain('\np4 1:3 ');
    expect(JSON.parse(renderRecords('jsonl', [placed])).place).toEqual({ line: 1, column: 3, page: 4 });
    const csv = renderRecords('csv', [placed], { fields: ['line', 'column', 'page', 'paragraph', 'sheet', 'cell'] });
    expect(csv).toBe('line,column,page,paragraph,sheet,cell\r\n1,3,4,,,\r\n');
    const printed = (place: object) => printPlace({ line: 1, column: 3, ...place });
    expect(printed({ page: 4, paragraph: 31 })).toBe('p4 ¶31');
    expect(printed({ paragraph: 5, cell: 'B3' })).toBe('¶5 B3');
    expect(printed({ sheet: '一季度', cell: 'B3' })).toBe('一季度!B3');
    expect(printed({})).toBe('1:3');
  });

  it('includes in a workbook only places that there are', async () => {
    const heads = async (place: object) => {
      const placed = { ...shown, place: () => ({ line: 1, column: 3, ...place }) };
      return (await readSheet(Buffer.from(await renderWorkbook([placed])), 'figures'))[0]!.slice(0, 5);
    };
    expect(await heads({})).toEqual(['line', 'column', 'start', 'end', 'text']);
    expect(await heads({ sheet: '一', cell: 'A1' })).toEqual(['line', 'column', 'sheet', 'cell', 'start']);
  });
});

describe('languages', () => {
  it('give evidence in Chinese, with the words that it quotes', () => {
    expect(captionOf('2023年 · 上半年: what follows', 'zh')).toBe('2023年 · 上半年：管后文');
    expect(captionOf('2023年 · 上半年: what follows', 'en')).toBe('2023年 · 上半年: what follows');
    const evidence = [{ field: 'name', rule: 'some of them (其中)', at: [{ start: 0, end: 2 }] }];
    const explained = { ...shown, indicators: [{ ...full, evidence }] };
    expect(renderRecords('table', [explained], { language: 'zh' })).toContain('\n    指标 ← 其中的一部分 “甲区”\n');
    for (const file of readdirSync(seeds).filter((name) => name.endsWith('.txt'))) {
      const rules = extract(readFileSync(join(seeds, file), 'utf8'), { explain: true }).flatMap(({ evidence = [] }) =>
        evidence.map(({ rule }) => rule),
      );
      expect(rules.length, file).toBeGreaterThan(0);
      expect(
        rules.map((rule) => captionOf(rule, 'zh')).filter((caption) => /[a-z]{3}/.test(caption)),
        file,
      ).toEqual([]);
    }
  });

  it('give the table Chinese heads and relations', () => {
    const lines = renderRecords('table', [report], { language: 'zh' }).split('\n');
    expect(lines[0]).toMatch(/^位置 +指标 +数值 +关系 +时间$/);
    expect(lines[2]).toContain('同比增速 ↑');
    expect(lines[3]).toContain('数值 预测');
  });

  it('give findings the marks of one language', () => {
    const finding = { message: '212.8 − 15.6 = 197.2;15.6 ÷ 197.2 = 7.91%,原文 8.9%' };
    expect(printMessage(finding, 'zh')).toBe('212.8 − 15.6 = 197.2；15.6 ÷ 197.2 = 7.91%，原文 8.9%');
    expect(printMessage(finding, 'en')).toBe('212.8 − 15.6 = 197.2; 15.6 ÷ 197.2 = 7.91%, stated 8.9%');
    expect(renderFindings('table', [audited], { language: 'zh' })).toMatch(
      /推算 8\.2，原文 9，容差 0\.05\n\n1 项核对不成立，1 项成立\n$/,
    );
  });

  it('leave the names of CSV and JSON as programs know them', () => {
    expect(renderRecords('csv', [report], { language: 'zh' })).toBe(renderRecords('csv', [report]));
    expect(renderRecords('json', [report], { language: 'zh' })).toBe(renderRecords('json', [report]));
  });
});

describe('fields', () => {
  const fields = ['name', 'value', 'period_end'] as const;

  it('are the columns of rows and the keys of JSON, in their order', () => {
    expect(renderRecords('csv', [report], { fields }).split('\r\n')[0]).toBe('name,value,period_end');
    expect(renderRecords('jsonl', [report], { fields, several: true }).split('\n')[0]).toBe(
      '{"file":"a.txt","name":"一般公共预算收入","value":"461510000","period_end":"2023-03-31"}',
    );
    expect(renderRecords('markdown', [report], { fields }).split('\n')[0]).toBe('| name | value | period\\_end |');
    expect(renderRecords('table', [report], { fields, language: 'zh' })).toMatch(/^指标 +数值 {2}结束日\n/);
  });
});

describe('csv for spreadsheets', () => {
  it('starts with a byte order mark where asked, once', () => {
    const written = renderRecords('csv', [report, report], { bom: true });
    expect(written.startsWith('\ufeffline,')).toBe(true);
    expect(written.lastIndexOf('\ufeff')).toBe(0);
  });

  it('guards what a spreadsheet would run, and leaves negative numbers alone', () => {
    const evil = (name: string, value = '1') => {
      const indicators = [record('1元', '1元', { name, value })];
      return renderRecords('csv', [{ file: '', text: '1元', indicators }], { fields: ['name', 'value'] }).split(
        '\r\n',
      )[1];
    };
    expect(evil('=1+1')).toBe("'=1+1,1");
    expect(evil('@SUM(A1)')).toBe("'@SUM(A1),1");
    expect(evil('+1')).toBe("'+1,1");
    expect(evil('-cmd')).toBe("'-cmd,1");
    expect(evil('收入', '-2.3')).toBe('收入,-2.3');
  });
});

describe('the table', () => {
  it('never is wider than the terminal, however narrow', () => {
    for (const width of [100, 60, 40, 20, 8]) {
      for (const output of [
        renderRecords('table', [report, shown], { width }),
        renderFindings('table', [audited], { width }),
      ]) {
        expect(Math.max(...output.split('\n').map(displayWidth))).toBeLessThanOrEqual(width);
      }
    }
  });

  it('is coloured only where asked, and what is coloured is put back', () => {
    expect(renderRecords('table', [report])).not.toContain('\u001b');
    const coloured = renderRecords('table', [report], { colour: true });
    expect(coloured.match(/\u001b\[\d+m[^\u001b\n]+\u001b\[0m/g)!.length).toBeGreaterThan(1);
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderRecords('table', [report]));
  });

  it('breaks lines between characters, never inside a number that fits', () => {
    expect(wrap('增加值1510.0亿元', 10, '  ')).toEqual(['  增加值', '  1510.0亿', '  元']);
    expect(wrap('12345678901234', 6)).toEqual(['123456', '789012', '34']);
  });
});

describe('selection', () => {
  const parts = {
    ...report,
    indicators: report.indicators.map((each, index) => (index === 1 ? { ...each, partOf: 0 } : each)),
    findings: audited.findings,
  };

  it('keeps records by name, subject and status, and moves their links', () => {
    expect(selectRecords(parts, { name: '预算' }).indicators.map(({ partOf }) => partOf)).toEqual([undefined, 0]);
    expect(selectRecords(parts, { status: ['forecast'] }).indicators).toHaveLength(1);
    expect(selectRecords({ ...shown, findings: [] }, { subject: '本市' }).indicators).toHaveLength(1);
    expect(selectRecords(parts, { subject: '本市' }).indicators).toEqual([]);
  });

  it('keeps findings whose records all stay, or, of an audit, those on a record that is asked for', () => {
    expect(selectRecords(parts, { name: '预算' }).findings).toHaveLength(2);
    expect(selectRecords(parts, { status: ['forecast'] }).findings).toEqual([]);
    expect(selectFindings(audited, { name: '预算' }).findings).toHaveLength(2);
    expect(selectFindings(audited, { status: ['forecast'] }).findings).toEqual([]);
  });
});

describe('short periods', () => {
  it('leave out what dates have in common', () => {
    const short = (start: string, end: string) => shortenPeriod({ text: '', start, end });
    expect(short('2023-01-01', '2023-12-31')).toBe('2023');
    expect(short('2021-01-01', '2025-12-31')).toBe('2021/2025');
    expect(short('2023-01-01', '2023-05-31')).toBe('2023-01/05');
    expect(short('2023-06-01', '2023-06-30')).toBe('2023-06');
    expect(short('2022-12-01', '2023-02-28')).toBe('2022-12/2023-02');
    expect(short('2023-06-13', '2023-06-13')).toBe('2023-06-13');
    expect(short('2023-02-09', '2023-04-30')).toBe('2023-02-09/04-30');
    expect(shortenPeriod({ text: '年底前', end: '2023-12-31' })).toBe('/2023-12-31');
    expect(shortenPeriod({ text: '', start: '2023-01-01', end: '2023-12-31', inherited: true })).toBe('(2023)');
  });
});

describe('the workbook', () => {
  it('has typed numbers and days, words of the language, and a sheet of findings', async () => {
    const bytes = await renderWorkbook([audited], { language: 'zh' });
    const sheets = await readWorkbook(Buffer.from(bytes));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['数据', '核对']);
    const [head, first] = await readSheet(Buffer.from(bytes), '数据');
    const cell = (name: string) => first![head!.indexOf(name)];
    expect(cell('数值')).toBe(461_510_000);
    expect(cell('类别')).toBe('金额');
    expect(cell('开始日')).toEqual(new Date('2023-01-01T00:00:00Z'));
    const [, failing] = await readSheet(Buffer.from(bytes), '核对');
    expect(failing).toContain('增速');
    expect(failing).toContain(8.2);
  });

  it('keeps every digit of a decimal that a spreadsheet would round', async () => {
    const long = '0.33333333333333333333';
    const indicators = [record('1', '1', { value: long }), record('1', '1', { value: '0.1' })];
    const bytes = await renderWorkbook([{ file: 'a', text: '1', indicators }], { fields: ['value'], several: true });
    expect(await readSheet(Buffer.from(bytes), 'figures')).toEqual([
      ['file', 'value'],
      ['a', long],
      ['a', 0.1],
    ]);
  });
});
