/** Findings: what the other figures give against what is stated, with the arithmetic in one line. */
import type { Decimal } from 'decimal.js';
import type { Finding } from '../schema.ts';
import type { Operand } from './operand.ts';

export interface Claim {
  readonly check: Finding['check'];
  /** What the other figures give, in the unit of the checked figure, and how far their rounding moves it. */
  readonly result: Decimal;
  readonly spread: Decimal;
  readonly stated: Operand;
  /** The stated amount and its half unit where they are not the operand's own: 1.5倍 as 150%. */
  readonly amount?: Decimal;
  readonly half?: Decimal;
  /** All that takes part, the checked figure included. */
  readonly operands: readonly Operand[];
  /** The arithmetic up to the result: `3809 ÷ 42342`. */
  readonly working: string;
  /** The result as shown; its value in the unit of the checked figure by default. */
  readonly shown?: string;
}

/** Judges a claim. A claim with 约, 余 or 以上 in it can hold, but what does not agree is no finding. */
export function judge(claim: Claim): Finding | undefined {
  const { check, result, spread, stated, operands, working } = claim;
  const amount = claim.amount ?? stated.value.abs();
  const half = claim.half ?? stated.half;
  if (!result.isFinite() || !spread.isFinite()) return undefined;
  const tolerance = spread.plus(half);
  const ok = result.minus(amount).abs().lte(tolerance);
  if (!ok && operands.some(({ sharp }) => !sharp)) return undefined;
  const indices = [...new Set(operands.map(({ index }) => index))].sort((a, b) => a - b);
  const shown = claim.shown ?? show(result, stated);
  return {
    check,
    ok,
    expected: plain(result, stated),
    stated: amount.toFixed(),
    tolerance: plain(tolerance, stated),
    indicators: indices,
    message: `${working} = ${shown}${unitOf(stated)},原文 ${stated.record.text}`,
  };
}

const spare = 3;

function decimals(stated: Operand): number {
  return Math.max(stated.scale.decimalPlaces(), stated.value.decimalPlaces(), stated.half.decimalPlaces() - 1, 0);
}

/** A few digits more than are stated. */
function plain(value: Decimal, stated: Operand): string {
  return value.toDecimalPlaces(decimals(stated) + spare).toFixed();
}

/** A result as a reader would compare it: in the scale of the stated figure, one digit finer where it does not end. */
function show(result: Decimal, stated: Operand): string {
  const scaled = result.div(stated.scale);
  const written = stated.half.times(2).div(stated.scale).decimalPlaces();
  return scaled.decimalPlaces() <= written + 2 ? scaled.toFixed() : scaled.toFixed(written + 1);
}

function unitOf({ record }: Operand): string {
  return record.unit === '%' ? '%' : '';
}

/** Operands as numbers in one scale, the smallest among them: 1.5亿元 beside 14682.6万元 -> 15000, 14682.6. */
export function inOneScale(operands: readonly Operand[]): (value: Decimal) => string {
  const scale = operands.reduce(
    (least, operand) => (operand.scale.lt(least) ? operand.scale : least),
    operands[0]!.scale,
  );
  return (value) => value.div(scale).toFixed();
}
