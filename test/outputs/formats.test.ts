import { describe, expect, it } from 'vitest';
import { formatNames, isFormatName, renderFindings, renderRecords } from '../../src/outputs/index.ts';
import { displayWidth } from '../../src/outputs/width.ts';
import type { Finding } from '../../src/schema.ts';
import { audited, record, report } from './sample.ts';

const empty = { file: 'empty.txt', text: '', indicators: [] };

describe('the registry', () => {
  it('holds the six formats of the command line', () => {
    expect(formatNames).toEqual(['table', 'json', 'jsonl', 'csv', 'markdown', 'html']);
    expect(isFormatName('csv')).toBe(true);
    expect(isFormatName('toString')).toBe(false);
  });
});

describe('table', () => {
  it('aligns full-width characters, groups digits and shows bound, arrow, basis and status', () => {
    expect(renderRecords('table', [report], { width: 100 })).toBe(
      [
        'place  name                           value  relation        period',
        '2:16   一般公共预算收入      461,510,000 元  level           2023-01-01/2023-03-31',
        '2:26   一般公共预算收入                 9 %  growth ↑ yoy    2023-01-01/2023-03-31',
        '3:7                      > 2,000,000,000 元  level forecast  (2023-01-01/2023-12-31)',
        '',
      ].join('\n'),
    );
  });

  it('fits the width by cutting names', () => {
    const lines = renderRecords('table', [report], { width: 80 }).trimEnd().split('\n');
    expect(lines[1]).toMatch(/^2:16 {3}一般公共预… {7}461/);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80);
  });

  it('says that there are no figures', () => {
    expect(renderRecords('table', [empty])).toBe('no figures\n');
  });

  it('puts the file above its rows where there are several', () => {
    expect(renderRecords('table', [empty, empty], { several: true })).toBe(
      'empty.txt\nno figures\n\nempty.txt\nno figures\n',
    );
  });

  it('lets no character of the text steer the terminal', () => {
    const text = 'x1元';
    const evil = { file: '', text, indicators: [record(text, '1元', { name: '\u001b[31m红\u202e\n字' })] };
    expect(renderRecords('table', [evil])).toContain(' [31m红  字');
    expect(renderRecords('table', [evil])).not.toContain('\u001b');
  });

  it('prints failing checks with sentence and arithmetic, then the tally', () => {
    expect(renderFindings('table', [audited])).toBe(
      [
        '2:16  growth: 3809 / 42342 is 8.2 %, not 9.0 %',
        '    1-3月，一般公共预算收入完成46151万元，增长9.0%。',
        '    expected 8.2, stated 9, tolerance 0.05',
        '',
        '1 check fails, 1 holds',
        '',
      ].join('\n'),
    );
  });

  it('prints what is in doubt behind what fails, as such', () => {
    const [held, failed] = audited.findings as [Finding, Finding];
    const doubt: Finding = { ...failed, check: 'repeat', severity: 'doubt', message: 'a doubt' };
    const lines = renderFindings('table', [{ ...audited, findings: [doubt, held, failed] }]).split('\n');
    expect(lines[0]).toMatch(/ {2}growth: /);
    expect(lines[4]).toMatch(/ {2}repeat \(in doubt\): a doubt$/);
    expect(lines.at(-2)).toBe('1 check fails, 1 in doubt, 1 holds');
    expect(renderFindings('markdown', [{ ...audited, findings: [doubt] }])).toContain(
      '**2:16 repeat (in doubt)**: a doubt',
    );
    expect(renderFindings('csv', [{ ...audited, findings: [doubt] }])).toContain('repeat,false,doubt,');
  });
});

describe('json and jsonl', () => {
  it('give back the records themselves', () => {
    expect(JSON.parse(renderRecords('json', [report]))).toEqual(report.indicators);
    const lines = renderRecords('jsonl', [report]).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(report.indicators);
  });

  it('stay one array over several files, empty ones included, and name the file', () => {
    const parsed = JSON.parse(renderRecords('json', [empty, report, empty, report], { several: true }));
    expect(parsed).toHaveLength(6);
    expect(parsed[0].file).toBe('a.txt');
    expect(JSON.parse(renderRecords('json', [empty]))).toEqual([]);
    expect(renderRecords('jsonl', [empty])).toBe('');
  });

  it('give findings, failing first, with their figures and sentences', () => {
    const [failing, held] = JSON.parse(renderFindings('json', [audited]));
    expect(failing).toEqual({
      ...audited.findings[1],
      line: 2,
      column: 16,
      figures: ['46151万元', '9.0%'],
      sentences: ['1-3月，一般公共预算收入完成46151万元，增长9.0%。'],
    });
    expect(held.ok).toBe(true);
    expect(renderFindings('jsonl', [audited]).split('\n')).toHaveLength(3);
  });
});

describe('csv', () => {
  const header =
    'line,column,page,paragraph,sheet,cell,start,end,text,subject,name,of,kind,value,upper,unit,normalized_value,normalized_upper,normalized_unit,bound,' +
    'relation,direction,basis,status,period_text,period_start,period_end,period_inherited,clause_start,clause_end,part_of';

  it('writes the header once and a line a record', () => {
    const lines = renderRecords('csv', [report, report], { several: true }).split('\r\n');
    expect(lines[0]).toBe(`file,${header}`);
    expect(lines).toHaveLength(8);
    expect(lines[2]).toBe(
      'a.txt,2,26,,,,,31,35,9.0%,,一般公共预算收入,,percent,9,,%,0.09,,1,exact,growth,up,yoy,actual,1-3月,2023-01-01,2023-03-31,,31,35,',
    );
  });

  it('writes the header even where there is nothing else', () => {
    expect(renderRecords('csv', [])).toBe(`${header}\r\n`);
    expect(renderRecords('csv', [empty])).toBe(`${header}\r\n`);
  });

  it('quotes commas, quotes and line breaks', () => {
    const text = '1元';
    const odd = { file: '', text, indicators: [record(text, '1元', { name: 'a,"b"\nc' })] };
    expect(renderRecords('csv', [odd])).toContain(',"a,""b""\nc",');
  });

  it('writes findings', () => {
    const lines = renderFindings('csv', [audited]).split('\r\n');
    expect(lines[0]).toBe(
      'line,column,page,paragraph,sheet,cell,check,ok,severity,expected,stated,tolerance,indicators,figures,message,sentences',
    );
    expect(lines[1]).toMatch(/^2,16,,,,,growth,false,,8\.2,9,0\.05,0 1,46151万元 9\.0%,"3809/);
  });
});

describe('markdown', () => {
  it('writes a table', () => {
    const lines = renderRecords('markdown', [report]).split('\n');
    expect(lines[0]).toBe('| place | name | text | value | relation | period |');
    expect(lines[3]).toBe('| 2:26 | 一般公共预算收入 | 9.0% | 9 % | growth ↑ yoy | 2023-01-01/2023-03-31 |');
  });

  it('escapes what Markdown would read', () => {
    const text = '1元';
    const odd = { file: '', text, indicators: [record(text, '1元', { name: 'a|b*c<i>\nd' })] };
    expect(renderRecords('markdown', [odd])).toContain('| a\\|b\\*c&lt;i&gt; d |');
  });

  it('writes findings', () => {
    expect(renderFindings('markdown', [audited])).toContain('- **2:16 growth**: 3809');
    expect(renderFindings('markdown', [audited])).toContain('1 check fails, 1 holds.');
  });
});
