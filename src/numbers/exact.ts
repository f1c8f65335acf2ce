/** Exact decimals: sums and products keep every digit, quotients as many as they are asked for. */
import { Decimal } from 'decimal.js';

/** Sums and products have fewer digits than this. */
const endless = 1e9;
const farthest = 9e15;

/** A constructor of our own: its settings are no other package's. */
const Exact = Decimal.clone({
  precision: endless,
  rounding: Decimal.ROUND_HALF_EVEN,
  maxE: farthest,
  minE: -farthest,
  defaults: true,
});

export type Exact = Decimal;

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

/** `base ** exponent`, for a whole exponent of zero or more. */
export function power(base: Exact, exponent: number): Exact {
  let product = exact(1);
  for (let i = 0; i < exponent; i++) product = product.times(base);
  return product;
}

/** Digits behind the point. */
export function decimalPlaces(value: Exact): number {
  return value.decimalPlaces();
}

/** `top ÷ bottom`, half-even to so many significant digits. Undefined where the divisor is zero. */
export function divide(top: Exact, bottom: Exact, digits = significantDigits): Exact | undefined {
  if (bottom.isZero()) return undefined;
  Exact.set({ precision: Math.min(digits, mostDigits) });
  try {
    return top.div(bottom);
  } finally {
    Exact.set({ precision: endless });
  }
}

/**
 * The quotient if it has an end, and no more than a million digits. A divisor of n digits can add at most 4n digits to
 * those of the dividend.
 */
export function divideEvenly(top: Exact, bottom: Exact): Exact | undefined {
  if (bottom.eq(1)) return top;
  const quotient = divide(top, bottom, top.precision() + 4 * bottom.precision() + 2);
  return quotient?.times(bottom).eq(top) ? quotient : undefined;
}
