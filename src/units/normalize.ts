import { shift } from '../numbers/decimal-string.ts';
import { significantDigits } from '../numbers/exact.ts';
import { type Fraction, parseRational, type Rational, scale } from './rational.ts';

const parsed = new Map<string, Rational>();

/** Reads a factor of the tables, once. */
export function factorOf(factor: string): Rational {
  let known = parsed.get(factor);
  if (known === undefined) {
    known = parseRational(factor)!;
    if (parsed.size >= 4096) parsed.clear();
    parsed.set(factor, known);
  }
  return known;
}

/** Digits of which the product with six more is still exact as a JavaScript number. */
const longestSafe = 9;

/**
 * A short decimal times a fraction: 1.5 亩 in square metres, 1.5 天 in seconds. Undefined where the result is no integer
 * and below one. The quotient is
 * never halfway between two decimals, so that to round is to add half the divisor.
 */
function multiply(value: string, { top, bottom }: Fraction): string | undefined {
  const point = value.indexOf('.');
  const places = point < 0 ? 0 : value.length - point - 1;
  const product = Number(point < 0 ? value : value.slice(0, point) + value.slice(point + 1)) * top;
  if (product % bottom === 0) return shift(String(product / bottom), -places);
  if (product < bottom) return undefined;
  const more = significantDigits - String(Math.floor(product / bottom)).length;
  const quotient = (BigInt(product) * 10n ** BigInt(more) + BigInt(bottom >> 1)) / BigInt(bottom);
  return shift(String(quotient), -places - more);
}

/**
 * A value in the base unit: `normalize('12.33', '2000/3')` -> `8220`. `value` is a plain decimal, `factor` comes from a
 * unit row (absent: one), `offset` is added first. Exact where the result ends, else half-even to 20 significant digits.
 */
export function normalize(value: string, factor: string | undefined, offset?: string): string {
  if (offset === undefined) {
    if (factor === undefined) return value;
    const rational = factorOf(factor);
    if (rational.shift !== undefined) return shift(value, rational.shift);
    const { fraction } = rational;
    const product = fraction && value.length <= longestSafe ? multiply(value, fraction) : undefined;
    return product ?? scale(value, rational);
  }
  return scale(value, factorOf(factor ?? '1'), offset);
}
