/** Exact factors: quotients of decimals, kept as decimal.js numbers, and the shift that a power of ten comes down to. */
import { Decimal } from 'decimal.js';

/** Products are exact at this precision; quotients set their own. */
const whole = 1e9;
const Exact = Decimal.clone({ precision: whole, rounding: Decimal.ROUND_HALF_EVEN, toExpNeg: -9e15, toExpPos: 9e15 });

/** The precision is a setting of the constructor; set directly, since `Exact.set` checks every other one too. */
const settings: { precision: number } = Exact as unknown as { precision: number };

/** Digits that a value keeps where it has no end. */
export const significantDigits = 20;

/** A factor as `top / bottom`, with the power of ten that it equals, if any. */
export interface Rational {
  readonly top: Decimal;
  readonly bottom: Decimal;
  readonly shift: number | undefined;
  /** The factor itself, where it is an integer of at most six digits. */
  readonly integer: number | undefined;
}

const written = /^(\d+(?:\.\d+)?)(?:\/(\d+(?:\.\d+)?))?$/;

/** Reads `0.0254` or `2000/3`. Undefined unless it is a positive decimal or a quotient of two. */
export function parseRational(text: string): Rational | undefined {
  const parts = written.exec(text);
  if (parts === null) return undefined;
  const top = new Exact(parts[1]!);
  const bottom = new Exact(parts[2] ?? '1');
  return top.isZero() || bottom.isZero() ? undefined : rational(top, bottom);
}

export const one: Rational = parseRational('1')!;

/** `a × b`. */
export function times(a: Rational, b: Rational): Rational {
  return rational(a.top.times(b.top), a.bottom.times(b.bottom));
}

/** `a ÷ b`. */
export function over(a: Rational, b: Rational): Rational {
  return rational(a.top.times(b.bottom), a.bottom.times(b.top));
}

/** Writes a factor so that `parseRational` reads it back. */
export function writeRational({ top, bottom }: Rational): string {
  return bottom.eq(1) ? top.toFixed() : `${top.toFixed()}/${bottom.toFixed()}`;
}

/** `(value + before) × factor − after`, exact where it ends, else half-even to 20 significant digits. */
export function scale(value: string, factor: Rational, before = '0', after = '0'): string {
  const product = new Exact(value).plus(before).times(factor.top);
  const top = after === '0' ? product : product.minus(factor.bottom.times(after));
  const exact = divideExactly(top, factor.bottom);
  if (exact !== undefined) return exact.isZero() ? '0' : exact.toFixed();
  return divide(top, factor.bottom, significantDigits).toFixed();
}

/** A factor in its shortest form. A power of ten is one whose only digit is a 1. */
function rational(top: Decimal, bottom: Decimal): Rational {
  const quotient = divideExactly(top, bottom);
  if (quotient === undefined) return { top, bottom, shift: undefined, integer: undefined };
  const power = quotient.precision() === 1 && quotient.eq(`1e${quotient.e}`);
  const integer = quotient.isInteger() && quotient.lt(1e6) ? quotient.toNumber() : undefined;
  return { top: quotient, bottom: new Exact(1), shift: power ? quotient.e : undefined, integer };
}

/** The quotient if it has an end. A divisor of n digits can add at most 4n digits to those of the dividend. */
function divideExactly(top: Decimal, bottom: Decimal): Decimal | undefined {
  if (bottom.eq(1)) return top;
  const quotient = divide(top, bottom, top.precision() + 4 * bottom.precision() + 2);
  return quotient.times(bottom).eq(top) ? quotient : undefined;
}

function divide(top: Decimal, bottom: Decimal, precision: number): Decimal {
  settings.precision = precision;
  const quotient = top.div(bottom);
  settings.precision = whole;
  return quotient;
}
