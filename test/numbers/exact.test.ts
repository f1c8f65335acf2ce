import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalPlaces, divide, divideEvenly, exact, powerOfTen } from '../../src/numbers/exact.ts';

/** A second implementation to hold ours against. */
const Oracle = Decimal.clone({ precision: 20, rounding: Decimal.ROUND_HALF_EVEN, toExpNeg: -1e6, toExpPos: 1e6 });

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.integer({ min: 0, max: 60 }))
  .map(([digits, places]) => new Oracle(digits.toString()).div(`1e${places}`).toFixed());

describe('divide', () => {
  it('rounds half-even to 20 significant digits, as decimal.js does', () => {
    fc.assert(
      fc.property(decimal, decimal, (top, bottom) => {
        fc.pre(!exact(bottom).eq(0));
        const wanted = new Oracle(top).div(bottom).toFixed();
        expect(divide(exact(top), exact(bottom))?.toFixed()).toBe(wanted === '-0' ? '0' : wanted);
      }),
    );
  });

  it.each([
    ['1', '3', '0.33333333333333333333'],
    ['2', '3', '0.66666666666666666667'],
    ['1', '8', '0.125'],
    ['-7', '2', '-3.5'],
    // a tie goes to the even digit
    ['20000000000000000001', '2', '10000000000000000000'],
    ['20000000000000000003', '2', '10000000000000000002'],
    // a carry through all digits
    ['999999999999999999999', '1', '1000000000000000000000'],
    ['0', '7', '0'],
  ])('%s ÷ %s = %s', (top, bottom, quotient) => {
    expect(divide(exact(top), exact(bottom))?.toFixed()).toBe(quotient);
  });

  it('has no answer where the divisor is zero', () => {
    expect(divide(exact('5'), exact('0'))).toBeUndefined();
    expect(divideEvenly(exact('5'), exact('0'))).toBeUndefined();
  });
});

describe('divideEvenly', () => {
  it('gives a quotient of any length that has an end, and no other', () => {
    expect(divideEvenly(exact(`${'9'.repeat(3000)}`), exact('3'))?.toFixed()).toBe('3'.repeat(3000));
    expect(divideEvenly(exact('1'), exact('1024'))?.toFixed()).toBe('0.0009765625');
    expect(divideEvenly(exact(`${'9'.repeat(3000)}1`), exact('3'))).toBeUndefined();
  });

  it('undoes a multiplication', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        fc.pre(!exact(b).eq(0));
        expect(divideEvenly(exact(a).times(b), exact(b))?.eq(a)).toBe(true);
      }),
    );
  });
});

it('counts the digits behind the point', () => {
  expect(['12.50', '0.001', '1200', '0'].map((written) => decimalPlaces(exact(written)))).toEqual([1, 3, 0, 0]);
  expect(powerOfTen(-3).toFixed()).toBe('0.001');
});
