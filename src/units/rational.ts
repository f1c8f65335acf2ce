/** Exact factors: quotients of decimals, and the shift that a power of ten comes down to. */
import { divide, divideEvenly, type Exact, exact } from '../numbers/exact.ts';

/** A factor as `top / bottom`, with the power of ten that it equals, if any. */
export interface Rational {
  readonly top: Exact;
  readonly bottom: Exact;
  readonly shift: number | undefined;
  /** The factor itself, where it is an integer of at most six digits. */
  readonly integer: number | undefined;
  /** The divisor, where it is short and shares no factor with ten: only what it divides has a quotient with an end. */
  readonly coprime: number | undefined;
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
  const endless = factor.coprime !== undefined && remainder(top, factor.coprime) !== 0;
  const result = (endless ? undefined : divideEvenly(top, factor.bottom)) ?? divide(top, factor.bottom)!;
  return result.eq(0) ? '0' : result.toFixed();
}

/** What is left of the digits, the point aside, divided by `divisor`: 0 where a divisor prime to ten divides the number. */
function remainder({ c }: Exact, divisor: number): number {
  let rest = 0;
  for (const digit of c) rest = (rest * 10 + digit) % divisor;
  return rest;
}

/** A factor in its shortest form. A power of ten is one whose only digit is a 1. */
function rational(top: Exact, bottom: Exact): Rational {
  const quotient = divideEvenly(top, bottom);
  if (quotient === undefined) {
    const divisor = bottom.e < 6 && bottom.e >= bottom.c.length - 1 ? bottom.toNumber() : 0;
    const coprime = divisor % 2 !== 0 && divisor % 5 !== 0 ? divisor : undefined;
    return { top, bottom, shift: undefined, integer: undefined, coprime };
  }
  const { c, e } = quotient;
  const power = c.length === 1 && c[0] === 1;
  const integer = e < 6 && e >= c.length - 1 ? quotient.toNumber() : undefined;
  return { top: quotient, bottom: exact(1), shift: power ? e : undefined, integer, coprime: undefined };
}
