/** A figure as an operand: its exact value and how far rounding of the written digits may have moved it. */
import { decimalPlaces, divide, type Exact, exact, powerOfTen } from '../numbers/exact.ts';
import type { Indicator } from '../types.ts';

export interface Operand {
  /** Index of the record. */
  readonly index: number;
  readonly record: Indicator;
  /** In the record's unit. */
  readonly value: Exact;
  /** Half a unit in the last written place; 0 for a whole number of things, which nobody rounds. */
  readonly half: Exact;
  /** What the scale words multiply by: 10000 for 46151万元. */
  readonly scale: Exact;
  /** Not 约, 余, 以上 or a range. */
  readonly sharp: boolean;
}

const zero = exact(0);
const unit = exact(1);
const digits = /[0-9０-９](?:[0-9０-９,， ]*[0-9０-９])?(?:[.．]([0-9０-９]+))?/g;

/** Reads the operand of a record; `index` is its place among the records. */
export function readOperand(record: Indicator, index: number): Operand {
  const value = exact(record.value);
  const { scale, place } = lastPlace(record, value);
  const counted = record.kind === 'count' || record.kind === 'number';
  const whole = counted && scale.eq(1) && place.eq(1) && decimalPlaces(value) === 0;
  return { index, record, value, half: whole ? zero : place.times('0.5'), scale, sharp: record.bound === 'exact' };
}

/** Scale and last written place of a figure, in its unit: 69.70亿元 -> 10^8 and 10^6. */
function lastPlace({ text }: Indicator, value: Exact): { scale: Exact; place: Exact } {
  const groups = [...text.matchAll(digits)];
  const group = groups[0];
  if (groups.length === 1 && group && !text.includes('/')) {
    const written = exact(group[0].normalize('NFKC').replace(/[, ]/g, ''));
    const scale = value.eq(0) ? unit : (quotient(value.abs(), written) ?? unit);
    return { scale, place: scale.times(powerOfTen(-(group[1]?.length ?? 0))) };
  }
  // Chinese numerals and composite amounts: the last place that is not zero.
  const [whole = '0', decimals = ''] = value.abs().toFixed().split('.');
  if (decimals !== '') return { scale: unit, place: powerOfTen(-decimals.length) };
  const zeros = whole.length - whole.replace(/0+$/, '').length;
  return { scale: unit, place: whole !== '0' && /[万亿千百]/.test(text) ? powerOfTen(zeros) : unit };
}

/** A quotient with far more digits than any report states. Undefined where the divisor is zero. */
export function quotient(top: Exact, bottom: Exact): Exact | undefined {
  return divide(top, bottom, 60);
}

/** `part` in per cent of `whole`. Undefined where that is zero. */
export function percentOf(part: Exact, whole: Exact): Exact | undefined {
  return quotient(part.times(100), whole);
}

/** More rounded operands than this have too many corners. */
const mostCorners = 8;

/**
 * Computes `formula` and how far rounding of the operands can move its result, from the corners of what they may have
 * been. Every formula here rises or falls steadily with each operand. Undefined where it has no value at a corner.
 */
export function carry(
  formula: (...values: Exact[]) => Exact | undefined,
  operands: readonly Operand[],
  linear?: readonly number[],
): { result: Exact; spread: Exact } | undefined {
  const result = formula(...operands.map(({ value }) => value));
  if (result === undefined) return undefined;
  let spread = zero;
  if (linear) {
    operands.forEach(({ half }, k) => {
      spread = spread.plus(half.times(linear[k]!));
    });
    return { result, spread };
  }
  const rounded = operands.flatMap(({ half }, i) => (half.eq(0) ? [] : [i]));
  if (rounded.length > mostCorners) return undefined;
  for (let corner = 0; corner < 1 << rounded.length; corner++) {
    const values = operands.map(({ value }) => value);
    rounded.forEach((i, bit) => {
      const { value, half } = operands[i]!;
      values[i] = corner & (1 << bit) ? value.plus(half) : value.minus(half);
    });
    const moved = formula(...values);
    if (moved === undefined) return undefined;
    const distance = moved.minus(result).abs();
    if (distance.gt(spread)) spread = distance;
  }
  return { result, spread };
}
