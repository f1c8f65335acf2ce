/** Units that are declared once hold for the bare numbers of the lines that follow. */
import { describe, expect, it } from 'vitest';
import { show } from './show.ts';

describe('a declared unit', () => {
  it('holds for the lines that follow, up to a numbered heading', () => {
    const text = `以下单位:万元
一般公共预算收入:46151
税收收入32306,同比增长8.4%,占比70%
非税收入 13845
2022年支出85464
二、其他情况
机构数 35`;
    expect(show(text)).toEqual([
      '46151 | 一般公共预算收入 | 461510000元 | level',
      '32306 | 税收收入 | 323060000元 | level',
      '8.4% | 税收收入 | 8.4% | growth up yoy',
      '70% | 税收收入 | 70% | share',
      '13845 | 非税收入 | 138450000元 | level',
      '85464 | 支出 | 854640000元 | level | 2022-01-01/2022-12-31',
      '35 | 机构数 | 35 | level',
    ]);
  });

  it('stands in brackets at the end of a title too, and gives way to the next one', () => {
    const text = `全区主要收入情况(单位:亿元)
一般公共预算收入23.5,同比增长3.2%。
(单位:万人)
常住人口18.2。`;
    expect(show(text).map((line) => line.split(' | ').slice(0, 3).join(' '))).toEqual([
      '23.5 一般公共预算收入 2350000000元',
      '3.2% 一般公共预算收入 3.2%',
      '18.2 常住人口 182000人',
    ]);
  });

  it('leaves figures alone that have a unit or scale of their own', () => {
    const text = '以下单位:万元\n税收收入3.2亿,罚款500元,检查12次,支出30';
    expect(show(text).map((line) => line.split(' | ')[2])).toEqual(['320000000元', '500元', '12次', '300000元']);
  });

  it('does not reach years, list markers and codes', () => {
    expect(show('以下单位:万元\n1.总体情况\n(2)执行情况\n2023\n电话:12345热线\n见GB5749-2022')).toEqual([]);
  });

  it('belongs to the table below it alone', () => {
    const text = '单位:万吨\n| 货类 | 吞吐量 |\n|---|---|\n| 煤炭 | 52 |\n泊位数:14';
    expect(show(text)).toEqual(['52 | 煤炭吞吐量 | 520000吨 | level']);
  });

  it('holds for tables below it where it says so', () => {
    const text = '以下单位:万吨\n说明如下。\n| 货类 | 吞吐量 |\n|---|---|\n| 煤炭 | 52 |\n粮食吞吐量:14';
    expect(show(text)).toEqual(['52 | 煤炭吞吐量 | 520000吨 | level', '14 | 粮食吞吐量 | 140000吨 | level']);
  });

  it('is none where 单位 means a body', () => {
    expect(show('责任单位:市财政局\n收入情况:35')).toEqual([]);
    expect(show('各单位:人员到位\n到会情况:35')).toEqual([]);
  });
});
