/** Exact factors: quotients of decimals, and the shift that a power of ten comes down to. */
import { divide, divideEvenly, type Exact, exact, powerOfTen } from '../numbers/exact.ts';

/** A factor as `top / bottom`, with the power of ten that it equals, if any. */
export interface Rational {
  readonly top: Exact;
  readonly bottom: Exact;
  readonly shift: number | undefined;
  readonly fraction: Fraction | undefined;
}

/** Two integers of at most six digits. The divisor shares no factor with ten: no quotient is halfway between decimals. */
export interface Fraction {
  readonly top: number;
  readonly bottom: number;
}

const written = /^(\d+(?:\.\d+)?)(?:\/(\d+(?:\.\d+)?))?$/;

/** Reads `0.0254` or `2000/3`. Undefined unless it is a positive decimal or a quotient of two. */
export function parseRational(text: string): Rational | undefined {
  const parts = written.exec(text);
  if (parts === null) return undefined;
  const top = exact(parts[1]!);
  const bottom = exact(parts[2] ?? '1');
  return top.eq(0) || bottom.eq(0) ? undefined : rational(top, bottom);
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
  const product = exact(value).plus(before).times(factor.top);
  const top = after === '0' ? product : product.minus(factor.bottom.times(after));
  const result = divideEvenly(top, factor.bottom) ?? divide(top, factor.bottom)!;
  return result.eq(0) ? '0' : result.toFixed();
}

/** A factor in its shortest form. A power of ten is one whose only digit is a 1. */
function rational(top: Exact, bottom: Exact): Rational {
  const quotient = divideEvenly(top, bottom);
  if (quotient === undefined) return { top, bottom, shift: undefined, fraction: fractionOf(top, bottom) };
  const power = quotient.precision() === 1 && quotient.eq(powerOfTen(quotient.e));
  const whole = exact(1);
  return {
    top: quotient,
    bottom: whole,
    shift: power ? quotient.e : undefined,
    fraction: fractionOf(quotient, whole),
  };
}

function fractionOf(top: Exact, bottom: Exact): Fraction | undefined {
  if (!isShortInteger(top) || !isShortInteger(bottom)) return undefined;
  const divisor = bottom.toNumber();
  return divisor % 2 === 0 || divisor % 5 === 0 ? undefined : { top: top.toNumber(), bottom: divisor };
}

function isShortInteger(value: Exact): boolean {
  return value.e < 6 && value.isInteger();
}
