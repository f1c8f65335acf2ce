/** What looks like a table and is none, and any text at all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { findTables } from '../../src/tables/index.ts';
import { createSource } from '../../src/text/source.ts';
import { defaultRegistry } from '../../src/units/registry.ts';
import { growthOf } from '../work.ts';

const tablesIn = (text: string) => findTables(createSource(text), defaultRegistry()).tables.length;

describe('no table', () => {
  it.each([
    ['a stray bar', '要闻|全县完成投资35亿元,增长3%'],
    ['bars in two lines of prose', '要闻|全县完成投资35亿元\n民生|新增就业3000人'],
    ['one tab', '完成投资\t35亿元'],
    ['a list of contents', '一、总体情况\t3\n二、重点工作\t12\n第三章  保障措施      25\n第四章  附则      30'],
    ['telephone numbers', '联系人    电话\n张三      13800138000\n李四      13900139000'],
    ['versions and days', '| 版本 | 日期 |\n|---|---|\n| 1.2 | 2023-01-05 |\n| 1.3 | 2023-02-05 |'],
    ['a timetable', '时间\t地点\t内容\n9:00\t会议室\t开会\n10:30\t礼堂\t听报告'],
    ['names and posts', '| 姓名 | 职务 |\n|---|---|\n| 王五 | 局长 |\n| 赵六 | 副局长 |'],
    ['prose with full-width commas', '收入35，支出28，结余7\n收入36，支出29，结余7\n收入37，支出30，结余7'],
    [
      'prose with half-width commas',
      '完成35亿元,增长8%,其中工业12亿元\n完成32亿元,增长7%,其中工业11亿元\n完成3亿元,增长6%,其中工业1亿元',
    ],
    ['numbers without words', '1,2,3\n4,5,6\n7,8,9'],
    ['wide gaps in prose', '今年以来  全局共检查企业28694处  整改12493处\n上半年  共罚款206.334万元  办结率100%'],
    ['indented paragraphs', '　　上半年收入35亿元。\n　　下半年收入40亿元。'],
    ['a table that is not closed', '<table><tr><td>学校</td><td>学生(人)</td></tr><tr><td>一中</td><td>1500</td></tr>'],
    ['program text', 'const a = 1,b = 2,c = 3\nconst d = 4,e = 5,f = 6\nconst g = 7,h = 8,i = 9'],
  ])('in %s', (_, text) => {
    expect(tablesIn(text)).toBe(0);
  });

  it('keeps the figures of prose that looks like one', () => {
    const figures = extract('要闻|全县完成投资35亿元\n民生|新增就业3000人').map(({ text }) => text);
    expect(figures).toEqual(['35亿元', '3000人']);
  });
});

describe('any text', () => {
  const part = fc.constantFrom(
    ...[
      '|',
      '\t',
      '  ',
      ',',
      '\n',
      '\r\n',
      '---',
      '<table>',
      '</table>',
      '<tr>',
      '<td rowspan=3 colspan=2>',
      '</td>',
      '<th>',
    ],
    ...[
      '单位:万元',
      '以下单位:元',
      '(%)',
      '同比增长',
      '2023年',
      '合计',
      '项目',
      '金额',
      '"',
      '１，２',
      '-3.5',
      '46151',
      '7',
      '—',
      '。',
      '\ud800',
    ],
  );
  const text = fc.array(part, { maxLength: 120 }).map((parts) => parts.join(''));

  it('gives spans that fit, in order', () => {
    fc.assert(
      fc.property(text, (input) => {
        let end = 0;
        for (const record of extract(input)) {
          expect(input.slice(record.start, record.end)).toBe(record.text);
          expect(record.start).toBeGreaterThanOrEqual(end);
          end = record.end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('reads every figure of a table that was put in', () => {
    const cell = fc.integer({ min: -9999, max: 99_999 });
    const table = fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(table, fc.constantFrom('|', '\t'), (rows, mark) => {
        const lines = rows.map(([a, b], i) => [`项目${'甲乙丙丁戊己庚辛'[i]}`, a, b].join(mark));
        const values = extract(['名称', '收入(元)', '支出(万元)'].join(mark).concat('\n', lines.join('\n'))).map(
          ({ value }) => value,
        );
        expect(values).toEqual(rows.flatMap(([a, b]) => [String(a), String(b * 10_000)]));
      }),
    );
  });

  it.each([
    ['bars', '|'],
    ['tabs', '\t'],
    ['tags', '<table>'],
    ['rows', '<tr><td rowspan=99 colspan=64>1'],
    ['declarations', '单位:元\n'],
    ['gaps', 'a  1\n'],
    ['quotes', 'a,"b,c\n'],
  ])('is read in work that grows with its length: %s', (_, unit) => {
    // Quadratic work would grow by 64.
    expect(growthOf((length) => extract(unit.repeat(length / 4)))).toBeLessThan(16);
  });
});
