import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert, extract, extractQuantities, parseNumber, parseQuantity } from '../../src/index.ts';
import { writings } from './writings.ts';

const fixed = { seed: 20230614, numRuns: 500 };
const whole = fc.oneof(
  fc.integer({ min: 0, max: 9999 }),
  fc.integer({ min: 0, max: 99_999_999 }),
  fc.integer({ min: 0, max: 999_999_999_999 }),
  fc.constantFrom(0, 10, 11, 100, 101, 110, 1000, 1001, 10_000, 10_010, 100_000_000, 100_000_001, 100_010_000),
);
const fraction = fc.oneof(
  fc.constant(''),
  fc.tuple(fc.stringMatching(/^\d{0,4}$/), fc.constantFrom(...'123456789')).map((parts) => parts.join('')),
);
const plain = (whole: number, fraction: string) => (fraction === '' ? `${whole}` : `${whole}.${fraction}`);

describe('numbers', () => {
  it.each(Object.entries(writings))('written %s are read back', (_, write) => {
    fc.assert(
      fc.property(whole, fraction, (whole, fraction) => {
        expect(parseNumber(write(whole, fraction))).toBe(plain(whole, fraction));
      }),
      fixed,
    );
  });

  it('with a sign are read back', () => {
    fc.assert(
      fc.property(fc.constantFrom('-', '−', '负', '負'), whole, fraction, (sign, whole, fraction) => {
        const value = plain(whole, fraction);
        expect(parseNumber(`${sign}${value}`)).toBe(value === '0' ? '0' : `-${value}`);
      }),
      fixed,
    );
  });
});

describe('quantities', () => {
  it('of every writing and many units are read back', () => {
    const units = fc.constantFrom(
      '元',
      '亩',
      '吨',
      '公里',
      '平方米',
      '家',
      '人次',
      '%',
      '个百分点',
      '千瓦时',
      '元/平方米',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(writings)),
        whole,
        fraction,
        units,
        (write, whole, fraction, unit) => {
          const written = write(whole, fraction);
          // one capital alone is read before a few words only, since it is a word too: 陆地, 伍
          fc.pre(written.length > 1 || !'零壹贰叁肆伍陆柒捌玖'.includes(written));
          const quantity = parseQuantity(written + unit);
          expect([quantity.value, quantity.unit]).toEqual([plain(whole, fraction), unit.replace('个百分点', '百分点')]);
        },
      ),
      fixed,
    );
  });

  it('in whole units convert there and back', () => {
    const pairs = fc.constantFrom(
      ['公里', '米'],
      ['亩', '公顷'],
      ['吨', '斤'],
      ['万元', '元'],
      ['千瓦时', '焦耳'],
      ['小时', '分钟'],
      ['摄氏度', '华氏度'],
      ['GB', '字节'],
    );
    fc.assert(
      fc.property(pairs, whole, fraction, ([from, to], whole, fraction) => {
        const value = plain(whole, fraction);
        const back = convert(convert(value, from!, to!), to!, from!);
        // quotients that do not end are rounded to 20 significant digits, so the way back may miss the last of them
        const places = 19 - String(whole).length - 4;
        expect(Number(back)).toBeCloseTo(Number(value), Math.min(6, places));
        if (from !== '亩' && from !== '摄氏度') expect(back).toBe(value);
      }),
      fixed,
    );
  });
});

/** A clause with one figure: the words before it, the figure as written, and what must be read. */
const clause = fc
  .tuple(
    fc.constantFrom(
      '完成投资',
      '实现财政收入',
      '检查企业场所',
      '新建公路',
      '粮食播种面积',
      '办结率',
      '发放补贴',
      '用电量',
    ),
    fc.constantFrom('', '约', '超过', '达到'),
    fc.integer({ min: 2, max: 99_999 }),
    fraction,
    fc.constantFrom('万元', '亿元', '家', '公里', '亩', '%', '元', '万千瓦时', '人次', '吨'),
  )
  .map(([head, bound, whole, fraction, unit]) => {
    const written = plain(whole, fraction) + unit;
    return { text: head + bound + written, written, bound };
  });

describe('sentences', () => {
  it('give exactly the figures that were put in', () => {
    fc.assert(
      fc.property(
        fc.array(clause, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(',', '，', ';', '。'),
        (clauses, mark) => {
          const text = `今年1-5月,全市${clauses.map((each) => each.text).join(mark)}。`;
          expect(extractQuantities(text).map((each) => each.text)).toEqual(clauses.map((each) => each.written));
          const bounds = { '': 'exact', 约: 'approx', 超过: 'over', 达到: 'exact' } as const;
          expect(extract(text).map((each) => each.bound)).toEqual(
            clauses.map((each) => bounds[each.bound as keyof typeof bounds]),
          );
        },
      ),
      fixed,
    );
  });
});
