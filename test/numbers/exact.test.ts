import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalPlaces, divide, divideEvenly, exact, powerOfTen } from '../../src/numbers/exact.ts';

/** A plain decimal as an integer over a power of ten. */
function integerOf(written: string): [digits: bigint, places: number] {
  const [whole = '', fraction = ''] = written.split('.');
  return [BigInt(whole + fraction), fraction.length];
}

/** `digits × 10 ** -places`, as plain as it can be written. */
function write(digits: bigint, places: number): string {
  const size = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const whole = size.slice(0, size.length - places);
  const fraction = size.slice(size.length - places).replace(/0+$/, '');
  return `${digits < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The quotient to 20 significant digits, half-even, by long division of integers: a second way to hold ours against. */
function quotientOf(top: string, bottom: string): string {
  const [a, left] = integerOf(top);
  const [b, right] = integerOf(bottom);
  const negative = a < 0n !== b < 0n;
  let [dividend, divisor] = [a < 0n ? -a : a, b < 0n ? -b : b];
  if (dividend === 0n) return '0';
  let places = left - right;
  for (; dividend < divisor * 10n ** 19n; places++) dividend *= 10n;
  for (; dividend >= divisor * 10n ** 20n; places--) divisor *= 10n;
  let quotient = dividend / divisor;
  const twice = (dividend % divisor) * 2n;
  if (twice > divisor || (twice === divisor && quotient % 2n === 1n)) quotient++;
  if (places < 0) [quotient, places] = [quotient * 10n ** BigInt(-places), 0];
  return write(negative ? -quotient : quotient, places);
}

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.integer({ min: 0, max: 60 }))
  .map(([digits, places]) => write(digits, places));

describe('divide', () => {
  it('rounds half-even to 20 significant digits, as long division does', () => {
    fc.assert(
      fc.property(decimal, decimal, (top, bottom) => {
        fc.pre(!exact(bottom).eq(0));
        expect(divide(exact(top), exact(bottom))?.toFixed()).toBe(quotientOf(top, bottom));
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
