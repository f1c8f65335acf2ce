import { Decimal as BaseDecimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberSyntaxError, UnitError } from '../../src/errors.ts';
import { convert } from '../../src/units/index.ts';
import { unitEntries } from '../../src/units/tables.ts';

const Decimal = BaseDecimal.clone({ precision: 60 });

describe('convert', () => {
  it.each([
    ['12.33', '万亩', '公顷', '8220'],
    ['1', '亿千瓦时', '万吨标准煤', '1.2283503255128362609'],
    ['5', '万元', '亿元', '0.0005'],
    ['3', '万吨/年', '吨/月', '2500'],
    ['1', '元/公斤', '元/吨', '1000'],
    ['1', '萬畝', '公頃', '666.66666666666666667'],
    ['5', '分', '元', '0.05'],
    ['30', '分', '小时', '0.5'],
    ['5', '分', '亩', '0.5'],
    ['36', '度', '兆焦', '129.6'],
    ['36', '度', '华氏度', '96.8'],
    ['007.50', '米', '米', '7.5'],
    ['-0', '米', '公里', '0'],
    ['1', '亩', '分', '10'],
  ])('%s %s in %s', (value, from, to, result) => expect(convert(value, from, to)).toBe(result));

  const rows = unitEntries()
    .map(({ row }) => row)
    .filter(({ offset }) => offset === undefined);
  const pairsOf = (some: typeof rows) =>
    some.flatMap((a) => some.filter((b) => b.code === a.code && b !== a).map((b) => [a, b] as const));
  const decimal = fc
    .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }))
    .map(([negative, digits, places]) => {
      const text = String(digits).padStart(places + 1, '0');
      const value = `${text.slice(0, text.length - places)}.${text.slice(text.length - places)}`.replace(/\.?0*$/, '');
      return negative && value !== '0' ? `-${value}` : value;
    });

  it('is the identity there and back between decimal multiples', () => {
    const powers = rows.filter(({ factor = '1' }) => /^(10*|0\.0*1)$/.test(factor));
    fc.assert(
      fc.property(decimal, fc.constantFrom(...pairsOf(powers)), (value, [a, b]) => {
        expect(convert(convert(value, a.name, b.name), b.name, a.name)).toBe(value);
      }),
      { numRuns: 500 },
    );
  });

  it('is the identity there and back up to rounding at 20 digits between any two units', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom(...pairsOf(rows)), (value, [a, b]) => {
        const back = new Decimal(convert(convert(value, a.name, b.name), b.name, a.name));
        expect(back.minus(value).abs().lte(new Decimal(value).abs().times('2e-19'))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('refusals', () => {
  const refusal = (...args: Parameters<typeof convert>): Error => {
    try {
      convert(...args);
    } catch (error) {
      return error as Error;
    }
    throw new Error('nothing was refused');
  };

  it.each(['', 'abc', '1e5', '1,000', '1.', '.5', '--1', ' 1', '１'])('refuses %j as a value', (value) => {
    const error = refusal(value, '米', '公里');
    expect(error).toBeInstanceOf(NumberSyntaxError);
    expect(error.message).toContain(JSON.stringify(value));
  });

  it('points at the place where reading stopped', () => {
    expect(refusal('12x', '米', '公里')).toMatchObject({ input: '12x', at: 2 });
  });

  it('quotes an unknown unit and names what is near it', () => {
    const error = refusal('1', '公倾', '亩');
    expect(error).toBeInstanceOf(UnitError);
    expect(error).toMatchObject({ unit: '公倾' });
    expect(error.message).toContain('"公倾"');
    expect(error.message).toContain('公顷');
  });

  it.each(['', '万', '位于', '米/', '/米', 'xyz', '\ud800'])('refuses %j as a unit', (unit) => {
    expect(refusal('1', unit, '米')).toBeInstanceOf(UnitError);
  });

  it.each([
    ['吨', '公里', 'one is mass (kg), the other length (m)'],
    ['美元', '元', 'no fixed rate'],
    ['年', '天', 'no fixed length'],
    ['工作日', '小时', 'no fixed length'],
    ['家', '户', '{家}'],
    ['吨/年', '公斤/天', 'kg/s'],
  ])('refuses %s to %s', (from, to, reason) => {
    const error = refusal('1', from, to);
    expect(error).toBeInstanceOf(UnitError);
    expect(error.message).toContain(reason);
    expect(error.message).toContain(JSON.stringify(from));
    expect(error.message).toContain(JSON.stringify(to));
  });
});
