import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert, defaultRegistry, normalize } from '../../src/units/index.ts';

/** Published definitions, written out by hand: amount, unit, the same amount in another unit, that unit. */
const definitions: readonly (readonly [string, string, string, string])[] = [
  // length: GB 3100, the 1959 order on measures, the international yard
  ['1', '公里', '1000', '米'],
  ['1', '里', '500', '米'],
  ['2', '里', '1', '公里'],
  ['3', '尺', '1', '米'],
  ['1', '丈', '10', '尺'],
  ['1', '尺', '10', '寸'],
  ['1', '海里', '1852', '米'],
  ['1', '英里', '5280', '英尺'],
  ['1', '英尺', '12', '英寸'],
  ['1', '英寸', '25.4', '毫米'],
  ['1', '码', '3', '英尺'],
  ['1', '微米', '1000', '纳米'],
  ['1', '公分', '10', '毫米'],
  ['1', '光年', '9460730472580.8', '公里'],
  ['1', '天文单位', '149597870.7', '公里'],
  // area
  ['15', '亩', '1', '公顷'],
  ['12.33', '万亩', '8220', '公顷'],
  ['1', '亩', '10', '分'],
  ['1', '顷', '100', '亩'],
  ['1', '平方公里', '100', '公顷'],
  ['1', '平方公里', '1500', '亩'],
  ['1', '英亩', '43560', '平方英尺'],
  ['640', '英亩', '1', '平方英里'],
  ['121', '坪', '400', '平方米'],
  ['1', '平方尺', '100', '平方寸'],
  // volume
  ['1', '立方米', '1000', '升'],
  ['1', '升', '1000', '毫升'],
  ['1', '毫升', '1', '立方厘米'],
  ['1', '斗', '10', '升'],
  ['1', '加仑', '231', '立方英寸'],
  ['1', '加仑', '4', '夸脱'],
  ['1', '夸脱', '2', '品脱'],
  ['1', '加仑', '128', '液量盎司'],
  ['1', 'bbl', '42', '加仑'],
  ['1', '英制加仑', '4.54609', '升'],
  ['1', '蒲式耳', '2150.42', '立方英寸'],
  // mass
  ['1', '吨', '1000', '公斤'],
  ['1', '公斤', '2', '斤'],
  ['1', '斤', '10', '两'],
  ['1', '两', '10', '钱'],
  ['1', '担', '100', '斤'],
  ['1', '磅', '453.59237', '克'],
  ['1', '磅', '16', '盎司'],
  ['1', '磅', '7000', '格令'],
  ['1', '英石', '14', '磅'],
  ['1', '长吨', '2240', '磅'],
  ['1', '短吨', '2000', '磅'],
  ['1', '金衡盎司', '480', '格令'],
  ['5', '克拉', '1', '克'],
  ['1', '微克', '1000', '纳克'],
  // duration
  ['1', '小时', '60', '分钟'],
  ['1', '天', '24', '小时'],
  ['1', '周', '7', '天'],
  ['1', '年', '12', '个月'],
  ['1', '季度', '3', '月'],
  ['1', '世纪', '100', '年'],
  ['3', '刻钟', '45', '分钟'],
  // temperature
  ['0', '℃', '32', '℉'],
  ['100', '℃', '212', '华氏度'],
  ['-40', '华氏度', '-40', '摄氏度'],
  ['0', '摄氏度', '273.15', '开尔文'],
  // energy: IT calorie 4.1868 J, standard coal 29307.6 kJ/kg (7000 kcal), oil 10000 kcal/kg
  ['1', '千瓦时', '3.6', '兆焦'],
  ['1', '度', '3600000', '焦耳'],
  ['1', '兆瓦时', '1000', '度'],
  ['1', '大卡', '4186.8', '焦'],
  ['1', '公斤标准煤', '7000', '千卡'],
  ['1', '吨标准煤', '1000', '千克标准煤'],
  ['1', '吨油当量', '10000000', '千卡'],
  ['1', '英热单位', '1055.05585262', '焦耳'],
  // power, pressure, force
  ['1', '兆瓦', '1000', '千瓦'],
  ['1', '马力', '735.49875', '瓦'],
  ['1', '巴', '100', '千帕'],
  ['1', '标准大气压', '101325', '帕'],
  ['1', '标准大气压', '1013.25', '毫巴'],
  ['1', '毫米汞柱', '133.322387415', '帕'],
  ['1', '公斤力', '9.80665', '牛顿'],
  ['1', '工程大气压', '98066.5', '帕'],
  // speed, data, frequency, angle, electricity, radiation
  ['1', '节', '1852', '米/小时'],
  ['36', '公里/小时', '10', '米/秒'],
  ['1', 'mph', '1.609344', 'km/h'],
  ['1', '字节', '8', '比特'],
  ['1', 'GB', '1000', 'MB'],
  ['1', 'GiB', '1024', 'MiB'],
  ['8', 'Mbps', '1', 'MB/s'],
  ['1', '兆赫', '1000', '千赫'],
  ['60', '转/分', '1', '赫兹'],
  ['1', '°', '60', '角分'],
  ['1', '角分', '60', '角秒'],
  ['6000', '密位', '360', '角度'],
  ['1', '毫安时', '3.6', '库仑'],
  ['1', '居里', '37', '吉贝可'],
  ['1', '雷姆', '10', '毫希'],
  ['1', '特斯拉', '10000', '高斯'],
  // shares
  ['1', '百分点', '100', '基点'],
  ['3', '成', '30', '%'],
  ['1', '%', '10', '‰'],
  ['1', 'ppm', '0.0001', '%'],
  // money
  ['1', '元', '10', '角'],
  ['1', '角', '10', '分'],
  ['3.5', '万元', '35000', '元'],
  ['1', '英镑', '100', '便士'],
];

