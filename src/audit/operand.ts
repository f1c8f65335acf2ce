/** A figure as an operand: its exact value and how far rounding of the written digits may have moved it. */
import { Decimal } from 'decimal.js';
import type { Indicator } from '../schema.ts';

/** Exact for sums and products of written figures; quotients keep far more digits than any report states. */
export const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_EVEN, toExpNeg: -90, toExpPos: 90 });
export type Exact = Decimal;

export interface Operand {
  /** Index of the record. */
  readonly index: number;
  readonly record: Indicator;
  /** In the record's unit. */
  readonly value: Decimal;
  /** Half a unit in the last written place; 0 for a whole number of things, which nobody rounds. */
  readonly half: Decimal;
  /** What the scale words multiply by: 10000 for 46151万元. */
  readonly scale: Decimal;
  /** Not 约, 余, 以上 or a range. */
  readonly sharp: boolean;
}

const zero = new Exact(0);
const digits = /[0-9０-９](?:[0-9０-９,， ]*[0-9０-９])?(?:[.．]([0-9０-９]+))?/g;

/** Reads the operand of a record; `index` is its place among the records. */
export function readOperand(record: Indicator, index: number): Operand {
  const value = new Exact(record.value);
  const { scale, place } = lastPlace(record, value);
  const counted = record.kind === 'count' || record.kind === 'number';
  const whole = counted && scale.eq(1) && place.eq(1) && value.isInteger();
  return { index, record, value, half: whole ? zero : place.div(2), scale, sharp: record.bound === 'exact' };
}

/** Scale and last written place of a figure, in its unit: 69.70亿元 -> 10^8 and 10^6. */
function lastPlace({ text }: Indicator, value: Decimal): { scale: Decimal; place: Decimal } {
  const groups = [...text.matchAll(digits)];
  const group = groups[0];
  if (groups.length === 1 && group && !text.includes('/')) {
    const written = new Exact(group[0].normalize('NFKC').replace(/[, ]/g, ''));
    const scale = written.isZero() || value.isZero() ? new Exact(1) : value.abs().div(written);
    return { scale, place: scale.times(new Exact(10).pow(-(group[1]?.length ?? 0))) };
  }
  // Chinese numerals and composite amounts: the last place that is not zero.
  const [whole = '0', decimals = ''] = value.abs().toFixed().split('.');
  if (decimals !== '') return { scale: new Exact(1), place: new Exact(10).pow(-decimals.length) };
  const zeros = whole.length - whole.replace(/0+$/, '').length;
  const place = new Exact(10).pow(whole === '0' ? 0 : zeros);
  return { scale: new Exact(1), place: /[万亿千百]/.test(text) ? place : new Exact(1) };
}

/**
 * Computes `formula` and how far rounding of the operands can move its result, from the corners of what they may have
 * been. Every formula here rises or falls steadily with each operand.
 */
export function carry(
  formula: (...values: Decimal[]) => Decimal,
  operands: readonly Operand[],
): { result: Decimal; spread: Decimal } {
  const result = formula(...operands.map(({ value }) => value));
  let spread: Decimal = zero;
  for (let corner = 0; corner < 1 << operands.length; corner++) {
    const moved = formula(
      ...operands.map(({ value, half }, i) => (corner & (1 << i) ? value.plus(half) : value.minus(half))),
    );
    spread = Decimal.max(spread, moved.minus(result).abs());
  }
  return { result, spread };
}
