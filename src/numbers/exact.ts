/** Exact decimals: sums and products keep every digit, quotients as many as they are asked for. */
import { Big } from 'big.js';

/** A constructor of our own: its settings are no other package's. */
const Exact = Big();
Exact.RM = Big.roundHalfEven;

export type Exact = Big;

/** Digits that a value keeps where it has no end. */
export const significantDigits = 20;

/** The most that one division may work out. */
const mostDigits = 1e6;

/** Reads a plain decimal. */
export function exact(written: string | number): Exact {
  return new Exact(written);
}

/** `10 ** power`. */
export function powerOfTen(power: number): Exact {
  return new Exact(`1e${power}`);
}

/** Digits behind the point. */
export function decimalPlaces({ c, e }: Exact): number {
  return Math.max(c.length - 1 - e, 0);
}

/** `top ÷ bottom`, half-even to so many significant digits. Undefined where the divisor is zero. */
export function divide(top: Exact, bottom: Exact, digits = significantDigits): Exact | undefined {
  if (bottom.eq(0)) return undefined;
  // both from 1 up to 10, so that decimal places are significant digits
  const [a, b] = [new Exact(top), new Exact(bottom)];
  a.e = b.e = 0;
  Exact.DP = Math.min(a.abs().lt(b.abs()) ? digits : digits - 1, mostDigits);
  const quotient = a.div(b);
  if (!quotient.eq(0)) quotient.e += top.e - bottom.e;
  return quotient;
}

/**
 * The quotient if it has an end, and no more than a million digits. A divisor of n digits can add at most 4n digits to
 * those of the dividend.
 */
export function divideEvenly(top: Exact, bottom: Exact): Exact | undefined {
  if (bottom.eq(1)) return top;
  const quotient = divide(top, bottom, top.c.length + 4 * bottom.c.length + 2);
  return quotient?.times(bottom).eq(top) ? quotient : undefined;
}
