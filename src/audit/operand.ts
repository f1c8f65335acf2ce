/** A figure as an operand: its exact value and how far rounding of the written digits may have moved it. */
import { decimalPlaces, divide, type Exact, exact, powerOfTen } from '../numbers/exact.ts';
import { createSource } from '../text/source.ts';
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
  /** Read from a record alone: what the text says around it is not known. */
  readonly alone?: true;
}

const zero = exact(0);
const digits = /[0-9０-９](?:[0-9０-９,， ]*[0-9０-９])?(?:[.．]([0-9０-９]+))?/g;

/** As {@link readOperand}, of a record of the text that was given, which may hold marks that no reader sees. */
export function readAlone(record: Indicator, index: number): Operand {
  const { text } = createSource(record.text);
  return { ...readOperand(text === record.text ? record : { ...record, text }, index), alone: true };
}

/** Reads the operand of a record of the view; `index` is its place among the records. */
export function readOperand(record: Indicator, index: number): Operand {
  const value = exact(record.value);
  const { scale, place } = lastPlace(record, value);
  const counted = record.kind === 'count' || record.kind === 'number';
  const whole = counted && scale === one && place === one && decimalPlaces(value) === 0;
  return { index, record, value, half: whole ? zero : halfOf(place), scale, sharp: record.bound === 'exact' };
}

/** Scale and last written place of a figure, in its unit: 69.70亿元 -> 10^8 and 10^6. */
function lastPlace({ text, value: given }: Indicator, value: Exact): { scale: Exact; place: Exact } {
  digits.lastIndex = 0;
  const group = digits.exec(text);
  if (group && !text.includes('/') && digits.exec(text) === null) {
    const places = group[1]?.length ?? 0;
    const scale = scaleOf(group[0].normalize('NFKC').replace(/[, ]/g, ''), given, value);
    return typeof scale === 'number'
      ? { scale: power(scale), place: power(scale - places) }
      : { scale, place: scale.times(power(-places)) };
  }
  // Chinese numerals and composite amounts: the last place that is not zero.
  const { digits: whole, power: zeros } = significant(given);
  if (given.includes('.')) return { scale: one, place: power(-(given.length - given.indexOf('.') - 1)) };
  return { scale: one, place: whole !== '' && /[万亿千百]/.test(text) ? power(zeros) : one };
}

/** What the written number is multiplied by, as a power of ten where it is one. */
function scaleOf(written: string, given: string, value: Exact): number | Exact {
  const [own, full] = [significant(written), significant(given)];
  if (full.digits === '') return 0;
  if (own.digits === full.digits) return full.power - own.power;
  return quotient(value.abs(), exact(written)) ?? 0;
}

/** A plain decimal without its sign as digits that neither begin nor end with zeros, and the power of ten of the last. */
export function significant(plain: string): { digits: string; power: number } {
  const point = plain.indexOf('.');
  const all = point < 0 ? plain : plain.slice(0, point) + plain.slice(point + 1);
  let from = 0;
  while (from < all.length && (all.charCodeAt(from) === 0x30 || all.charCodeAt(from) === 0x2d)) from++;
  let to = all.length;
  while (to > from && all.charCodeAt(to - 1) === 0x30) to--;
  return { digits: all.slice(from, to), power: all.length - to - (point < 0 ? 0 : plain.length - point - 1) };
}

/** Powers of ten and their halves that figures have; made once, as they never change. */
const most = 24;
const powers = Array.from({ length: 2 * most + 1 }, (_, k) => powerOfTen(k - most));
const one = powers[most]!;
const halves = new Map(powers.map((each) => [each, each.times('0.5')]));

function power(exponent: number): Exact {
  return powers[exponent + most] ?? powerOfTen(exponent);
}

function halfOf(place: Exact): Exact {
  return halves.get(place) ?? place.times('0.5');
}

const digitsKept = 36;

/** A quotient with far more digits than any report states. Undefined where the divisor is zero. */
export function quotient(top: Exact, bottom: Exact): Exact | undefined {
  return divide(top, bottom, digitsKept);
}

/** An amount in the unit of another one; undefined where there is no factor between the two, or one of them is zero. */
export function inUnitOf(other: Operand, operand: Operand): Operand | undefined {
  const { value, half, scale, record } = operand;
  if (record.unit === other.record.unit) return operand;
  const [own, theirs] = [record.normalized, other.record.normalized];
  if (own.unit !== theirs.unit) return undefined;
  const factor = quotient(exact(own.value).times(other.value), value.times(theirs.value));
  if (!factor || factor.eq(0)) return undefined;
  return { ...operand, value: value.times(factor), half: half.times(factor), scale: scale.times(factor) };
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