describe('factors against published definitions', () => {
  it.each(definitions)('%s %s is %s %s', (value, from, result, to) => {
    expect(convert(value, from, to)).toBe(result);
  });
});

/** `digits / 10 ** places` as a plain decimal. */
function writeScaled(digits: bigint, places: number): string {
  const size = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  const whole = size.slice(0, size.length - places);
  const part = size.slice(size.length - places).replace(/0+$/, '');
  return `${digits < 0n ? '-' : ''}${whole}${part && `.${part}`}`;
}

describe('normalize', () => {
  const inBase = (value: string, unit: string) => {
    const row = defaultRegistry().unit(unit)!;
    return [normalize(value, row.factor, row.offset), row.code];
  };

  it.each([
    ['461510000', '元', '461510000', 'CNY'],
    ['9', '%', '0.09', '1'],
    ['3', '百分点', '0.03', '1'],
    ['12.33', '亩', '8220', 'm2'],
    ['1', '亩', '666.66666666666666667', 'm2'],
    ['-2.3', '‰', '-0.0023', '1'],
    ['38.5', '摄氏度', '38.5', 'Cel'],
    ['98.6', '华氏度', '37', 'Cel'],
    ['24', '小时', '86400', 's'],
    ['3', '月', '3', 'mo'],
    ['2', '季度', '6', 'mo'],
    ['60', '岁', '60', 'a'],
    ['5', '工作日', '5', '{工作日}'],
    ['35', '微克/立方米', '0.000000035', 'kg/m3'],
    ['124000', '吨/年', '124000000', 'kg/a'],
    ['1.5', '倍', '1.5', '1'],
    ['10', '家', '10', '{家}'],
    ['0', '亩', '0', 'm2'],
  ])('%s %s is %s %s', (value, unit, base, code) => {
    expect(inBase(value, unit)).toEqual([base, code]);
  });

  it('keeps every digit of a long value where the result ends', () => {
    expect(normalize(`${'1'.repeat(40)}.25`, '0.001')).toBe(`${'1'.repeat(37)}.11125`);
    expect(normalize('3'.repeat(40), '2000/3')).toBe(`${'2'.repeat(40)}000`);
  });

  it.each([
    ['-0.5', '86400', '-43200'],
    ['-0.0', '86400', '0'],
    ['999999999', '604800', '604799999395200'],
    ['0.0000001', '1852', '0.0001852'],
  ])('%s times %s is %s', (value, factor, product) => {
    expect(normalize(value, factor)).toBe(product);
  });

  it('agrees with a multiplication of integers, whatever the value and the factor', () => {
    const value = fc.tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.nat(9));
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 2_000_000 }), ([digits, places], factor) => {
        const product = normalize(writeScaled(digits, places), String(factor));
        expect(product).toBe(writeScaled(digits * BigInt(factor), places));
      }),
    );
  });

  it('agrees with a division to 20 digits, whatever the value and the fraction', () => {
    const Twenty = Decimal.clone({ precision: 20, rounding: Decimal.ROUND_HALF_EVEN, toExpNeg: -99, toExpPos: 99 });
    const value = fc.tuple(fc.bigInt(-(10n ** 10n), 10n ** 10n), fc.nat(9));
    const term = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 2_000_000 }));
    fc.assert(
      fc.property(value, term, term, ([digits, places], top, bottom) => {
        const written = writeScaled(digits, places);
        const quotient = new Twenty(written).times(top).div(bottom);
        expect(normalize(written, `${top}/${bottom}`)).toBe(quotient.isZero() ? '0' : quotient.toString());
      }),
      { numRuns: 2000 },
    );
  });
});
