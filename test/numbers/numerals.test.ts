import { describe, expect, it } from 'vitest';
import { extractNumbers, NumberSyntaxError, parseNumber } from '../../src/index.ts';

/** One value, and every writing that must give it. */
const writings: readonly (readonly [value: string, ...texts: string[]])[] = [
  ['0', '0', '零', '〇'],
  ['10', '10', '十', '拾', '一十', '１０'],
  ['12', '十二', '12', '一打'],
  ['23', '廿三', '二十三'],
  ['40', '卌', '四十', '40'],
  ['102', '一百零二', '102', '壹佰零贰'],
  ['110', '一百一', '一百一十', '百一'],
  ['250', '二百五', '两百五', '250', '貳佰伍拾'],
  ['1001', '一千零一', '1千零1', '1,001', '１，００１'],
  ['1020', '1千零20', '一千零二十'],
  ['2350', '两千三百五', '兩千三百五十', '2,350'],
  ['34000', '3万4000', '三万四', '參萬肆仟', '3.4万', '34k'],
  ['94000', '九万四', '九萬四千', '9万4'],
  ['30000', '3w', '3W', '三万', '3 万'],
  ['256000', '25万6千', '二十五万六千'],
  ['1020000', '百二万', '一百零二万', '壹佰零贰万'],
  ['1023000', '壹佰零贰万叁仟', '102.3万'],
  ['500014600', '5亿1万4千6百', '五亿零一万四千六百'],
  ['1500000000000', '一万五千亿', '1.5万亿', '15000亿'],
  ['20000000000000', '二十万亿', '20万亿'],
  ['110090000000', '1,100.9亿'],
  ['5006200045200', '五兆六十二亿四万五千二'],
  ['15.7', '十五点七', '15.7', '拾伍點柒'],
  ['0.77', '零點77', '0.77', '.77', '零点七七'],
  ['10018.15', '一万零一十八点一五'],
  ['-2.3', '-2.3', '−2.3', '－２．３', '负2.3', '負二點三'],
  ['-100', '负一百', '-100'],
  ['1500', '1.5e3', '1500', '一千五'],
  ['3.5', '3又1/2', '三又二分之一', '3 1/2', '三点五'],
  ['0.33333333333333333333', '三分之一', '1/3'],
  ['0.05', '二十分之一', '1/20', '0.05'],
  ['5.5', '百分之五点五', '5.5'],
  ['0.3', '千分之三', '0.3'],
  ['1234.56', '１，２３４．５６', '1,234.56', '1\u00a0234.56', '1\u2009234.56'],
  ['1024', '2^10'],
  ['1267650600228229401496703205376', '2^100'],
  ['0.75131480090157776108', '1.1^-3'],
];

describe('parseNumber', () => {
  for (const [value, ...texts] of writings) {
    it.each(texts)(`%s is ${value}`, (text) => {
      expect(parseNumber(text)).toBe(value);
    });
  }

  it.each([
    ['', 0],
    ['无', 0],
    ['十二元', 2],
    ['几十', 0],
    ['100多', 0],
    ['1.2.3', 0],
  ])('refuses %j at offset %i', (text, at) => {
    try {
      parseNumber(text);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(NumberSyntaxError);
      expect((error as NumberSyntaxError).at).toBe(at);
      expect((error as NumberSyntaxError).input).toBe(text);
      expect((error as NumberSyntaxError).message).toContain(`"${text}"`);
    }
  });

  it('refuses what is no string', () => {
    expect(() => parseNumber(12 as never)).toThrow(TypeError);
  });
});

describe('extractNumbers', () => {
  it.each([
    ['几十', '10', '100'],
    ['数百', '100', '1000'],
    ['数百万', '1000000', '10000000'],
    ['十几', '10', '20'],
    ['二十几万', '200000', '300000'],
    ['三五个', '3', '5'],
    ['二三十', '20', '30'],
    ['八九十', '80', '90'],
    ['十七八', '17', '18'],
    ['一千二三百', '1200', '1300'],
    ['七八万', '70000', '80000'],
  ])('%s is a range from %s to %s', (text, value, upper) => {
    expect(extractNumbers(text)).toMatchObject([{ value, upper }]);
  });

  it('finds every numeral in order, those of dates included', () => {
    const text = '2023年5月，共3500余家、1.2亿元，增长百分之九点零。';
    expect(extractNumbers(text).map((number) => [number.text, number.value])).toEqual([
      ['2023', '2023'],
      ['5', '5'],
      ['3500余', '3500'],
      ['1.2亿', '120000000'],
      ['百分之九点零', '9'],
    ]);
    for (const { text: slice, start, end } of extractNumbers(text)) expect(text.slice(start, end)).toBe(slice);
  });

  it.each([
    '一定 统一 万一 千方百计 三番五次 十分 百分百支持 一切 一致',
    '九寨沟、三亚、五指山、四川、万科、千岛湖、七一路',
    '陆地、登陆、大陆、放肆、队伍、退伍、收拾、拾金不昧',
    '第一、第3、第二十',
    'H7N9、PM2.5、A4',
    '人数百分点',
    '四面八方、成千上万、五花八门',
  ])('finds none in %s', (text) => {
    expect(extractNumbers(text)).toEqual([]);
  });

  it.each([
    ['十分之一', '0.1'],
    ['十分钟', '10'],
    ['一百分', '100'],
    ['3千瓦', '3'],
    ['五十千克', '50'],
    ['1兆帕', '1'],
    ['三十两', '30'],
    ['一万两千', '12000'],
    ['$20，300人', '20'],
    ['.2004年', '2004'],
  ])('reads %s as %s first', (text, value) => {
    expect(extractNumbers(text)[0]?.value).toBe(value);
  });
});
