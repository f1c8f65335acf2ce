import { shift } from '../numbers/decimal-string.ts';
import { parseRational, type Rational, scale } from './rational.ts';

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

/**
 * A value in the base unit: `normalize('12.33', '2000/3')` -> `8220`. `value` is a plain decimal, `factor` comes from a
 * unit row (absent: one), `offset` is added first. Exact where the result ends, else half-even to 20 significant digits.
 */
export function normalize(value: string, factor: string | undefined, offset?: string): string {
  if (offset === undefined) {
    if (factor === undefined) return value;
    const rational = factorOf(factor);
    return rational.shift === undefined ? scale(value, rational) : shift(value, rational.shift);
  }
  return scale(value, factorOf(factor ?? '1'), offset);
}
